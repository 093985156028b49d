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
 * the same preposition.
 */
final class Gapping {

    private static final int MOST_REMNANTS = 4;
    private static final int MOST_ADVERBS = 3;
    private static final int YEAR_DIGITS = 4;

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
        var from = draft.kind.isVerbLast() ? Math.max(draft.introducer, draft.own.nextSetBit(0)) : draft.finite;
        var before = new ArrayList<Phrase>();
        var phrases = phrasesOf(draft);
        for (var at = from + 1; at + 1 < draft.own.length(); at++) {
            if (!parts(at) || !draft.own.get(at + 1)) {
                continue;
            }
            var boundary = at;
            before.clear();
            phrases.stream()
                    .filter(it -> phrased.local(it.fullEnd()) <= boundary)
                    .forEach(before::add);
            var remnants = remnants(at + 1, draft);
            if (remnants != null && contrast(before, remnants.phrases())) {
                drafts.add(gapped(draft, number, at, remnants));
                at = remnants.end() - 1;
            }
        }
    }

    private List<Phrase> phrasesOf(Draft draft) {
        return phrased.phrases().stream()
                .filter(it -> draft.own.get(phrased.local(it.first())))
                .toList();
    }

    private boolean parts(int i) {
        var token = tokens.get(i);
        return (token.is(",") || token.is("und") || token.is("aber") || token.is("oder")) && !phrased.phraseHolds(i);
    }

    /** Phrases from one mark to the next or to a verb, and where they end. */
    private record Remnants(List<Phrase> phrases, int end) {}

    private @Nullable Remnants remnants(int start, Draft draft) {
        var found = new ArrayList<Phrase>();
        var adverbs = 0;
        var at = start;
        while (at < draft.own.length() && draft.own.get(at) && !parts(at) && !isVerb(at, draft)) {
            var phrase = phrased.phraseWith(at);
            var outer = phrase == null ? null : startingAt(at, phrase);
            if (outer != null) {
                found.add(outer);
                at = phrased.local(outer.fullEnd());
            } else if (tokens.get(at).isWord() && ++adverbs <= MOST_ADVERBS) {
                at++;
            } else if (tokens.get(at).is(Token.Kind.SYMBOL)) {
                at++;
            } else {
                break;
            }
        }
        var closes = at >= draft.own.length()
                || !draft.own.get(at)
                || parts(at)
                || isVerb(at, draft)
                || !tokens.get(at).isWord();
        return closes && found.size() > 1 && found.size() <= MOST_REMNANTS ? new Remnants(found, at) : null;
    }

    private @Nullable Phrase startingAt(int at, Phrase phrase) {
        if (phrased.local(phrase.first()) != at) {
            return null;
        }
        for (var each : phrased.phrases()) {
            if (phrased.local(each.first()) == at) {
                return each;
            }
        }
        return null;
    }

    private boolean isVerb(int at, Draft draft) {
        return at == draft.finite
                || phrased.phraseWith(at) == null && (verbs.isNonFinite(at) || verbs.isCertainFinite(at))
                || tokens.get(at).canBe(Pos.PTKVZ) && phrased.phraseWith(at) == null && at == draft.own.length() - 1;
    }

    /** Whether the parts left stand against parts of the clause before: one by what it names, one by its number. */
    private boolean contrast(List<Phrase> before, List<Phrase> remnants) {
        var first = remnants.getFirst();
        var values = remnants.subList(1, remnants.size()).stream()
                .filter(it -> isValue(it) && before.stream().anyMatch(also -> isValue(also) && isAlike(it, also)))
                .count();
        return values > 0 && before.stream().anyMatch(it -> standsAgainst(first, it));
    }

    static boolean standsAgainst(Phrase first, Phrase other) {
        if (isYear(first)) {
            return isYear(other);
        }
        return !isValue(first)
                && !isValue(other)
                && (first.preposition() == null
                        ? first.canBeSubject() && other.canBeSubject()
                        : other.preposition() != null && isAlike(first, other));
    }

    static boolean isAlike(Phrase one, Phrase other) {
        return base(one.preposition("")).equals(base(other.preposition("")));
    }

    /** "im" is "in". */
    private static String base(String preposition) {
        return switch (preposition) {
            case "im", "ins" -> "in";
            case "am", "ans" -> "an";
            case "beim" -> "bei";
            case "vom" -> "von";
            case "zum", "zur" -> "zu";
            default -> preposition;
        };
    }

    /** Whether it tells a number, but no year and no part of a name: "6S". */
    static boolean isValue(Phrase phrase) {
        Token before = null;
        for (var token : phrase.tokens()) {
            if (before != null && before.is(Token.Kind.NUMBER) && before.end() == token.start() && token.isWord()) {
                return false;
            }
            before = token;
        }
        return !isYear(phrase) && phrase.tokens().stream().anyMatch(Gapping::isNumber);
    }

    private static boolean isNumber(Token token) {
        var form = token.form();
        return token.is(Token.Kind.NUMBER)
                ? Character.isDigit(form.charAt(form.length() - 1))
                : token.canBe(Pos.NUM)
                        && !token.canBe(Pos.DET)
                        && !token.isCapitalised()
                        && Character.isLetter(form.charAt(0));
    }

    static boolean isYear(Phrase phrase) {
        var only = phrase.tokens().getLast();
        return phrase.nominal().size() == 1
                && only.is(Token.Kind.NUMBER)
                && only.form().length() == YEAR_DIGITS
                && only.form().chars().allMatch(Character::isDigit);
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
