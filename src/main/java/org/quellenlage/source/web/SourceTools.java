package org.quellenlage.source.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.assistant.Given;
import org.quellenlage.assistant.Tool;
import org.quellenlage.assistant.Tool.Parameter;
import org.quellenlage.http.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What assistants may ask of sources. */
@Configuration(proxyBeanMethods = false)
class SourceTools {

    private static final int MOST = 4000;
    private static final int USUAL_CONTEXT = 200;
    private static final int MOST_CONTEXT = 1000;

    /** Words of a source with some around them. Offsets count code points. */
    @Schema(hidden = true)
    record Excerpt(
            String sourceId,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            int start,
            int end,
            String exact,
            String before,
            String after) {}

    @Bean
    @Order(5)
    static Tool getExcerpt(SourceController sources) {
        return new Tool(
                "get_excerpt",
                "Get an excerpt",
                "The exact words of a source between two offsets, with some text before and after, to read evidence in"
                        + " its context.",
                List.of(
                        Parameter.text("sourceId", "Id of a source, as src_…").required(),
                        Parameter.number("start", 0, Integer.MAX_VALUE, "First code point")
                                .required(),
                        Parameter.number("end", 0, Integer.MAX_VALUE, "Code point after the last, at most 4,000 later")
                                .required(),
                        Parameter.number(
                                "context", 0, MOST_CONTEXT, "How many code points before and after; 200 if left out")),
                it -> excerpt(sources, it));
    }

    private static Excerpt excerpt(SourceController sources, Given given) {
        var source = sources.get(given.needed("sourceId"));
        var length = source.textLength();
        var start = given.number("start", 0, 0, length);
        var end = given.number("end", Math.min(length, start + MOST), 0, length);
        if (end < start || end - start > MOST) {
            throw Refusal.parameter("end", "must not lie before 'start' nor more than " + MOST + " behind it");
        }
        var context = given.number("context", USUAL_CONTEXT, 0, MOST_CONTEXT);
        var text = sources.text(source.id());
        var first = text.offsetByCodePoints(0, start);
        var last = text.offsetByCodePoints(first, end - start);
        return new Excerpt(
                source.id(),
                source.title(),
                source.publisher(),
                source.publishedAt(),
                start,
                end,
                text.substring(first, last),
                text.substring(text.offsetByCodePoints(first, -Math.min(start, context)), first),
                text.substring(last, text.offsetByCodePoints(last, Math.min(length - end, context))));
    }
}
