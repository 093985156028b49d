package org.quellenlage.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Origin;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.text.ContentId;

/** An answer in the making. */
final class AnswerDraft {

    private final ComparableClaim it;
    private final SourceContext source;

    @Nullable
    Question question;

    @Nullable
    Interval interval;

    @Nullable
    String hedge;

    @Nullable
    String written;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    boolean negated;
    boolean flipped;
    boolean uncertain;
    /** "stieg am Dienstag auf 21": the day is that of the count, not of what is counted. */
    boolean isLevel;

    List<String> actors = List.of();
    List<String> places = List.of();
    List<String> group = List.of();

    @Nullable
    String article;

    String claimant = "";
    String value = "";
    Set<String> keys = Set.of();
    Origin origin = new Origin(null, List.of(), true, Origin.Basis.NONE);
    String root = "";

    AnswerDraft(ComparableClaim it, SourceContext source) {
        this.it = it;
        this.source = source;
    }

    Answer answer() {
        return make(null);
    }

    Answer notComparable(String reason) {
        question = null;
        keys = Set.of();
        return make(reason);
    }

    private Answer make(@Nullable String reason) {
        var time = isLevel && isDay(it.claim().time()) ? null : it.claim().time();
        return new Answer(
                it.claimId(),
                source.sourceId(),
                source.publishedAt(),
                question,
                question == null ? null : ContentId.of("prp", question.id(), value),
                reason,
                it.claim().labels(),
                interval,
                hedge,
                written,
                from != null || time == null ? from : time.earliest(),
                to != null || time == null ? to : time.latest(),
                negated,
                flipped,
                uncertain,
                actors,
                places,
                group,
                article,
                source.story(),
                claimant,
                origin,
                root,
                Identity.fold(String.valueOf(source.publisher() == null ? "" : source.publisher())),
                Stream.concat(keys.stream(), question == null ? Stream.of() : KinKeys.keys(it.gist(), source))
                        .toList(),
                it.gist(),
                List.of());
    }

    /** "stieg am Dienstag auf 66" tells when it was reached, "stieg im Januar" of which month it is told. */
    private static boolean isDay(@Nullable ClaimTime time) {
        return time != null && time.earliest() != null && time.earliest().equals(time.latest());
    }
}
