/** Conflicts, what people decide on them, and questions, over HTTP. */
@NamedInterface("web")
@NullMarked
package org.quellenlage.conflict.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
