package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Says in full what a clause without a verb of its own says: the words of the clause before, with what is new in the place of what
 * it stands against. "In Wien starben drei Menschen, | in Graz zwei" is "in Graz starben zwei Menschen".
 */
final class GapFilling {

    private final Clause lender;
    private final Clause gapped;
    /** The phrases of both, with the adverbs that may stand against something: "dafür", "schwer". */
    private final List<Phrase> lent;

    private final List<Phrase> left;
    /** What each phrase that is new stands against, in order. */
    private final Map<Phrase, Phrase> counterparts = new LinkedHashMap<>();
    /** What is put in the place of a phrase of the clause before. */
    private final Map<Phrase, List<Token>> placed = new LinkedHashMap<>();

    GapFilling(Clause lender, Clause gapped) {
        this.lender = lender;
        this.gapped = gapped;
        this.lent = parts(lender);
        this.left = parts(gapped);
        place();
    }

    /** The phrases, and each adverb outside of them that may stand against something as a phrase of its own. */
    private static List<Phrase> parts(Clause clause) {
        var parts = new ArrayList<Phrase>(clause.phrases());
        Token before = null;
        for (var token : clause.tokens()) {
            var endsHere = before != null
                    && (token.index() > before.index() + 1 || !token.isWord() || token == mainVerb(clause));
            addAdverb(before, endsHere, clause, parts);
            before = token;
        }
        addAdverb(before, true, clause, parts);
        parts.sort(Comparator.comparingInt(Phrase::first));
        return parts;
    }

    private static @Nullable Token mainVerb(Clause clause) {
        return clause.verb() == null ? null : clause.verb().main();
    }

    private static void addAdverb(@Nullable Token adverb, boolean ends, Clause clause, List<Phrase> parts) {
        if (adverb != null
                && (Contrast.isStance(adverb) || ends && Contrast.tellsManner(adverb))
                && (clause.verb() == null || !clause.verb().tokens().contains(adverb))
                && parts.stream().noneMatch(it -> it.first() <= adverb.index() && adverb.index() < it.fullEnd())) {
            parts.add(new Phrase(List.of(adverb), adverb, 0, null, null, null, null));
        }
    }

    /** The clause that says the verb. */
    Clause lender() {
        return lender;
    }

    /** The phrase of the clause before that a new one stands against; null if there is none. */
    @Nullable
    Phrase counterpart(Phrase phrase) {
        return counterparts.get(phrase);
    }

    /** The words, in the order of the clause before; none where the first of the new phrases stands against nothing. */
    List<Token> words() {
        var words = new ArrayList<Token>();
        if (placed.isEmpty() || namesJoined() || listsNumbers()) {
            return words;
        }
        var last = lender.tokens().getLast().index();
        for (var token : lender.tokens()) {
            var holder = holder(token);
            if (holder != null) {
                if (token == holder.tokens().getFirst()) {
                    withoutHedges(words, holder);
                    fill(holder, words);
                }
            } else if (token != lender.introducer() && (token.isWord() || token.index() < last)) {
                words.add(token);
            }
        }
        return words;
    }

    /** "Sowohl Berg als auch Huber gewannen, Berg um drei …, Huber um neun": one of two stands against both. */
    private boolean namesJoined() {
        var subject = lender.subject();
        return subject != null && subject.conjunct() != null && gapped.ownSubject();
    }

    /** "1,6 beziehungsweise 1,5 Prozent": several numbers in one place. */
    private boolean listsNumbers() {
        return lender.tokens().stream().anyMatch(it -> it.is("beziehungsweise") || it.is("bzw."));
    }

    /** Puts each phrase, with the words before it, in the place of another, or behind the phrase before it. */
    private void place() {
        Phrase last = null;
        var from = 0;
        for (var phrase : left) {
            var counterpart = last == null ? againstFirst(phrase) : against(phrase);
            if (counterpart != null) {
                counterparts.put(phrase, counterpart);
                last = counterpart;
            }
            if (last == null) {
                return;
            }
            var own = placed.computeIfAbsent(last, _ -> new ArrayList<>());
            for (var token : gapped.tokens()) {
                if (token.index() >= from && token.index() < phrase.fullEnd()) {
                    own.add(token);
                }
            }
            from = phrase.fullEnd();
        }
    }

    private @Nullable Phrase againstFirst(Phrase phrase) {
        var subject = lender.subject();
        if (phrase.preposition() == null
                && subject != null
                && lender.phrases().contains(subject)
                && (Contrast.standsAgainst(phrase, subject)
                        || Contrast.counts(phrase) && Contrast.counts(subject) && isShare())) {
            return subject;
        }
        for (var other : lent) {
            if (isAdverb(phrase) || Contrast.isStance(phrase)
                    ? isAgainst(phrase, other)
                    : Contrast.standsAgainst(phrase, other)) {
                return other;
            }
        }
        return null;
    }

    private @Nullable Phrase against(Phrase phrase) {
        for (var other : lent) {
            if (!placed.containsKey(other) && isAgainst(phrase, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isAgainst(Phrase phrase, Phrase other) {
        if (Contrast.isStance(phrase)) {
            return Contrast.isStance(other);
        }
        if (isAdverb(phrase) || isAdverb(other)) {
            return isAdverb(phrase) && isAdverb(other);
        }
        return Contrast.isAlike(phrase, other)
                && phrase.tellsNumber() == other.tellsNumber()
                && (phrase.tellsNumber() || phrase.preposition() != null);
    }

    private static boolean isAdverb(Phrase phrase) {
        return phrase.agreement() == 0
                && phrase.preposition() == null
                && phrase.tokens().size() == 1;
    }

    /** Whether what is left tells how many stand elsewhere: "128 dagegen", "20 in Graz". */
    private boolean isShare() {
        return left.stream().noneMatch(it -> !Contrast.counts(it) && it.tellsNumber());
    }

    private @Nullable Phrase holder(Token token) {
        for (var phrase : placed.keySet()) {
            if (token.index() >= phrase.first() && token.index() < endOf(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** With what stands close behind it: "Schaden/Unfall". */
    private int endOf(Phrase phrase) {
        var end = phrase.fullEnd();
        Token before = null;
        for (var token : lender.tokens()) {
            if (before != null
                    && token.index() == end
                    && before.index() == end - 1
                    && before.end() == token.start()
                    && (token.is("/") || before.is("/"))) {
                end++;
            }
            before = token;
        }
        return end;
    }

    /** "nur" of "nur 66 Prozent" belongs to the number that is replaced. */
    private void withoutHedges(List<Token> words, Phrase holder) {
        while (holder.tellsNumber() && !words.isEmpty() && isHedge(words.getLast(), holder)) {
            words.removeLast();
        }
    }

    private boolean isHedge(Token token, Phrase holder) {
        return token.isWord()
                && !token.isCapitalised()
                && token.index() >= holder.first() - 2
                && token.canBe(Pos.ADV)
                && lender.phrases().stream().noneMatch(it -> it.tokens().contains(token))
                && !(lender.verb() instanceof VerbGroup verb && verb.tokens().contains(token));
    }

    /** Of "drei Menschen" the noun stays where only a number is new. */
    private void fill(Phrase holder, List<Token> words) {
        var own = placed.getOrDefault(holder, List.of());
        words.addAll(own);
        if (holder.tellsNumber() && own.stream().noneMatch(it -> it.isWord() && it.canBe(Pos.NOUN))) {
            holder.tokens().stream()
                    .filter(it ->
                            it.isWord() && it.isCapitalised() && it.canBe(Pos.NOUN) && !Prenominals.countsSeveral(it))
                    .forEach(words::add);
        }
    }
}
