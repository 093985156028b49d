/**
 * What is asserted, where it stands and who says it. Uses {@code source}, {@code search}, {@code extraction},
 * {@code value}, {@code text}; its HTTP face uses {@code http}.
 */
@ApplicationModule(
        allowedDependencies = {"source", "search", "extraction", "extraction::*", "value", "text", "http", "assistant"})
@NullMarked
package org.quellenlage.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
