package org.quellenlage.grammar;

import java.util.BitSet;
import java.util.List;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.Word;

/**
 * Which words of a sentence are verbs where they stand: finite ones, participles, infinitives. "Gestern unterzeichneten
 * Minister den Vertrag" has one, "die unterzeichneten Verträge" none.
 */
final class VerbFinder {

    private final PhrasedSentence phrased;
    private final List<Token> tokens;
    private final BitSet finiteCandidates = new BitSet();
    private final BitSet nonFinite = new BitSet();

    VerbFinder(PhrasedSentence phrased) {
        this.phrased = phrased;
        this.tokens = phrased.tokens();
        for (var i = 0; i < tokens.size(); i++) {
            finiteCandidates.set(i, mayBeFinite(i));
            nonFinite.set(i, mayBeNonFinite(i));
        }
    }

    /** Whether the form can be finite and no other part of speech is likelier here. */
    boolean isFiniteCandidate(int i) {
        return i >= 0 && finiteCandidates.get(i);
    }

    private boolean mayBeFinite(int i) {
        var token = tokens.get(i);
        if (!token.isWord()
                || !token.word().hasForm(VerbForms.FINITE)
                || token.isCapitalised() && !phrased.isInitial(i)) {
            return false;
        }
        var word = token.word();
        if (word.canBe(Pos.AUX)) {
            return word.verb(VerbForms.FINITE) != null && !precededByZu(i) && !phrased.isAttributive(i);
        }
        return !isLikelierOther(token)
                && !countsNoun(i)
                && !(precededByZu(i) && word.hasForm(VerbForms.INFINITIVE))
                && !isPerfectInfinitive(i)
                && !phrased.isAttributive(i);
    }

    /** "bestätigt zu haben", "verkauft zu werden": before such an infinitive it is the participle. */
    private boolean isPerfectInfinitive(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is("zu")
                && tokens.get(i + 2).canBe(Pos.AUX)
                && tokens.get(i + 2).word().hasForm(VerbForms.INFINITIVE)
                && tokens.get(i).word().hasForm(VerbForms.PAST_PARTICIPLE);
    }

    private static boolean isLikelierOther(Token token) {
        var word = token.word();
        return word.canBe(Pos.DET)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.ADP)
                || word.canBe(Pos.SCONJ)
                || word.canBe(Pos.CCONJ)
                || word.canBe(Pos.PART)
                || word.canBe(Pos.ADV)
                || token.isCapitalised() && (word.canBe(Pos.NOUN) || word.canBe(Pos.PROPN));
    }

    /** A finite form that cannot be participle or infinitive here. */
    boolean isCertainFinite(int i) {
        if (!isFiniteCandidate(i)) {
            return false;
        }
        var word = tokens.get(i).word();
        return !VerbForms.has(word.forms(), VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE)
                && !isRatherAdjective(word);
    }

    /** "lange", "reiche": a verb in the Konjunktiv or the first person only by its letters. */
    private static boolean isRatherAdjective(Word word) {
        return word.agreement(Pos.ADJ) != 0
                && !word.canBe(Pos.AUX)
                && !VerbForms.has(word.forms(), VerbForms.INDICATIVE & VerbForms.THIRD_PERSON);
    }

    /**
     * The finite verb between two tokens: the first one, the last one where the verb closes its clause; -1 if there is
     * none. Forms that are certainly finite go first.
     */
    int finiteIn(int from, int to, boolean verbLast) {
        var certain = -1;
        var possible = -1;
        for (var i = from; i < to; i++) {
            if (isFiniteCandidate(i)) {
                if (isCertainFinite(i)) {
                    if (verbLast || certain < 0) {
                        certain = i;
                    }
                } else if (verbLast || possible < 0) {
                    possible = i;
                }
            }
        }
        if (certain >= 0) {
            return certain;
        }
        if (possible >= 0) {
            return verbLast && isBeforeTwoInfinitives(possible - 2) ? possible - 2 : possible;
        }
        return attributiveThatIsVerb(from, to);
    }

    /** "dass sie sich haben einladen lassen": before two infinitives "haben" is the finite verb (Duden, Oberfeldumstellung). */
    private boolean isBeforeTwoInfinitives(int i) {
        return i >= 0
                && isFiniteCandidate(i)
                && tokens.get(i).hasLemma("haben")
                && tokens.get(i + 1).word().hasForm(VerbForms.INFINITIVE)
                && tokens.get(i + 2).word().hasForm(VerbForms.INFINITIVE);
    }

    /** "Gestern unterzeichneten Minister den Vertrag": without another verb the first such form is the verb. */
    private int attributiveThatIsVerb(int from, int to) {
        for (var i = from; i < to; i++) {
            if (isZuInfinitive(i)) {
                return -1; // "gebrauchte Wagen anzubieten": that is the verb
            }
        }
        for (var i = from; i < to; i++) {
            var token = tokens.get(i);
            if (token.isWord()
                    && (!token.isCapitalised() || phrased.isInitial(i))
                    && token.word().verb(VerbForms.FINITE) != null
                    && phrased.isAttributive(i)
                    && !isClosedClass(token)) {
                var phrase = phrased.phraseWith(i);
                if (phrase != null
                        && phrase.determiner() == null
                        && phrase.tokens().getFirst() == token) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Participle or infinitive that is part of the verb: "unterzeichnet", "zu unterzeichnen". */
    boolean isNonFinite(int i) {
        return i >= 0 && nonFinite.get(i);
    }

    private boolean mayBeNonFinite(int i) {
        var token = tokens.get(i);
        return token.isWord()
                && (!token.isCapitalised() || isFrontedParticiple(i))
                && token.word().hasForm(VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE | VerbForms.ZU_INFINITIVE)
                && !phrased.isAttributive(i)
                && !countsNoun(i)
                && !isClosedClass(token);
    }

    /** "Gefunden wurde das Wrack": the participle fills the place before the auxiliary. */
    private boolean isFrontedParticiple(int i) {
        return phrased.isInitial(i)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).canBe(Pos.AUX)
                && tokens.get(i + 1).word().hasForm(VerbForms.FINITE)
                && tokens.get(i).word().hasForm(VerbForms.PAST_PARTICIPLE)
                && !tokens.get(i).canBe(Pos.NOUN)
                && !tokens.get(i).canBe(Pos.PROPN);
    }

    /** "sieben Forscher": before a noun the number word is no verb. */
    private boolean countsNoun(int i) {
        return tokens.get(i).word().has(Pos.NUM, Analysis.Kind.PLAIN)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised()
                && tokens.get(i + 1).canBe(Pos.NOUN);
    }

    /** Participle or infinitive without "zu". */
    boolean isBareNonFinite(int i) {
        return isNonFinite(i) && !isZuInfinitive(i);
    }

    /** "zu leisten", "abzuwarten". */
    boolean isZuInfinitive(int i) {
        var word = tokens.get(i).word();
        if (tokens.get(i).isCapitalised()) {
            return false;
        }
        return word.hasForm(VerbForms.ZU_INFINITIVE)
                || i > 0 && tokens.get(i - 1).is("zu") && word.hasForm(VerbForms.INFINITIVE);
    }

    /** The last infinitive with "zu" of a segment; -1 if there is none. */
    int zuInfinitive(Segment segment) {
        for (var i = segment.end() - 1; i >= segment.start(); i--) {
            if (isZuInfinitive(i)) {
                return i;
            }
        }
        return -1;
    }

    boolean precededByZu(int i) {
        return i > 0 && tokens.get(i - 1).is("zu");
    }

    /** A word that is a verb only by its letters: "während", "unter". */
    static boolean isClosedClass(Token token) {
        return token.canBe(Pos.DET)
                || token.canBe(Pos.PRON)
                || token.canBe(Pos.ADP)
                || token.canBe(Pos.SCONJ)
                || token.canBe(Pos.ADV);
    }
}
