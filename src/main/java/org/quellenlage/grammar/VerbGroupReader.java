package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Puts the verb tokens of a clause together: "teilte … mit" is "mitteilen", "hat … unterzeichnet" the perfect of
 * "unterzeichnen".
 */
final class VerbGroupReader {

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final ParticleVerbs particles;
    private final boolean firstPerson;

    VerbGroupReader(PhrasedSentence phrased, VerbFinder verbs, ParticleVerbs particles) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.particles = particles;
        this.firstPerson = isFirstPerson(phrased.tokens());
    }

    private static boolean isFirstPerson(List<Token> tokens) {
        for (var token : tokens) {
            if (token.is("ich") || token.is("Ich")) {
                return true;
            }
        }
        return false;
    }

    /** The verb group of a clause with these words; null where it has no verb. */
    @Nullable
    VerbGroup read(Draft draft, List<Token> words) {
        var borrowed = draft.borrowed >= 0;
        if (!borrowed && draft.finite < 0) {
            return draft.kind == Kind.INFINITIVE ? infinitive(words) : null;
        }
        var finite = FiniteForm.of(phrased.tokens().get(borrowed ? draft.borrowed : draft.finite), firstPerson);
        if (finite == null) {
            return null;
        }
        var nonFinite = nonFinite(finite, words);
        if (!nonFinite.isEmpty() && (borrowed || finite.isAuxiliary())) {
            return new CompoundVerb(finite, nonFinite).group();
        }
        return borrowed ? null : simple(finite, draft, words);
    }

    private List<Token> nonFinite(FiniteForm finite, List<Token> words) {
        var zuBelongs = finite.is("haben") || finite.is("sein");
        var nonFinite = new ArrayList<Token>();
        for (var word : words) {
            if (word != finite.token() && isNonFinite(word) && (zuBelongs || !verbs.isZuInfinitive(local(word)))) {
                nonFinite.add(word);
            }
        }
        return nonFinite;
    }

    private boolean isNonFinite(Token token) {
        return verbs.isNonFinite(local(token)) || CompoundVerb.isAuxiliaryForm(token);
    }

    private int local(Token token) {
        return phrased.local(token.index());
    }

    private VerbGroup simple(FiniteForm finite, Draft draft, List<Token> words) {
        var particle = draft.kind.isVerbLast() ? null : particle(finite, words);
        var verb = particle == null ? null : particles.particleVerb(particle, finite.token());
        return new VerbGroup(
                particle == null ? List.of(finite.token()) : List.of(finite.token(), particle),
                finite.token(),
                finite.token(),
                particle,
                verb == null ? finite.lemma() : verb,
                null,
                finite.tense(),
                finite.mood(),
                VerbGroup.Voice.ACTIVE,
                finite.isClear());
    }

    private @Nullable Token particle(FiniteForm finite, List<Token> words) {
        for (var i = words.size() - 1; i >= 0 && words.get(i) != finite.token(); i--) {
            var token = words.get(i);
            if (token.isWord()
                    && token.canBe(Pos.PTKVZ)
                    && !token.isCapitalised()
                    && closesBracket(i, words)
                    && takesParticle(finite.lemma(), token)
                    && isOutsidePhrases(token)
                    && particles.particleVerb(token, finite.lemma()) != null) {
                return token;
            }
        }
        return null;
    }

    private boolean isOutsidePhrases(Token token) {
        var phrase = phrased.phraseWith(local(token));
        return phrase == null || phrase.tokens().size() == 1;
    }

    /** "hat … vor"; but no "richtigsein". */
    private static boolean takesParticle(String lemma, Token particle) {
        return switch (lemma) {
            case "sein", "werden" -> false;
            case "haben" -> particle.is("vor") || particle.is("an") || particle.is("inne");
            default -> true;
        };
    }

    /** The last word of the clause, or the last before a gap or an infinitive that hangs on the clause. */
    private boolean closesBracket(int i, List<Token> words) {
        if (i == words.size() - 1) {
            return true;
        }
        var next = words.get(i + 1);
        if (next.index() > words.get(i).index() + 1 || !next.isWord()) {
            return !next.is(Token.Kind.NUMBER);
        }
        return Coordination.isCoordinator(next)
                || next.canBe(Pos.ADP) && !next.canBe(Pos.PTKVZ) && phrased.phraseWith(local(words.get(i))) == null;
    }

    /** "zu unterzeichnen", "unterzeichnet zu werden". */
    private @Nullable VerbGroup infinitive(List<Token> words) {
        Token main = null;
        var group = new ArrayList<Token>();
        var passive = false;
        for (var token : words) {
            if (isNonFinite(token)) {
                group.add(token);
                if (token.is("werden") && main != null && main.word().hasForm(VerbForms.PAST_PARTICIPLE)) {
                    passive = true;
                } else if (!CompoundVerb.isAuxiliaryForm(token) || main == null) {
                    main = token;
                }
            }
        }
        if (main == null) {
            return null;
        }
        var perfect =
                group.stream().anyMatch(it -> it.is("haben")) && main.word().hasForm(VerbForms.PAST_PARTICIPLE);
        return new VerbGroup(
                group,
                null,
                main,
                null,
                CompoundVerb.lemma(main),
                null,
                perfect ? VerbGroup.Tense.PERFECT : VerbGroup.Tense.NONE,
                VerbGroup.Mood.INFINITIVE,
                passive ? VerbGroup.Voice.PASSIVE : VerbGroup.Voice.ACTIVE,
                true);
    }
}
