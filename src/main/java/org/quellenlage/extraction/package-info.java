/** Sentences to claims: who says what, how surely, in which words. Plain Java, no Spring. */
@ApplicationModule(allowedDependencies = {"text", "grammar", "value"})
@NullMarked
package org.quellenlage.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
