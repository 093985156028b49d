package org.quellenlage.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.Reading;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.text.Document;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.value.TimeExpression;

/**
 * Reads the gist of claims from the words of their text: for each claim a {@code GistBuilder} notes what the words of its clause say. Here
 * is what all claims of one text share: its tokens, the names it calls and where it tells a time.
 */
public final class GistReader {

    private static final int LONGEST_FRAME = 400;

    private final Vocabulary words;
    private final NounClasses nouns;
    private final Reading reading;
    private final Nobody nobody;
    /** By token: the name it belongs to. */
    private final @Nullable Name[] nameAt;
    /** The first name of each that the text calls by name. */
    private final Map<String, Name> nameOf = new HashMap<>();
    /** By token: whether it tells a time. */
    private final BitSet isTime;

    GistReader(Vocabulary words, Reading reading) {
        this.words = words;
        this.nouns = new NounClasses(words);
        this.reading = reading;
        this.nobody = new Nobody(words);
        var tokens = reading.document().tokens();
        this.nameAt = new @Nullable Name[tokens.size()];
        for (var name : reading.names()) {
            Arrays.fill(nameAt, name.first(), Math.min(name.end(), tokens.size()), name);
            nameOf.putIfAbsent(name.canonical(), name);
        }
        this.isTime = new BitSet(tokens.size());
        for (var time : reading.times()) {
            var from = first(tokens, time.span().start());
            isTime.set(from, Math.max(from, first(tokens, time.span().end())));
        }
    }

    /**
     * A claim of the text as it is compared.
     *
     * @param exact the words of its core span
     */
    public ComparableClaim comparable(String id, ExtractedClaim claim, String exact) {
        var core = reading.document()
                .tokens()
                .subList(tokenAt(claim.core().start()), tokenAt(claim.core().end()));
        var counted = nobody.counted(claim, core);
        return new ComparableClaim(id, counted, exact, of(counted));
    }

    private Gist of(ExtractedClaim claim) {
        var build = new GistBuilder(this, claim);
        build.tokens(frame(claim));
        return build.done();
    }

    /** The words of a claim and of what fills its slots: "bleibt … auf See" around "zwei Tage länger". */
    private Span frame(ExtractedClaim claim) {
        var start = claim.core().start();
        var end = claim.core().end();
        for (var part : claim.parts()) {
            if (part.role() != Part.Role.ATTRIBUTION && part.role() != Part.Role.CUE) {
                start = Math.min(start, part.span().start());
                end = Math.max(end, part.span().end());
            }
        }
        return end - start > LONGEST_FRAME ? claim.core() : clause(start, end);
    }

    /** Out to the next marks on both sides: "einen Tag" is "länger als geplant". */
    private Span clause(int start, int end) {
        var tokens = reading.document().tokens();
        var last = first(tokens, end);
        while (last < tokens.size() && isInClause(tokens.get(last))) {
            last++;
        }
        var from = first(tokens, start);
        while (from > 0 && isInClause(tokens.get(from - 1))) {
            from--;
        }
        var to = last == 0 ? end : Math.max(end, tokens.get(last - 1).end());
        return Span.between(
                from < tokens.size() ? Math.min(start, tokens.get(from).start()) : start, to);
    }

    /** Whether a clause goes on at a token: at no comma, dash or stop. */
    static boolean isInClause(Token token) {
        return token.isWord() || token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL) || token.isQuote();
    }

    Vocabulary words() {
        return words;
    }

    NounClasses nouns() {
        return nouns;
    }

    Document document() {
        return reading.document();
    }

    /** The first token that begins at a character or behind it. */
    int tokenAt(int start) {
        return first(reading.document().tokens(), start);
    }

    /** The name a token belongs to; null if to none. */
    @Nullable
    Name nameAt(int token) {
        return nameAt[token];
    }

    /** The first name of one that the text calls by name; null if it does not. */
    @Nullable
    Name nameOf(String canonical) {
        return nameOf.get(canonical);
    }

    /** Whether a token tells a time. */
    boolean isTime(int token) {
        return isTime.get(token);
    }

    /** All times the text tells. */
    List<TimeExpression> times() {
        return reading.times();
    }

    /** The one person that the text calls by name; empty where it calls none, or several. */
    Optional<String> onlyPerson() {
        var persons = nameOf.values().stream()
                .map(GistReader::identity)
                .filter(Identity::isPerson)
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    /** Whom a name means. */
    static String identity(Name name) {
        return Identity.of(name.canonical(), name.entityId());
    }

    private static int first(List<Token> tokens, int start) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
