package org.quellenlage.intake;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in.
 *
 * @param seeds folder that is read at start-up
 * @param maxDocumentSize larger documents are refused
 */
@ConfigurationProperties("quellenlage")
public record IntakeProperties(
        @DefaultValue("seeds") Path seeds,
        @DefaultValue("1MB") DataSize maxDocumentSize) {}
