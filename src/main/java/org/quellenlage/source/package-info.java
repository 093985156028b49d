/**
 * The document as read: its text, decoded once, with hash, publisher and what it says of itself. Uses {@code text}; its
 * HTTP face uses {@code http} and {@code search}.
 */
@ApplicationModule(allowedDependencies = {"text", "http", "search", "assistant"})
@NullMarked
package org.quellenlage.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
