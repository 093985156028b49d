/** Sources over HTTP. */
@NamedInterface("web")
@NullMarked
package org.quellenlage.source.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
