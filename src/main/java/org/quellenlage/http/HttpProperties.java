package org.quellenlage.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP face lets in.
 *
 * @param apiKey the key that everything that writes needs; where none is set, one is made up at start-up and printed once
 * @param maxRequestSize larger bodies are refused
 */
@ConfigurationProperties("quellenlage")
record HttpProperties(
        @Nullable String apiKey, @DefaultValue("5MB") DataSize maxRequestSize) {}
