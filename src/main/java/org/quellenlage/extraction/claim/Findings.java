package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

/** What the layers below found in an article, to be asked by token. */
final class Findings {

    /** Speech inside speech inside speech …: deeper than this nobody is told apart. */
    private static final int DEEPEST_SPEECH = 6;

    private final Document document;
    private final Syntax syntax;
    private final Names names;
    private final List<NumberExpression> numbers;
    private final List<ProvisionReference> provisions;
    private final @Nullable NumberExpression[] numberOf;
    private final @Nullable TimeExpression[] timeOf;
    private final Map<TimeExpression, TimeExpression> wholeOf = new HashMap<>();
    private final @Nullable ProvisionReference[] provisionOf;
    private final @Nullable List<Speech>[] speechesOf;
    private final @Nullable Speech[] cueOf;
    private final int firstAnswer;
    private final int lastAnswer;

    Findings(
            Document document,
            Syntax syntax,
            Names names,
            List<NumberExpression> numbers,
            List<TimeExpression> times,
            List<ProvisionReference> provisions,
            List<Speech> speeches) {
        this.document = document;
        this.syntax = syntax;
        this.names = names;
        this.numbers = numbers;
        this.provisions = provisions;
        var size = document.tokens().size();
        this.numberOf = new @Nullable NumberExpression[size];
        this.timeOf = new @Nullable TimeExpression[size];
        this.provisionOf = new @Nullable ProvisionReference[size];
        this.speechesOf = emptyLists(size);
        this.cueOf = new @Nullable Speech[size];
        numbers.forEach(it -> syntax.tokens(it.hedged()).forEach(token -> numberOf[token.index()] = it));
        times.forEach(it -> syntax.tokens(it.span()).forEach(token -> timeOf[token.index()] = it));
        times.stream().filter(it -> !it.extent().equals(it.span())).forEach(this::markParts);
        provisions.forEach(it -> syntax.tokens(it.span()).forEach(token -> provisionOf[token.index()] = it));
        var answers = speeches.stream()
                .filter(it -> it.ruleId().equals("quotation/interview"))
                .toList();
        this.firstAnswer = answers.isEmpty() ? 0 : answers.getFirst().span().start();
        this.lastAnswer = answers.isEmpty() ? 0 : answers.getLast().span().start();
        speeches.stream()
                .sorted(Comparator.comparingInt((Speech it) -> -it.span().length()))
                .forEach(this::mark);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Speech>[] emptyLists(int size) {
        return (@Nullable List<Speech>[]) new List<?>[size];
    }

    private void markParts(TimeExpression whole) {
        for (var token : syntax.tokens(whole.extent())) {
            var part = timeOf(token);
            if (part != null && part != whole) {
                wholeOf.put(part, whole);
            }
        }
    }

    private void mark(Speech speech) {
        for (var piece : speech.pieces()) {
            for (var token : syntax.tokens(piece)) {
                var known = speechesOf[token.index()];
                if (known == null) {
                    known = new ArrayList<>(2);
                    speechesOf[token.index()] = known;
                }
                if (known.size() < DEEPEST_SPEECH) {
                    known.add(speech);
                }
            }
        }
        if (speech.cue() != null) {
            syntax.tokens(speech.cue().span()).forEach(it -> cueOf[it.index()] = speech);
        }
    }

    /** Whether a sentence stands between the answers of an interview: the paper asks and claims nothing. */
    boolean isAsked(Sentence sentence) {
        var at = sentence.first().start();
        return at > firstAnswer
                && at < lastAnswer
                && sentence.tokens().stream().allMatch(it -> speechesOf(it).isEmpty());
    }

    Document document() {
        return document;
    }

    Syntax syntax() {
        return syntax;
    }

    Names names() {
        return names;
    }

    List<NumberExpression> numbers() {
        return numbers;
    }

    List<ProvisionReference> provisions() {
        return provisions;
    }

    @Nullable
    NumberExpression numberOf(Token token) {
        return numberOf[token.index()];
    }

    @Nullable
    TimeExpression timeOf(Token token) {
        return timeOf[token.index()];
    }

    /** The stretch that a time ends, or the list it stands in: "4. und 6. Mai" for its "6. Mai"; null of others. */
    @Nullable
    TimeExpression wholeOf(TimeExpression part) {
        return wholeOf.get(part);
    }

    @Nullable
    ProvisionReference provisionOf(Token token) {
        return provisionOf[token.index()];
    }

    /** The speech whose cue a token belongs to; null if none. */
    @Nullable
    Speech cueOf(Token token) {
        return cueOf[token.index()];
    }

    /** The speeches whose content holds a token, outermost first. */
    List<Speech> speechesOf(Token token) {
        var known = speechesOf[token.index()];
        return known == null ? List.of() : known;
    }

    /** The distinct times of some tokens, in order. */
    List<TimeExpression> times(List<Token> tokens) {
        var found = new ArrayList<TimeExpression>(2);
        for (var token : tokens) {
            var time = timeOf(token);
            if (time != null && !found.contains(time) && !isOfAge(token, time)) {
                found.add(time);
            }
        }
        return List.copyOf(found);
    }

    /** "heute" of "dem heute 77-jährigen": since when somebody is so old, not when something happened. */
    private boolean isOfAge(Token token, TimeExpression time) {
        var at = token.index();
        while (at < timeOf.length && timeOf[at] == time) {
            at++;
        }
        return at < timeOf.length && document.tokens().get(at).lower().contains("jährige");
    }

    /** The distinct numbers of some tokens, in order. */
    List<NumberExpression> numbers(List<Token> tokens) {
        var found = new ArrayList<NumberExpression>(2);
        for (var token : tokens) {
            var number = numberOf(token);
            if (number != null && !found.contains(number)) {
                found.add(number);
            }
        }
        return List.copyOf(found);
    }

    /** Whether a number stands among some tokens. */
    boolean hasNumber(List<Token> tokens) {
        for (var token : tokens) {
            if (numberOf(token) != null) {
                return true;
            }
        }
        return false;
    }

    /** The distinct provisions of some tokens, in order. */
    List<ProvisionReference> provisions(List<Token> tokens) {
        if (provisions.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<ProvisionReference>(2);
        for (var token : tokens) {
            var provision = provisionOf(token);
            if (provision != null && !found.contains(provision)) {
                found.add(provision);
            }
        }
        return List.copyOf(found);
    }

    String slice(Span span) {
        return document.slice(span);
    }
}
