package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * Cuts a segment before "und", "oder" and their like where clauses meet: "Der Rat tagte | und der Bürgermeister
 * schwieg", but not where they join nouns: "der Rat und der Bürgermeister tagten".
 */
final class Coordination {

    private static final Set<String> COORDINATORS = WordList.words("coordinators");

    private static final WordTest IS_COORDINATOR = WordTest.of(word -> isCoordinator(word.form()));

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final List<Token> tokens;

    Coordination(PhrasedSentence phrased, VerbFinder verbs) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.tokens = phrased.tokens();
    }

    static boolean isCoordinator(String form) {
        return COORDINATORS.contains(form);
    }

    static boolean isCoordinator(Token token) {
        return token.isWord() ? IS_COORDINATOR.about(token.word()) : isCoordinator(token.form());
    }

    /** Cuts a segment before each coordinator that opens a clause, an infinitive or a verb phrase of its own. */
    void split(Segment segment, List<Segment> out) {
        var start = segment.start();
        var before = segment.before();
        var seen = -1;
        var auxiliary = false;
        if (goesOnBehindBracket(segment)) {
            before = tokens.get(start).form();
        }
        for (var i = segment.start(); i < segment.end(); i++) {
            if (verbs.isFiniteCandidate(i)) {
                seen = verbs.isCertainFinite(seen) && !verbs.isCertainFinite(i) ? seen : i;
                auxiliary |= tokens.get(i).canBe(Pos.AUX);
            }
            if (i > start && isCoordinator(tokens.get(i)) && cutsBefore(i, segment, seen, auxiliary)) {
                out.add(new Segment(start, i, before));
                start = i;
                before = tokens.get(i).form();
                seen = -1;
                auxiliary = false;
            }
        }
        out.add(new Segment(start, segment.end(), before));
    }

    /** "gewann mit 2:0 (1:0) | und behauptete Platz fünf": what the bracket stands in ended before "und". */
    private boolean goesOnBehindBracket(Segment segment) {
        return segment.closesBracket()
                && isCoordinator(tokens.get(segment.start()))
                && segment.start() + 1 < segment.end()
                && verbs.isCertainFinite(segment.start() + 1);
    }

    private boolean cutsBefore(int coordinator, Segment segment, int seen, boolean auxiliary) {
        return opensSubordinate(coordinator, segment)
                || opensConjunct(coordinator, segment, seen, auxiliary)
                || sharesAuxiliary(coordinator, segment, auxiliary)
                || joinsInfinitives(coordinator, segment);
    }

    /** "dass sie kam und dass er ging". */
    private boolean opensSubordinate(int coordinator, Segment segment) {
        return coordinator + 1 < segment.end()
                && Introducers.isSubordinator(phrased.lower(coordinator + 1))
                && !tokens.get(coordinator + 1).is("damit") // "und damit auch die Kosten"
                && verbs.finiteIn(coordinator + 2, segment.end(), true) >= 0;
    }

    /** Whether a finite verb of its own belongs to what follows "und": right after it, or before any further "und". */
    private boolean opensConjunct(int coordinator, Segment segment, int seen, boolean auxiliary) {
        var next = coordinator + 1;
        if (next < segment.end() && verbs.isFiniteCandidate(next)) {
            return opensWithVerb(next, segment, seen, auxiliary);
        }
        var last = phrased.lastWord(segment);
        return seen >= 0
                && !sharesFinalAuxiliary(coordinator, last)
                && !(beginsVerbLast(segment)
                        && !verbs.isFiniteCandidate(coordinator - 1)
                        && !verbs.isFiniteCandidate(coordinator - 2))
                && hasOwnVerb(next, last, segment, auxiliary);
    }

    /** "… und stärkt die Region": certain by its form, or by the phrase that follows it. */
    private boolean opensWithVerb(int verb, Segment segment, int seen, boolean auxiliary) {
        if (verbs.isCertainFinite(verb)) {
            return seen >= 0 || !segment.before().isEmpty();
        }
        return seen >= 0
                ? (!auxiliary || opensPhrase(verb + 1)) && agreeInNumber(seen, verb)
                : !segment.before().isEmpty() && opensPhrase(verb + 1);
    }

    /** "Sie leben abgeschirmt und überwacht": with another number it shares no subject, so it is the participle. */
    private boolean agreeInNumber(int one, int other) {
        return (numbers(one) & numbers(other)) != 0 || numbers(one) == 0 || numbers(other) == 0;
    }

    private int numbers(int verb) {
        var third = tokens.get(verb).word().forms() & VerbForms.THIRD_PERSON;
        return (VerbForms.has(third, VerbForms.SINGULAR) ? 1 : 0) | (VerbForms.has(third, VerbForms.PLURAL) ? 2 : 0);
    }

    private boolean hasOwnVerb(int from, int last, Segment segment, boolean auxiliary) {
        for (var i = from; i <= last; i++) {
            if (verbs.isCertainFinite(i) || !auxiliary && i == last && verbs.isFiniteCandidate(i)) {
                return true;
            }
            if (isCoordinator(tokens.get(i)) && i + 1 < segment.end() && verbs.isFiniteCandidate(i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** Opened by a conjunction or relative pronoun: each of its clauses ends with its verb. */
    private boolean beginsVerbLast(Segment segment) {
        var first = phrased.lower(segment.start());
        return Introducers.isSubordinator(first)
                || !segment.before().isEmpty()
                        && Introducers.isRelative(first)
                        && verbs.isFiniteCandidate(phrased.lastWord(segment));
    }

    /** "dass sie das Haus kaufen und die Wiese pachten werden": one auxiliary closes both. */
    private boolean sharesFinalAuxiliary(int coordinator, int last) {
        return last > coordinator + 1
                && verbs.isFiniteCandidate(last)
                && tokens.get(last).canBe(Pos.AUX)
                && verbs.isBareNonFinite(last - 1)
                && verbs.isBareNonFinite(coordinator - 1);
    }

    /** "hat den Rat informiert und die Presse eingeladen": two verb phrases under one auxiliary. */
    private boolean sharesAuxiliary(int coordinator, Segment segment, boolean auxiliary) {
        var last = phrased.lastWord(segment);
        return auxiliary
                && last > coordinator + 1
                && verbs.isBareNonFinite(coordinator - 1)
                && verbs.isBareNonFinite(last);
    }

    /** "Hilfe zu leisten und sich zu wehren". */
    private boolean joinsInfinitives(int coordinator, Segment segment) {
        return verbs.isZuInfinitive(coordinator - 1)
                && phrased.lastWord(segment) > coordinator + 1
                && verbs.isZuInfinitive(phrased.lastWord(segment));
    }

    private boolean opensPhrase(int i) {
        return i < tokens.size()
                && (tokens.get(i).canBe(Pos.DET)
                        || tokens.get(i).canBe(Pos.PRON)
                        || tokens.get(i).canBe(Pos.ADP));
    }
}
