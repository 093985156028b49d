/** The change feed over HTTP. */
@NamedInterface("web")
@NullMarked
package org.quellenlage.change.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
