/** What is asserted, where it stands and who says it. Uses {@code source}, {@code extraction}, {@code value}, {@code text}. */
@ApplicationModule(allowedDependencies = {"source", "extraction", "value", "text"})
@NullMarked
package org.quellenlage.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
