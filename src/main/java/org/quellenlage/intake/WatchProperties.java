package org.quellenlage.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A folder whose files are taken in as they come.
 *
 * @param folder where files are put; none is watched where it is not set
 * @param every how often it is looked at
 */
@ConfigurationProperties("quellenlage.watch")
record WatchProperties(
        @Nullable Path folder, @DefaultValue("5s") Duration every) {}
