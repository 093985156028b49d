package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quellenlage.text.Token;

/**
 * Cuts a sentence into segments: at commas, colons, dashes and brackets, then at coordinators between verbs. "Der Rat,
 * | der seit Mai tagt, | hat zugestimmt".
 */
final class Segments {

    private static final Set<String> SEPARATORS =
            Set.of(",", ";", ":", "–", "—", "-", "(", ")", "[", "]", "…", "|", "/");

    private final PhrasedSentence phrased;
    private final Coordination coordination;
    private final List<Token> tokens;

    Segments(PhrasedSentence phrased, VerbFinder verbs) {
        this.phrased = phrased;
        this.coordination = new Coordination(phrased, verbs);
        this.tokens = phrased.tokens();
    }

    List<Segment> segments() {
        var fine = new ArrayList<Segment>();
        coarse().forEach(it -> coordination.split(it, fine));
        return fine;
    }

    /** What stands between two marks. */
    private List<Segment> coarse() {
        var coarse = new ArrayList<Segment>();
        var start = 0;
        var before = "";
        for (var i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isSeparator(i)) {
                if (i > start && holdsWord(start, i)) {
                    coarse.add(new Segment(start, i, before));
                }
                if (i < tokens.size()) {
                    before = tokens.get(i).form();
                }
                start = i + 1;
            }
        }
        return coarse;
    }

    private boolean isSeparator(int i) {
        var token = tokens.get(i);
        return token.is(Token.Kind.PUNCTUATION) && SEPARATORS.contains(token.form()) && !isInsidePhrase(i);
    }

    /** A comma between adjectives, a dash between numbers or a bracket inside an attribute cuts nothing. */
    private boolean isInsidePhrase(int i) {
        if (tokens.get(i).is("/") || tokens.get(i).is("-")) {
            return i > 0
                    && i + 1 < tokens.size()
                    && tokens.get(i - 1).end() == tokens.get(i).start();
        }
        return (tokens.get(i).is(",") || tokens.get(i).is("(") || tokens.get(i).is(")"))
                && i > 0
                && i + 1 < tokens.size()
                && phrased.phraseHolds(i);
    }

    private boolean holdsWord(int from, int to) {
        for (var i = from; i < to; i++) {
            if (tokens.get(i).isWord()
                    || tokens.get(i).is(Token.Kind.NUMBER)
                    || tokens.get(i).is(Token.Kind.ORDINAL)) {
                return true;
            }
        }
        return false;
    }
}
