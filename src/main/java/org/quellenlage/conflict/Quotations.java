package org.quellenlage.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Reading;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.text.ContentId;
import org.quellenlage.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Knows who is quoted with the same words in several sources. A dozen words, word for word, were not noted down twice: of
 * sources with the same quotation of the same speaker the one that appeared first is the origin, whichever came in first.
 */
@Component
class Quotations {

    private static final int FEWEST_WORDS = 12;

    /** When a source of unknown time appeared: after all others. */
    private static final long UNKNOWN = Long.MAX_VALUE;

    private static final int HEXADECIMAL = 16;

    private final JdbcTemplate database;

    Quotations(JdbcTemplate database) {
        this.database = database;
    }

    /** A quotation as it stands in a source. */
    private record Quoted(long quote, String claimId, String sourceId, String speaker, long appeared) {

        private static final Comparator<Quoted> BY_TIME =
                Comparator.comparing(Quoted::appeared).thenComparing(Quoted::sourceId);

        /** The whole quotation a claim stands in: "Wir haben gesperrt und werden nicht öffnen" makes two claims. */
        static Optional<Quoted> of(SourceContext source, Speeches speeches, ComparableClaim it) {
            var chain = it.claim().attribution();
            if (chain.isEmpty() || chain.getLast().speechType() != SpeechType.DIRECT) {
                return Optional.empty();
            }
            var speaker = chain.getLast().claimant();
            return speeches.quoteAround(it.claim().core())
                    .map(quote -> new Quoted(
                            quote,
                            it.claimId(),
                            source.sourceId(),
                            Identity.of(speaker.name(), speaker.entityId()),
                            millis(source.publishedAt())));
        }

        private static long millis(@Nullable Instant at) {
            return at == null ? UNKNOWN : at.toEpochMilli();
        }

        boolean repeats(Quoted other) {
            return !other.sourceId.equals(sourceId)
                    && Identity.same(other.speaker, speaker)
                    && BY_TIME.compare(other, this) < 0;
        }
    }

    /** What a source quotes, each quotation read once, however many claims stand in it. */
    private static final class Speeches {

        private final Reading reading;
        private final IdentityHashMap<Speech, Optional<Long>> quotes = new IdentityHashMap<>();

        Speeches(Reading reading) {
            this.reading = reading;
        }

        /** The number that stands for the words of the quotation around a passage, if there are enough of them. */
        Optional<Long> quoteAround(Span passage) {
            return reading.speeches().stream()
                    .filter(it -> it.type() == SpeechType.DIRECT && it.span().contains(passage))
                    .flatMap(it -> quotes.computeIfAbsent(it, this::quote).stream())
                    .findFirst();
        }

        private Optional<Long> quote(Speech speech) {
            var words = Identity.fold(
                    speech.pieces().stream().map(reading.document()::slice).collect(Collectors.joining(" ")));
            return words.split(" ").length < FEWEST_WORDS
                    ? Optional.empty()
                    : Optional.of(Long.parseUnsignedLong(ContentId.sha256(words), 0, HEXADECIMAL, HEXADECIMAL));
        }
    }

    /**
     * Keeps the quotations of a source.
     *
     * @param isNew whether nothing was known of the source before
     * @param moved other sources whose claims are now known to have come another way
     * @return of every claim that may be concerned, of this source and of others, whether it repeats what another said first
     */
    Map<String, Boolean> place(
            SourceContext source,
            Reading reading,
            boolean isNew,
            List<ComparableClaim> claims,
            Collection<String> moved) {
        var concerned = isNew ? new TreeSet<Long>() : remove(source.sourceId());
        var speeches = new Speeches(reading);
        var own = claims.stream()
                .map(it -> Quoted.of(source, speeches, it))
                .flatMap(Optional::stream)
                .toList();
        if (!own.isEmpty()) {
            database.batchUpdate(
                    "insert into quotation (quote, claim_id, source_id, speaker, appeared) values (?, ?, ?, ?, ?)",
                    own.stream()
                            .map(it -> new Object[] {it.quote, it.claimId, it.sourceId, it.speaker, it.appeared})
                            .toList());
        }
        own.forEach(it -> concerned.add(it.quote));
        moved.forEach(it -> concerned.addAll(quotesOf(it)));
        return repeating(concerned);
    }

    /** Forgets the quotations of a source, and tells the same of those that others share with it. */
    Map<String, Boolean> forget(String sourceId) {
        return repeating(remove(sourceId));
    }

    private Set<Long> remove(String sourceId) {
        var quotes = quotesOf(sourceId);
        if (!quotes.isEmpty()) {
            database.update("delete from quotation where source_id = ?", sourceId);
        }
        return quotes;
    }

    private Set<Long> quotesOf(String sourceId) {
        return new TreeSet<>(
                database.queryForList("select quote from quotation where source_id = ?", Long.class, sourceId));
    }

    private Map<String, Boolean> repeating(Set<Long> quotes) {
        if (quotes.isEmpty()) {
            return Map.of();
        }
        var wanted = Given.of(quotes);
        var found = new ArrayList<Quoted>();
        database.query(
                "select quote, claim_id, source_id, speaker, appeared from quotation where quote in ("
                        + wanted.each("?") + ")",
                row -> {
                    found.add(new Quoted(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)));
                },
                wanted.values());
        var repeating = new TreeMap<String, Boolean>();
        found.stream()
                .collect(Collectors.groupingBy(Quoted::quote))
                .values()
                .forEach(group -> group.forEach(
                        it -> repeating.put(it.claimId, group.stream().anyMatch(it::repeats))));
        return repeating;
    }
}
