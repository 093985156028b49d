package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Says in full what a clause without a verb of its own says: the words of the clause before, with what is new in the place of what
 * it stands against. "In Wien starben drei Menschen, | in Graz zwei" is "in Graz starben zwei Menschen".
 */
final class GapFilling {

    private static final Set<String> CONNECTIVES = WordList.words("connectives");

    private final Clause lender;
    private final Clause gapped;
    private final Map<Phrase, List<Token>> placed = new HashMap<>();

    private GapFilling(Clause lender, Clause gapped) {
        this.lender = lender;
        this.gapped = gapped;
    }

    /** The words in order; none where the first of them stands against nothing. */
    static List<Token> of(Clause lender, Clause gapped) {
        var subject = lender.subject();
        if (subject != null && subject.conjunct() != null && gapped.ownSubject()
                || lender.tokens().stream().anyMatch(it -> it.is("beziehungsweise") || it.is("bzw."))) {
            return List.of();
        }
        var filling = new GapFilling(lender, gapped);
        return filling.place() ? filling.subjectFirst(filling.words()) : List.of();
    }

    /** Puts each phrase, with the words before it, in the place of another, or behind the phrase before it. */
    private boolean place() {
        Phrase last = null;
        var end = 0;
        for (var phrase : gapped.phrases()) {
            var from = end;
            end = phrase.fullEnd();
            var to = end;
            var own = gapped.tokens().stream()
                    .filter(it -> it.index() >= from && it.index() < to)
                    .toList();
            var counterpart = last == null ? counterpartOfFirst(phrase) : counterpart(phrase);
            if (counterpart == null && last == null) {
                return false;
            }
            last = counterpart == null ? last : counterpart;
            if (last != null) {
                placed.computeIfAbsent(last, _ -> new ArrayList<>()).addAll(own);
            }
        }
        return last != null;
    }

    private @Nullable Phrase counterpartOfFirst(Phrase phrase) {
        var subject = lender.subject();
        if (phrase.preposition() == null
                && subject != null
                && lender.phrases().contains(subject)
                && Gapping.standsAgainst(phrase, subject)) {
            return subject;
        }
        for (var other : lender.phrases()) {
            if (Gapping.standsAgainst(phrase, other)) {
                return other;
            }
        }
        return null;
    }

    private @Nullable Phrase counterpart(Phrase phrase) {
        for (var other : lender.phrases()) {
            if (!placed.containsKey(other)
                    && Gapping.isAlike(phrase, other)
                    && Gapping.isValue(phrase) == Gapping.isValue(other)
                    && (Gapping.isValue(phrase) || phrase.preposition() != null)) {
                return other;
            }
        }
        return null;
    }

    private List<Token> words() {
        var words = new ArrayList<Token>();
        for (var token : lender.tokens()) {
            var holder = holder(token);
            if (holder != null) {
                if (token == holder.tokens().getFirst()) {
                    withoutHedges(words, holder);
                    fill(holder, words);
                }
            } else if (token != lender.introducer()
                    && !(words.isEmpty() && isJoining(token))
                    && (token.isWord() || token.index() < last())) {
                words.add(token);
            }
        }
        return words;
    }

    /** "sinkt der Preis …" behind a clause or a word that is left out. */
    private List<Token> subjectFirst(List<Token> words) {
        var finite = lender.verb() instanceof VerbGroup verb ? verb.finite() : null;
        var subject = lender.subject();
        if (words.isEmpty() || words.getFirst() != finite || subject == null) {
            return words;
        }
        var front = words.stream()
                .filter(it -> placed.containsKey(subject)
                        ? placed.get(subject).contains(it)
                        : it.index() >= subject.first() && it.index() < subject.fullEnd())
                .toList();
        var ordered = new ArrayList<>(front);
        words.stream().filter(it -> !front.contains(it)).forEach(ordered::add);
        return ordered;
    }

    private int last() {
        return lender.tokens().getLast().index();
    }

    private static boolean isJoining(Token token) {
        return CONNECTIVES.contains(token.lower());
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
        while (Gapping.isValue(holder) && !words.isEmpty() && isHedge(words.getLast(), holder)) {
            words.removeLast();
        }
    }

    private boolean isHedge(Token token, Phrase holder) {
        return token.isWord()
                && !token.isCapitalised()
                && token.index() >= holder.first() - 2
                && token.canBe(Pos.ADV)
                && lender.phrases().stream().noneMatch(it -> it.tokens().contains(token))
                && !isVerb(token);
    }

    private boolean isVerb(Token token) {
        return lender.verb() instanceof VerbGroup verb && verb.tokens().contains(token);
    }

    /** Of "drei Menschen" the noun stays where only a number is new. */
    private void fill(Phrase holder, List<Token> words) {
        var own = placed.getOrDefault(holder, List.of());
        words.addAll(own);
        if (Gapping.isValue(holder) && own.stream().noneMatch(it -> it.isWord() && it.canBe(Pos.NOUN))) {
            holder.tokens().stream()
                    .filter(it -> it.isWord() && it.isCapitalised() && it.canBe(Pos.NOUN))
                    .forEach(words::add);
        }
    }
}
