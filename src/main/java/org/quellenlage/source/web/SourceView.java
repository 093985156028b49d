package org.quellenlage.source.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Source;

/** A source as clients see it. */
@Schema(name = "Source", description = "A document that claims stand in. The same text is the same source.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SourceView(
        String id,

        @Schema(description = "Where it comes from: an address, or the path of a seed below its folder") @Nullable
        String uri,

        @Schema(description = "Headline, given or read from the text") @Nullable
        String title,

        @Schema(description = "The first words of its text, where it has no title; left out else")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String firstWords,

        @Schema(description = "Paper, station or agency, given or read from the text") @Nullable
        String publisher,

        @Schema(description = "When it appeared; null if unknown, never guessed") @Nullable
        Instant publishedAt,

        @Schema(description = "BCP 47, as `de` or `de-CH`") @Nullable
        String language,

        @Schema(description = "SHA-256 of the stored text in UTF-8")
        String textSha256,

        @Schema(description = "Length of the stored text in Unicode code points")
        int textLength,

        @Schema(description = "How its bytes were decoded") String charset,

        @Schema(description = "How many claims it makes") int claimCount,

        @Schema(description = "What the text says of itself; derived from its words, not known from outside")
        Derived derived,

        @Schema(description = "Version of the engine that read it")
        String engineVersion,

        @Schema(description = "When it was taken in") Instant recordedAt,

        @Schema(description = "When its publisher took it back; left out while it stands")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Instant withdrawnAt,

        @Schema(description = "Id of the source that took its place; left out where there is none")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String replacedBy) {

    /**
     * What a text says of itself.
     *
     * @param date the day it appeared on
     * @param dateFrom how that day was found
     */
    @Schema(name = "DerivedFromText")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Derived(
            @Nullable LocalDate date,
            @Nullable String dateFrom,
            @Nullable String title,
            @Nullable String publisher,
            List<String> agencies) {}

    public static SourceView of(Source source) {
        return of(source, null);
    }

    static SourceView of(Source source, @Nullable String firstWords) {
        var self = source.selfDescription();
        return new SourceView(
                source.id(),
                source.uri(),
                source.title(),
                firstWords,
                source.publisher(),
                source.publishedAt(),
                source.language(),
                source.textSha256(),
                source.textLength(),
                source.charset(),
                source.claimCount(),
                new Derived(self.date(), self.dateDerivation(), self.headline(), self.publisher(), self.agencies()),
                source.engineVersion(),
                source.recordedAt(),
                source.withdrawnAt(),
                source.replacedBy());
    }
}
