package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Measures with what they measure: "vier Millionen Euro Schaden", "zwei Kilo Heroin", "drei Jahre Haft" are each one phrase,
 * whose head is what is measured: a partitive apposition, as grammars call it.
 */
final class Measures {

    private static final Set<String> DURATIONS = new HashSet<>();
    private static final Set<String> OTHERS = new HashSet<>();

    /** What a length of time before it measures; "zwei Jahre Präsident" is none. */
    private static final Set<String> LASTING = WordList.words("lasting");

    static {
        for (var row : WordList.rows("units")) {
            var forms = row.get(1).equals("DURATION") ? DURATIONS : OTHERS;
            for (var form : row.get(6).split("\\|")) {
                if (form.length() > 2 && Character.isUpperCase(form.charAt(0))) {
                    forms.addAll(WordList.spellings(form));
                }
            }
        }
    }

    private Measures() {}

    /** The measure and the noun right behind it as one phrase; null where they are two. */
    static @Nullable Phrase joined(Phrase measure, Phrase measured) {
        var noun = measured.head();
        if (measured.first() != measure.end()
                || measured.tokens().size() > 1 // "21 Zoll großer Bildschirm", "mit drei Millionen dotierten Turnier"
                || !noun.isCapitalised()
                || !noun.canBe(Pos.NOUN)
                || noun.canBe(Pos.PROPN)
                || !measure.tellsNumber()
                || !takes(measure.head(), noun)) {
            return null;
        }
        var words = new ArrayList<>(measure.tokens());
        words.add(noun);
        return new Phrase(
                words,
                noun,
                measure.agreement(),
                measure.preposition(),
                measure.determiner(),
                measured.attribute(),
                measured.conjunct());
    }

    private static boolean takes(Token unit, Token noun) {
        if (DURATIONS.contains(unit.form())) {
            var analysis = noun.word().as(Pos.NOUN);
            return analysis != null && (LASTING.contains(analysis.lemma()) || LASTING.contains(analysis.head()));
        }
        return OTHERS.contains(unit.form());
    }
}
