package org.quellenlage.grammar;

import java.util.List;
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
        var word = phrased.lastWord(segment);
        if (word < 0 || drafts.isEmpty()) {
            return false;
        }
        var main = drafts.lastMain(drafts.size() - 1);
        if (main < 0 || main == drafts.size() - 1 && segment.before().isEmpty()) {
            return false;
        }
        return drafts.get(main).finite >= 0 && closes(word, drafts.get(main));
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
