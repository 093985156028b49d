package org.quellenlage.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that opens everything.
 *
 * @param apiKey where none is set, one is made up at start-up and printed once
 */
@ConfigurationProperties("quellenlage")
record KeyProperties(@Nullable String apiKey) {}
