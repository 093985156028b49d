package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Parts clauses whose verb is said only once (gapping: Ross 1970; Duden, ellipsis in coordination). "Die SPD kommt auf 33
 * Prozent, | die CDU auf 32" are two clauses, and so are "Die Mieten sind um drei, | die Preise um zwei Prozent gestiegen". What
 * is left of the second must contrast with the first, part by part: somebody or something, a place or a year, and a number under
 * the same preposition; somebody and how ("Der Mann wurde schwer, | die Frau leicht verletzt"); or a number and where those it
 * counts stand ("389 Abgeordnete stimmten dafür, | 128 dagegen"). {@link GapFilling} says what such a clause says in full.
 */
final class Gapping {

    private static final int MOST_REMNANTS = 4;
    private static final int MOST_ADVERBS = 3;

    /** How many phrases before the gap may be what it stands against. */
    private static final int MOST_BEFORE = 12;

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final List<Token> tokens;
    private final List<Draft> drafts;

    Gapping(PhrasedSentence phrased, VerbFinder verbs, List<Draft> drafts) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.tokens = phrased.tokens();
        this.drafts = drafts;
    }

    /** Adds the clauses without a verb of their own behind all others. */
    void part() {
        var count = drafts.size();
        for (var d = 0; d < count; d++) {
            var draft = drafts.get(d);
            if (draft.finite >= 0 && (draft.kind == Kind.MAIN || draft.kind.isVerbLast())) {
                part(draft, d);
            }
        }
    }

    private void part(Draft draft, int number) {
        var at = 1 + (draft.kind.isVerbLast() ? Math.max(draft.introducer, draft.own.nextSetBit(0)) : draft.finite);
        while (at + 1 < draft.own.length()) {
            var remnants = parts(at) && draft.own.get(at + 1) ? remnants(at + 1, draft) : null;
            if (remnants != null && contrast(before(at, draft), remnants, at, draft)) {
                drafts.add(gapped(draft, number, at, remnants));
                at = remnants.end();
            } else {
                at++;
            }
        }
    }

    /** The phrases of a clause before a token, the nearest first. */
    private List<Phrase> before(int end, Draft draft) {
        var before = new ArrayList<Phrase>();
        for (var at = draft.own.previousSetBit(end - 1);
                at >= 0 && before.size() < MOST_BEFORE;
                at = draft.own.previousSetBit(at - 1)) {
            var phrase = phrased.outermost(at);
            if (phrase != null) {
                before.add(phrase);
                at = phrased.local(phrase.first());
            }
        }
        return before;
    }

    private boolean parts(int i) {
        var token = tokens.get(i);
        return (token.is(",") || token.is("und") || token.is("aber") || token.is("oder")) && !phrased.phraseHolds(i);
    }

    /** Phrases and adverbs from one mark to the next or to a verb, and where they end. */
    private record Remnants(List<Phrase> phrases, List<Token> adverbs, int end) {

        private @Nullable Token onlyAdverb() {
            return adverbs.size() == 1 ? adverbs.getFirst() : null;
        }
    }

    private @Nullable Remnants remnants(int start, Draft draft) {
        var found = new ArrayList<Phrase>();
        var adverbs = new ArrayList<Token>();
        var at = start;
        while (isOf(draft, at) && found.size() <= MOST_REMNANTS) {
            var phrase = phrased.outermost(at);
            if (phrase != null && phrased.local(phrase.first()) == at) {
                found.add(phrase);
                at = phrased.local(phrase.fullEnd());
            } else if (tokens.get(at).is(Token.Kind.SYMBOL)) {
                at++;
            } else if (tokens.get(at).isWord() && adverbs.size() < MOST_ADVERBS) {
                adverbs.add(tokens.get(at));
                at++;
            } else {
                break;
            }
        }
        var closes = !isOf(draft, at) || !tokens.get(at).isWord();
        return closes && !found.isEmpty() && found.size() + adverbs.size() > 1 && found.size() <= MOST_REMNANTS
                ? new Remnants(found, adverbs, at)
                : null;
    }

    /** Whether a token may go on with what is left: it is of the clause, no verb, and parts nothing. */
    private boolean isOf(Draft draft, int at) {
        return at < draft.own.length() && draft.own.get(at) && !parts(at) && !isVerb(at, draft);
    }

    private boolean isVerb(int at, Draft draft) {
        if (at == draft.finite) {
            return true;
        }
        var mayBe = verbs.isNonFinite(at)
                || verbs.isCertainFinite(at)
                || tokens.get(at).canBe(Pos.PTKVZ)
                        && at == draft.own.length() - 1
                        && !Contrast.isStance(tokens.get(at));
        return mayBe && phrased.phraseWith(at) == null;
    }

    private boolean contrast(List<Phrase> before, Remnants remnants, int boundary, Draft draft) {
        return contrast(before, remnants.phrases())
                || isOtherShare(before, remnants, boundary, draft)
                || isOtherManner(before, remnants, boundary, draft);
    }

    /** "…, 128 dagegen", "…, 20 in Graz": a number against a number, and where those it counts stand. */
    private boolean isOtherShare(List<Phrase> before, Remnants remnants, int boundary, Draft draft) {
        var count = remnants.phrases().stream().filter(Contrast::counts).findFirst();
        if (count.isEmpty() || before.stream().noneMatch(it -> Contrast.counts(it) && it.canBeSubject())) {
            return false;
        }
        var only = remnants.onlyAdverb();
        if (remnants.phrases().size() == 1) {
            return only != null && Contrast.isStance(only) && tellsStance(before, boundary, draft);
        }
        var other = remnants.phrases().get(remnants.phrases().getFirst() == count.get() ? 1 : 0);
        return remnants.phrases().size() == 2
                && remnants.adverbs().isEmpty()
                && (Contrast.isStance(other) && tellsStance(before, boundary, draft)
                        || remnants.phrases().getFirst() == count.get()
                                && before.stream().anyMatch(it -> Contrast.isOtherPlace(other, it)));
    }

    private boolean tellsStance(List<Phrase> before, int boundary, Draft draft) {
        return before.stream().anyMatch(Contrast::isStance)
                || draft.own.stream().anyMatch(i -> i < boundary && Contrast.isStance(tokens.get(i)));
    }

    /** "… wurde schwer, die Frau leicht verletzt": the same verb, said at the end, of somebody else and in another way. */
    private boolean isOtherManner(List<Phrase> before, Remnants remnants, int boundary, Draft draft) {
        var manner = tokens.get(boundary - 1);
        var other = remnants.onlyAdverb();
        return other != null
                && tokens.get(remnants.end() - 1) == other
                && remnants.phrases().size() == 1
                && remnants.end() < tokens.size()
                && draft.own.get(remnants.end())
                && verbs.isBareNonFinite(remnants.end())
                && tokens.get(draft.finite).canBe(Pos.AUX)
                && Contrast.tellsManner(manner)
                && Contrast.tellsManner(other)
                && phrased.phraseWith(boundary - 1) == null
                && before.stream()
                        .anyMatch(
                                it -> Contrast.standsAgainst(remnants.phrases().getFirst(), it)
                                        || Contrast.counts(remnants.phrases().getFirst()) && Contrast.counts(it));
    }

    /** Whether the parts left stand against parts of the clause before: one by what it names, one by its number. */
    private static boolean contrast(List<Phrase> before, List<Phrase> remnants) {
        return remnants.size() > 1
                && before.stream().anyMatch(it -> Contrast.standsAgainst(remnants.getFirst(), it))
                && remnants.stream()
                        .skip(1)
                        .anyMatch(it -> it.tellsNumber()
                                && before.stream().anyMatch(also -> also.tellsNumber() && Contrast.isAlike(it, also)));
    }

    private Draft gapped(Draft draft, int number, int boundary, Remnants remnants) {
        var gapped = new Draft();
        gapped.kind = draft.kind;
        gapped.introducer = draft.introducer;
        gapped.parent = draft.kind == Kind.MAIN ? number : draft.parent;
        gapped.coordinated = true;
        gapped.gapOf = number;
        gapped.firstToken = boundary + 1;
        gapped.own.set(boundary + 1, remnants.end());
        draft.own.clear(boundary, remnants.end());
        if (hasVerbOfItsOwn(draft, remnants.end(), boundary)) {
            gapped.borrowed = draft.finite;
            gapped.own.set(remnants.end());
            draft.own.clear(remnants.end());
        }
        return gapped;
    }

    /** "Die Mieten sind um drei Prozent gestiegen, die Preise um zwei gefallen": only the auxiliary is shared. */
    private boolean hasVerbOfItsOwn(Draft draft, int at, int boundary) {
        return draft.kind == Kind.MAIN
                && at < tokens.size()
                && draft.own.get(at)
                && verbs.isNonFinite(at)
                && verbs.isNonFinite(boundary - 1);
    }
}
