package org.quellenlage.intake;

import java.time.Clock;
import java.util.Objects;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.text.Morphology;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The one engine and the one clock. The engine's dictionary and word lists load in the background while Spring starts. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    static ArticleReader articleReader() {
        return Loaded.READER;
    }

    @Bean
    static Morphology morphology() {
        return Loaded.MORPHOLOGY;
    }

    @Bean
    static Engine engine(ArticleReader reader) {
        return new Engine(ArticleReader.VERSION, reader::read);
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** Loading happens when this class is first used, and once. */
    private static final class Loaded {
        static final Morphology MORPHOLOGY = Morphology.german();
        static final ArticleReader READER = ArticleReader.german(MORPHOLOGY);
    }

    /** Named in {@code META-INF/spring.factories}. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    static final class Preloading implements BackgroundPreinitializer {

        @Override
        public void preinitialize() {
            Objects.requireNonNull(Loaded.READER);
        }
    }
}
