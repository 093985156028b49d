package org.quellenlage.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** The words names are looked for in, and the names found in the sentence so far. */
final class NameSight {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "nach", "aus", "bei", "um", "bis", "ab", "nahe");

    private final People people = People.LISTS;
    private final List<Token> tokens;
    private final CanonicalForms canonical;
    private final List<Mention> found = new ArrayList<>();

    NameSight(List<Token> tokens) {
        this.tokens = tokens;
        this.canonical = new CanonicalForms(tokens);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Basic forms of names. */
    CanonicalForms canonical() {
        return canonical;
    }

    /** The names of the sentence found so far. */
    List<Mention> found() {
        return found;
    }

    boolean follows(int i, String mark) {
        return i > 0 && tokens.get(i - 1).is(mark);
    }

    boolean afterQuote(int i) {
        return i > 0 && tokens.get(i - 1).isQuote();
    }

    boolean followsNumber(int i) {
        return i > 0
                && (tokens.get(i - 1).is(Token.Kind.NUMBER) || tokens.get(i - 1).canBe(Pos.NUM));
    }

    boolean hasPlaceEvidence(int i, int from, int to) {
        if (i == from) {
            return i + 1 < to
                    && (tokens.get(i + 1).is("(")
                            || tokens.get(i + 1).is("–")
                            || tokens.get(i + 1).is("-"));
        }
        var before = tokens.get(i - 1);
        return PLACE_PREPOSITIONS.contains(before.lower())
                || people.isPlaceNoun(before)
                || found.size() > 0
                        && (before.is("und") || before.is(",") || before.is("oder"))
                        && found.getLast().end == i - 1
                        && found.getLast().is(Name.Type.PLACE);
    }
}
