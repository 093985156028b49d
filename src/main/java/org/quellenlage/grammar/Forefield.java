package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Token;

/**
 * What stands before the finite verb of a main clause, the forefield (Vorfeld) of German grammars. It has room for one part, so
 * in "In der Lagerhalle Kolbe wurde niemand verletzt" the name belongs to the hall and is neither subject nor object.
 */
final class Forefield {

    /** Nouns of phrases that only put weight on the part behind them: "zum Beispiel die Firma Maier". */
    private static final Set<String> FOCUSING = Set.of("allem", "anderem", "beispiel", "teil", "linie");

    private final List<Token> tokens;

    Forefield(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The phrases of a clause without those that go on with a first part with a preposition. */
    List<Phrase> partsOf(Draft draft, List<Phrase> own) {
        if (draft.kind != Kind.MAIN || draft.finite < 0 || own.size() < 2) {
            return own;
        }
        var finite = tokens.get(draft.finite).index();
        var first = own.getFirst();
        if (first.preposition() == null
                || first.first() > finite
                || own.get(1).first() > finite
                || FOCUSING.contains(first.head().lower())) {
            return own;
        }
        var parts = new ArrayList<Phrase>(own.size());
        var end = 0;
        for (var phrase : own) {
            if (phrase == first || phrase.first() > finite || phrase.first() != end || !isPartOfOther(phrase)) {
                parts.add(phrase);
            }
            end = phrase.fullEnd();
        }
        return parts;
    }

    /** Not "lebende Schweden" of "in Linz lebende Schweden", nor a number: they may be the part themselves. */
    private static boolean isPartOfOther(Phrase phrase) {
        return phrase.preposition() == null
                && !Prenominals.isInflectedAdjective(phrase.tokens().getFirst())
                && !phrase.tellsNumber();
    }
}
