/**
 * What was added, changed and withdrawn, in one order that never changes. Listens to what the modules below store, so that
 * none of them knows of it; uses {@code source}, {@code claim} and {@code conflict}; its HTTP face uses {@code http}.
 */
@ApplicationModule(allowedDependencies = {"source", "claim", "conflict", "http"})
@NullMarked
package org.quellenlage.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
