package org.quellenlage.grammar;

import java.util.List;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Whether the finite verb closes its segment, as it does in subordinate clauses: "weil der Rat gestern tagte" against
 * "gestern tagte der Rat".
 */
final class VerbPosition {

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final List<Token> tokens;

    VerbPosition(PhrasedSentence phrased, VerbFinder verbs) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.tokens = phrased.tokens();
    }

    /** Whether the finite verb closes the segment, or only words that may follow the bracket come after it. */
    boolean isVerbLastSegment(int at, Segment segment) {
        var finite = verbs.finiteIn(at + 1, segment.end(), true);
        return finite >= 0 ? isLastVerb(finite, segment) && finite > at : !phrased.endsHere(segment);
    }

    /** Whether nothing follows the finite verb that a verb-second clause alone could have there. */
    boolean isLastVerb(int finite, Segment segment) {
        var word = phrased.lastWord(segment);
        if (finite == word) {
            return true;
        }
        if (joinsNoun(finite, word)) {
            return true;
        }
        for (var i = finite + 1; i <= word; i++) {
            if (verbs.isNonFinite(i) && !(tokens.get(finite).canBe(Pos.AUX) && i <= finite + 2)) {
                return false;
            }
        }
        if (tokens.get(finite).canBe(Pos.AUX) && verbs.isNonFinite(finite + 1)) {
            return true;
        }
        return finite > 0
                && finite > segment.start() + 2
                && (verbs.isNonFinite(finite - 1) || phraseStartsAfter(finite))
                && !isSecond(finite, segment);
    }

    /** "Menschen, die Arbeit suchen | und Arbeitslose": what "und" joins stood before the clause. */
    private boolean joinsNoun(int finite, int last) {
        if (finite + 2 > last
                || !tokens.get(finite + 1).is("und")
                || !tokens.get(last).isCapitalised()
                || tokens.get(finite).canBe(Pos.ADJ)) {
            return false;
        }
        for (var i = finite + 2; i <= last; i++) {
            if (verbs.isFiniteCandidate(i) || verbs.isNonFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** "…, der gewann gegen Rom": a prepositional phrase may follow the closing verb. */
    private boolean phraseStartsAfter(int finite) {
        return finite + 1 < tokens.size() && tokens.get(finite + 1).canBe(Pos.ADP);
    }

    private boolean isSecond(int finite, Segment segment) {
        var phrase = phrased.phraseWith(segment.start());
        return phrase != null && phrased.local(phrase.fullEnd()) == finite;
    }
}
