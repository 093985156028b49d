package org.quellenlage.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Hedge.Meaning;

/** Reads the words before and after a number that make it vague or one-sided. */
final class HedgeReader {

    private static final Map<String, String> EXACT_AMOUNTS = WordList.pairs("exact-amounts");
    /** More than three hedges on one number is no German. */
    private static final int MOST = 3;

    private static final Set<String> DEGREES = Neighbours.of("DEGREE");

    private final Document document;
    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final NumeralReader numerals;
    private final NumberResults results;

    HedgeReader(NumberSight sight, NumberResults results) {
        this.document = sight.document();
        this.tokens = sight.tokens();
        this.from = sight.from();
        this.limit = sight.limit();
        this.numerals = sight.numerals();
        this.results = results;
    }

    /** Everything that hedges an amount, before and after it. */
    Hedged hedges(Amount amount, boolean measured) {
        var meanings = new ArrayList<Meaning>();
        var start = amount.first();
        if (start > results.free()
                && isWithArticle(tokens.get(start))
                && tokens.get(start - 1).canBe(Pos.DET)) {
            start--;
        }
        var from = start;
        for (var round = 0; round < MOST; round++) {
            var hedge = hedgeBefore(from, measured);
            if (hedge == null) {
                break;
            }
            meanings.add(hedge.meaning());
            from = hedge.from();
        }
        var words = from < start ? slice(from, start) : null;
        var span = Span.between(from < start ? tokens.get(from).start() : amount.start(), amount.end());
        var after = hedgeAfter(amount);
        if (after != null) {
            meanings.add(after.meaning());
            var written = slice(after.from(), after.after());
            words = words == null ? written : words + " … " + written;
            if (after.from() == amount.after()) {
                span = Span.between(span.start(), tokens.get(after.after() - 1).end());
            }
        }
        return new Hedged(meanings, words, span, document.slice(span));
    }

    /** "fast die Hälfte", "gut das Dreifache": the hedge stands before the article. */
    private static boolean isWithArticle(Token number) {
        return number.is("Hälfte")
                || number.isCapitalised()
                        && (number.lower().endsWith("fache") || number.lower().endsWith("fachen"))
                || number.lower().endsWith("-fache");
    }

    private String slice(int from, int after) {
        return document.slice(
                Span.between(tokens.get(from).start(), tokens.get(after - 1).end()));
    }

    /** The hedge that ends before token {@code end}; "ab" and "bis" hedge only what is measured. */
    @Nullable
    Hedge hedgeBefore(int end, boolean measured) {
        var hedge = Hedge.before(tokens, end, results.free());
        if (hedge == null) {
            return null;
        }
        var word = tokens.get(hedge.from()).form();
        if (!measured && hedge.after() - hedge.from() == 1 && (word.equals("ab") || word.equals("bis"))) {
            return null;
        }
        if (hedge.from() > from && isExact(tokens.get(hedge.from() - 1), word)) {
            return null;
        }
        return extended(hedge);
    }

    boolean isHedged(Numeral numeral) {
        return hedgeBefore(numeral.first(), false) != null;
    }

    /** "ein Kredit über 5 Millionen Euro", "eine Umfrage unter 500 Lehrern": neither more nor less. */
    private static boolean isExact(Token before, String preposition) {
        var noun = before.isWord() && before.isCapitalised() ? before.word().as(Pos.NOUN) : null;
        return noun != null
                && (preposition.equals(EXACT_AMOUNTS.get(noun.lemma()))
                        || preposition.equals(EXACT_AMOUNTS.get(noun.head())));
    }

    /** "deutlich mehr als", "nicht wesentlich mehr als". */
    private Hedge extended(Hedge hedge) {
        var comparing = hedge.meaning() == Meaning.MORE_THAN || hedge.meaning() == Meaning.LESS_THAN;
        if (!comparing || hedge.from() <= results.free()) {
            return hedge;
        }
        var start = hedge.from();
        if (DEGREES.contains(tokens.get(start - 1).lower())) {
            start--;
        }
        if (start > results.free() && tokens.get(start - 1).form().equalsIgnoreCase("nicht")) {
            var meaning = hedge.meaning() == Meaning.MORE_THAN ? Meaning.AT_MOST : Meaning.AT_LEAST;
            return new Hedge(meaning, start - 1, hedge.after());
        }
        return new Hedge(hedge.meaning(), start, hedge.after());
    }

    /** "20 oder mehr", "3 Prozent oder weniger", "65 Jahre und älter", "20 Kinder oder mehr". */
    private @Nullable Hedge hedgeAfter(Amount amount) {
        var at = amount.after();
        var hedge = Hedge.after(tokens, at, limit);
        if (hedge == null
                && at + 1 < limit
                && tokens.get(at).isWord()
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).is("oder")) {
            hedge = Hedge.after(tokens, at + 1, limit);
        }
        return hedge != null && tokens.get(hedge.from()).is("+") && !numerals.isGlued(hedge.from()) ? null : hedge;
    }
}
