/** Claims, their evidence and what the engine saw, over HTTP. */
@NamedInterface("web")
@NullMarked
package org.quellenlage.claim.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
