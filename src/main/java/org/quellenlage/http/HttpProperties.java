package org.quellenlage.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP face lets in.
 *
 * @param maxRequestSize larger bodies are refused
 */
@ConfigurationProperties("quellenlage")
record HttpProperties(@DefaultValue("5MB") DataSize maxRequestSize) {}
