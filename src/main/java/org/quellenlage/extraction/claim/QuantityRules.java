package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.NumberExpression;

/**
 * Numbers with what they count. A number is the point of its clause where it belongs to subject, object or the complement of
 * the verb; elsewhere ("das Flugzeug mit 309 Insassen") the clause asserts something beside it.
 */
final class QuantityRules {

    static final ClaimRule COUNTED = rule("quantity/counted")
            .finds("In Graz demonstrierten rund 4.000 Lehrer.", "Der Bericht umfasst 120 Seiten.")
            .ignores("Der Zug fuhr um 12.30 Uhr ab.", "Die Autobahn A 9 wurde gesperrt.");
    static final ClaimRule MEASURED = rule("quantity/measured")
            .finds("Der Schaden liegt bei 1,2 Millionen Euro.", "Die Arbeitslosenquote sank auf 5,3 Prozent.")
            .ignores("Der Minister sprach in Linz.");
    static final ClaimRule CUMULATIVE = rule("quantity/number-of")
            .finds("Die Zahl der Verletzten erhöhte sich auf 64.")
            .ignores("Die Zahl der Verletzten ist unbekannt.");
    static final ClaimRule LASTING = rule("quantity/duration")
            .finds("Die Verhandlungen dauerten zwölf Stunden.")
            .ignores("Die Verhandlungen dauerten lange.");

    private static final Set<String> NUMBER_NOUNS = WordList.words("number-nouns");

    private final Findings findings;
    private final Terms terms;

    QuantityRules(Findings findings, Terms terms) {
        this.findings = findings;
        this.terms = terms;
    }

    static List<ClaimRule> all() {
        return List.of(COUNTED, MEASURED, CUMULATIVE, LASTING);
    }

    /** A number in a clause with the phrase it stands in. */
    private record Mention(
            NumberExpression number,
            List<Token> tokens,
            @Nullable Phrase phrase) {}

    /** What the numbers of a clause say, and whether they leave nothing else for it to say. */
    record Found(List<Draft> drafts, boolean exhaustive) {}

    Found of(Assertion assertion) {
        var mentions = mentions(assertion.tokens());
        var drafts = new ArrayList<Draft>();
        var exhaustive = false;
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var primary = isPrimary(mention, assertion);
            exhaustive |= primary;
            drafts.add(draft(assertion, mention, core(assertion, mentions, i, primary)));
        }
        return new Found(drafts, exhaustive);
    }

    private List<Mention> mentions(List<Token> tokens) {
        var mentions = new ArrayList<Mention>();
        for (var number : findings.numbers(tokens)) {
            var own = tokens.stream()
                    .filter(it -> findings.numberOf(it) == number)
                    .toList();
            var phrase = phraseOf(number, own);
            if (isPoint(number, own, phrase)) {
                mentions.add(new Mention(number, own, phrase));
            }
        }
        return mentions;
    }

    /** Ordinals, numbers in names, "eine" and the like count nothing. */
    private boolean isPoint(NumberExpression number, List<Token> tokens, @Nullable Phrase phrase) {
        if (number.type() == NumberExpression.Type.ORDINAL || tokens.isEmpty()) {
            return false;
        }
        var first = tokens.getFirst();
        if (findings.provisionOf(first) != null) {
            return false;
        }
        var single = tokens.size() == 1 && first.isWord();
        if (single
                && number.type() == NumberExpression.Type.CARDINAL
                && (first.canBe(Pos.DET) && !first.canBe(Pos.NUM) || isArticle(first))) {
            return false;
        }
        return phrase != null || number.quantity().unit() != null;
    }

    private static boolean isArticle(Token token) {
        return switch (Terms.lower(token)) {
            case "ein",
                    "eine",
                    "einen",
                    "einem",
                    "einer",
                    "eines",
                    "eins",
                    "beide",
                    "beiden",
                    "beider",
                    "kein",
                    "keine",
                    "keinen",
                    "keinem",
                    "keiner",
                    "halbe",
                    "halben" -> true;
            default -> false;
        };
    }

    private @Nullable Phrase phraseOf(NumberExpression number, List<Token> tokens) {
        for (var token : tokens.reversed()) {
            var phrase = findings.syntax().phraseOf(token);
            if (phrase != null) {
                return phrase;
            }
        }
        for (var token : findings.syntax().tokens(number.span())) {
            var phrase = findings.syntax().phraseOf(token);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isPrimary(Mention mention, Assertion assertion) {
        var phrase = mention.phrase();
        if (phrase == null) {
            return mention.number().quantity().unit() != null;
        }
        if (holds(assertion.subjectPhrase(), phrase) || holds(assertion.objectPhrase(), phrase)) {
            return true;
        }
        return phrase.preposition() == null || isComplement(phrase, assertion);
    }

    private static boolean holds(@Nullable Phrase outer, Phrase inner) {
        return outer != null && outer.fullSpan().contains(inner.span());
    }

    /** "besteht aus 23", "stieg auf 64", "um 3 Prozent", "liegt bei 90". */
    private static boolean isComplement(Phrase phrase, Assertion assertion) {
        return switch (phrase.preposition("")) {
            case "aus" -> assertion.verb().lemma().equals("bestehen");
            case "auf", "um", "bei", "über", "unter", "von", "als" -> true;
            default -> false;
        };
    }

    /** The whole clause for its only number; else the words from this number to the next. */
    private static Span core(Assertion assertion, List<Mention> mentions, int i, boolean primary) {
        var mention = mentions.get(i);
        var own = mention.phrase() == null
                ? mention.number().hedged()
                : mention.number().hedged().cover(mention.phrase().attributedSpan());
        if (mentions.size() == 1) {
            return primary ? assertion.core() : own;
        }
        if (!primary) {
            return own;
        }
        var start = i == 0 ? assertion.core().start() : own.start();
        var end = i == mentions.size() - 1
                ? assertion.core().end()
                : Math.max(own.end(), Math.min(assertion.core().end(), beginOf(mentions.get(i + 1))));
        return trimmed(Span.between(Math.min(start, own.start()), Math.max(end, own.end())), own);
    }

    private static int beginOf(Mention mention) {
        var phrase = mention.phrase();
        return phrase == null
                ? mention.number().hedged().start()
                : Math.min(mention.number().hedged().start(), phrase.span().start());
    }

    private static Span trimmed(Span span, Span own) {
        return span.length() > 4 * own.length() + 120 ? own : span;
    }

    private Draft draft(Assertion assertion, Mention mention, Span core) {
        var phrase = mention.phrase();
        var quantity = mention.number().quantity();
        if (quantity.unit() != null) {
            return new Draft(ClaimKind.QUANTITY, MEASURED, assertion)
                    .core(core)
                    .quantity(
                            quantity,
                            mention.number().hedged(),
                            mention.number().ruleId());
        }
        var standsAlone = phrase == null || isNumberItself(phrase.head(), mention);
        if (standsAlone) {
            var counted = countedBySubject(assertion);
            if (counted != null) {
                return new Draft(ClaimKind.QUANTITY, CUMULATIVE, assertion)
                        .core(core)
                        .subject(terms.of(counted))
                        .quantity(
                                quantity.withCounted(
                                        Terms.headAnalysis(counted.head()).lemma()),
                                mention.number().hedged(),
                                mention.number().ruleId());
            }
            return new Draft(ClaimKind.QUANTITY, COUNTED, assertion)
                    .core(core)
                    .quantity(
                            quantity,
                            mention.number().hedged(),
                            mention.number().ruleId());
        }
        var term = terms.of(phrase);
        var lemma = Terms.headAnalysis(phrase.head()).lemma();
        var draft = new Draft(ClaimKind.QUANTITY, COUNTED, assertion)
                .core(core)
                .quantity(
                        quantity.withCounted(lemma),
                        mention.number().hedged(),
                        mention.number().ruleId());
        return isSubject(assertion, phrase) ? draft.subject(term) : draft.object(term);
    }

    private boolean isNumberItself(Token head, Mention mention) {
        return mention.tokens().contains(head) && !head.canBe(Pos.NOUN);
    }

    private static boolean isSubject(Assertion assertion, Phrase phrase) {
        return assertion.subjectPhrase() != null
                && assertion.subjectPhrase().fullSpan().contains(phrase.span())
                && assertion.objectPhrase() != phrase;
    }

    /** What "die Zahl der Verletzten" counts; null where the subject is no such noun. */
    private static @Nullable Phrase countedBySubject(Assertion assertion) {
        for (var phrase : new @Nullable Phrase[] {assertion.subjectPhrase(), assertion.objectPhrase()}) {
            if (phrase != null
                    && phrase.attribute() != null
                    && NUMBER_NOUNS.contains(Terms.headAnalysis(phrase.head()).head())) {
                return phrase.attribute();
            }
        }
        return null;
    }
}
