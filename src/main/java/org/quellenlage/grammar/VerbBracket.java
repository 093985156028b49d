package org.quellenlage.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * The bracket that finite verb and closing verb part make around a clause: "Der Rat hat, wie er sagt, den Plan
 * gebilligt". A segment that closes it belongs to the main clause, whatever stood between.
 */
final class VerbBracket {

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final ParticleVerbs particles;
    private final Drafts drafts;
    private final List<Token> tokens;

    VerbBracket(PhrasedSentence phrased, VerbFinder verbs, ParticleVerbs particles, Drafts drafts) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.particles = particles;
        this.drafts = drafts;
        this.tokens = phrased.tokens();
    }

    /** Whether the segment ends with what closes an open verb bracket: particle, participle or infinitive. */
    boolean continuesBracket(Segment segment) {
        return closedBy(segment) != null;
    }

    /**
     * The main clause whose verb bracket the segment closes; null if it closes none. Behind a clause that tells what somebody said it is
     * the one before: "Er trat dem Vorwurf, | der Rat sei befangen, | entschieden entgegen".
     */
    @Nullable
    Draft closedBy(Segment segment) {
        var word = phrased.lastWord(segment);
        if (word < 0 || drafts.isEmpty()) {
            return null;
        }
        var main = drafts.lastMain(drafts.size() - 1);
        if (main < 0 || main == drafts.size() - 1 && segment.before().isEmpty()) {
            return null;
        }
        var before = interrupted(main, segment);
        if (before != null && (closes(word, before) || saysWhatItIs(segment, word))) {
            return before;
        }
        return drafts.get(main).finite >= 0 && closes(word, drafts.get(main)) ? drafts.get(main) : null;
    }

    /** "Er bezeichnete den Vorwurf, er sei befangen, | als haltlos", "Er nannte …, er sei befangen, | erfunden". */
    private boolean saysWhatItIs(Segment segment, int word) {
        return tokens.get(segment.start()).is("als")
                || word == phrased.firstWord(segment)
                        && tokens.get(word).canBe(Pos.ADJ)
                        && !tokens.get(word).isCapitalised();
    }

    /** "Er hat den Vorwurf, | der Rat sei befangen, |": a main clause right before the last one; null where that ends none. */
    private @Nullable Draft interrupted(int main, Segment segment) {
        var number = drafts.lastMain(main - 1);
        var before = number < 0 ? null : drafts.get(number);
        return before != null
                        && before.finite >= 0
                        && main == drafts.size() - 1
                        && segment.before().equals(",")
                        && before.own.length() + 1 == drafts.get(main).own.nextSetBit(0)
                        && tokens.get(before.own.length()).is(",")
                        && !verbs.isCertainFinite(verbs.finiteIn(segment.start(), segment.end(), false))
                ? before
                : null;
    }

    private boolean closes(int word, Draft main) {
        var token = tokens.get(word);
        var finite = tokens.get(main.finite);
        if (finite.canBe(Pos.AUX)) {
            var closing = finite.hasLemma("sein")
                    ? VerbForms.PAST_PARTICIPLE
                    : VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE;
            return token.word().hasForm(closing)
                    && !token.isCapitalised()
                    && !verbs.precededByZu(word)
                    && !isClosed(main);
        }
        return token.canBe(Pos.PTKVZ) && !isClosed(main) && particles.particleVerb(token, finite) != null;
    }

    /** What "und" adds after the closing verb is open again: "muss sparen und auf alle, die klagen, hören". */
    private boolean isClosed(Draft main) {
        var closed = false;
        for (var i = main.finite + 1; i < main.own.length(); i++) {
            if (main.own.get(i)) {
                closed = verbs.isNonFinite(i) || closed && !Coordination.isCoordinator(tokens.get(i));
            }
        }
        return closed;
    }
}
