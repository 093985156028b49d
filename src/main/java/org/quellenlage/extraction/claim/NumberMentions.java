package org.quellenlage.extraction.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.TimeExpression;

/**
 * Which numbers of a clause are its point, each with the phrase it stands in. Not those of names, tracks, models and dates ("Gleis 7",
 * "A 340"), nor what is named but not said: "Statt 900 sollen 650 Stellen wegfallen", "nicht 30, sondern 40", "von zwölf auf 15".
 */
final class NumberMentions {

    private static final Set<String> SCALES = WordList.words("scales");
    private static final Set<String> GRADES = WordList.words("grades");
    private static final Set<String> TIME_UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a");
    private static final int LONGEST_CODE = 4;
    /** "nicht 30 Millionen Euro, sondern". */
    private static final int LONGEST_CORRECTED = 5;

    private static final Set<String> SERIES = Set.of("Folge", "Serie", "Reihe", "Geschichte");

    private final Findings findings;
    private final Wholes wholes;
    private final NumbersInWords inWords;

    NumberMentions(Findings findings, Wholes wholes, NumbersInWords inWords) {
        this.findings = findings;
        this.wholes = wholes;
        this.inWords = inWords;
    }

    /** A number in a clause with the phrase it stands in. */
    record Mention(
            NumberExpression number,
            List<Token> tokens,
            @Nullable Phrase phrase) {}

    /** The tokens of a number; none where it is only part of a word. */
    List<Token> ownTokens(NumberExpression number, Assertion assertion) {
        var own = new ArrayList<Token>(2);
        for (var token : assertion.tokens()) {
            if (findings.numberOf(token) == number) {
                own.add(token);
            }
        }
        return own;
    }

    /** In the order of the text. */
    List<Mention> of(Assertion assertion) {
        var tokens = assertion.tokens();
        var mentions = new ArrayList<Mention>();
        var told = new HashSet<NumberExpression>(); // with their parts
        for (var found : findings.numbers(tokens)) {
            var own = ownTokens(found, assertion);
            if (own.isEmpty() || told.contains(found) || areYears(found, own)) {
                continue;
            }
            var whole = wholes.behind(own.getLast());
            if (whole != null) {
                told.add(wholes.number(whole));
            }
            var phrase = whole != null && found.quantity().unit() == null ? whole : phraseOf(found, own);
            if (NumbersInWords.isCounting(found)) {
                phrase = inWords.described(found, own, phrase);
            }
            var number = inUnitOfOther(found, phrase, assertion.clause());
            var counts = number.quantity().unit() != null || phrase != null && !own.contains(phrase.head());
            var isPart = phrase != null && phrase == whole;
            if ((isPart || isPoint(number, own, phrase)) && (assertion.verb() != null || counts)) {
                mentions.add(
                        new Mention(inWords.isRatio(number, own) ? number.countingNothing() : number, own, phrase));
            }
        }
        return withoutStarts(withSharedNoun(mentions));
    }

    /** "um drei auf fünf Prozent": the unit stands with the second number. */
    private List<Mention> withSharedNoun(List<Mention> mentions) {
        var told = new ArrayList<Mention>();
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            told.add(next != null && sharesNoun(mention, next) ? sharing(mention, next) : mention);
        }
        return told;
    }

    private static Mention sharing(Mention mention, Mention next) {
        var inUnit = next.number().quantity().unit() == null
                ? mention.number()
                : mention.number().inUnitOf(next.number());
        return new Mention(inUnit, mention.tokens(), next.phrase());
    }

    private boolean sharesNoun(Mention mention, Mention next) {
        var between = mention.tokens().getLast().index() + 1;
        var phrase = mention.phrase();
        return begin(next) == between + 1
                && mention.number().quantity().unit() == null
                && (next.number().quantity().unit() != null
                        || next.phrase() != null
                                && !isNumberItself(next.phrase().head(), next))
                && (phrase == null || isNumberItself(phrase.head(), mention))
                && findings.document().tokens().get(between).is("auf");
    }

    /** "wurden zwischen 1869 und 1887 Karten gezeichnet": read as years too, and no number of cards. */
    private boolean areYears(NumberExpression number, List<Token> own) {
        return number.quantity().unit() == null
                && number.quantity().bound() == Quantity.Bound.RANGE
                && own.stream().anyMatch(it -> findings.timeOf(it) != null);
    }

    /** "stieg von zwölf auf 15": the number it was is told with the one it is. */
    private List<Mention> withoutStarts(List<Mention> mentions) {
        var told = new ArrayList<Mention>();
        for (var i = 0; i < mentions.size(); i++) {
            var isNow = i + 1 == mentions.size() || !isStart(mentions.get(i), mentions.get(i + 1));
            if (isNow && (i == 0 || !isFormer(mentions.get(i), mentions.get(i - 1)))) {
                told.add(mentions.get(i));
            }
        }
        return told;
    }

    /** "70 Prozent nach 65 Prozent im Jahr 2019": how much it was before. */
    private static boolean isFormer(Mention mention, Mention before) {
        var unit = mention.number().quantity().unit();
        return mention.phrase() instanceof Phrase phrase
                && phrase.preposition("").equals("nach")
                && unit != null
                && unit.equals(before.number().quantity().unit())
                && !isTime(mention.number());
    }

    /** The first token of a number with its hedge. */
    private int begin(Mention mention) {
        var hedged = findings.syntax().tokens(mention.number().hedged());
        return (hedged.isEmpty() ? mention.tokens() : hedged).getFirst().index();
    }

    private boolean isStart(Mention from, Mention to) {
        var tokens = findings.document().tokens();
        var first = begin(from);
        var last = begin(to);
        return first > 0
                && tokens.get(first - 1).is("von")
                && last - from.tokens().getLast().index() == 2
                && tokens.get(last - 1).is("auf");
    }

    /** "zwölf" of "stieg um fünf Prozent, der Gewinn um zwölf": the unit is left out together with the verb. */
    private NumberExpression inUnitOfOther(NumberExpression number, @Nullable Phrase phrase, Clause clause) {
        var other = number.quantity().unit() == null ? counterpart(phrase, clause) : null;
        if (other == null) {
            return number;
        }
        for (var token : other.tokens()) {
            var said = findings.numberOf(token);
            if (said != null && said.quantity().unit() != null) {
                return number.inUnitOf(said);
            }
        }
        return number;
    }

    /** What a number that stands alone stands against in the clause that says its verb; null elsewhere. */
    @Nullable
    Phrase counterpart(@Nullable Phrase phrase, Clause clause) {
        return phrase == null || !clause.isGapped() || phrase.head().canBe(Pos.NOUN) && !isScale(phrase.head())
                ? null
                : findings.syntax().counterpart(clause, phrase);
    }

    /** Ordinals, scores, numbers in names, "eine" and the like count nothing. */
    private boolean isPoint(NumberExpression number, List<Token> tokens, @Nullable Phrase phrase) {
        if (tokens.isEmpty() || findings.provisionOf(tokens.getFirst()) != null) {
            return false;
        }
        var first = tokens.getFirst();
        if (number.type() == NumberExpression.Type.ORDINAL) {
            return phrase != null && !isOne(number) && (phrase.head().is("Mal") || isInSeries(phrase));
        }
        if (isScore(first)
                || isReplaced(phrase, first)
                || isCorrected(tokens)
                || isPartOfName(number, first)
                || isNumbered(number, first, phrase)
                || isDate(number)
                || isRelativeTime(number, tokens.getLast())) {
            return false;
        }
        if (isFigure(number, first, phrase) || NumbersInWords.countsNothing(number, tokens)) {
            return false;
        }
        if (NumbersInWords.isCounting(number)) {
            return NumbersInWords.isTold(number, tokens);
        }
        var single = tokens.size() == 1 && first.isWord();
        if (single && isArticle(first) && number.quantity().hedge() == null) {
            return false;
        }
        if (single && isKnownGroup(first, phrase)) {
            return false;
        }
        return phrase != null || number.quantity().unit() != null;
    }

    /** "ein Tag der Trauer": nothing is measured. */
    private static boolean isFigure(NumberExpression number, Token first, @Nullable Phrase phrase) {
        if (!first.isWord() || number.quantity().hedge() != null) {
            return false;
        }
        return isTime(number)
                && isArticle(first)
                && phrase != null
                && phrase.attribute() != null
                && phrase.attribute().preposition() == null;
    }

    /** "das Abtauchen der drei": who they are was told before. */
    private boolean isKnownGroup(Token number, @Nullable Phrase phrase) {
        if (phrase == null || phrase.head() != number || number.index() == 0 || number.isCapitalised()) {
            return false;
        }
        return switch (findings.document().tokens().get(number.index() - 1).lower()) {
            case "der", "die", "den", "diese", "dieser", "diesen" -> true;
            default -> false;
        };
    }

    /** "der dritte Sieg in Folge", "die zweiten Wahlen in der Geschichte des Landes": so many there have been. */
    private boolean isInSeries(Phrase phrase) {
        var tokens = findings.document().tokens();
        var next = phrase.head().index() + 1;
        if (next >= tokens.size()) {
            return false;
        }
        if (tokens.get(next).is("hintereinander") || tokens.get(next).is("nacheinander")) {
            return true;
        }
        if (!tokens.get(next).is("in") && !tokens.get(next).is("seit")) {
            return false;
        }
        var within = next + 1 < tokens.size() ? findings.syntax().phraseOf(tokens.get(next + 1)) : null;
        return within != null && SERIES.contains(within.head().form());
    }

    private static boolean isOne(NumberExpression number) {
        var value = number.quantity().value();
        return value != null && value.compareTo(BigDecimal.ONE) == 0;
    }

    /** "3:2" is a result, not a count. */
    private static boolean isScore(Token token) {
        return token.is(Token.Kind.NUMBER) && token.form().indexOf(':') > 0;
    }

    /** "Statt 900 sollen 650 Stellen wegfallen": 900 is no longer said. */
    private boolean isReplaced(@Nullable Phrase phrase, Token first) {
        var before = phrase == null || phrase.preposition() == null
                ? first.index() == 0
                        ? ""
                        : findings.document().tokens().get(first.index() - 1).lower()
                : phrase.preposition("");
        return before.equals("statt") || before.equals("anstatt") || before.equals("anstelle");
    }

    /** "nicht 30, sondern 40 Euro": 30 is not said. */
    private boolean isCorrected(List<Token> number) {
        var all = findings.document().tokens();
        var before = number.getFirst().index() - 1;
        var behind = number.getLast().index() + 1;
        while (behind < all.size()
                && behind < number.getLast().index() + LONGEST_CORRECTED
                && !all.get(behind).is("sondern")) {
            behind++;
        }
        return before >= 0
                && (all.get(before).is("nicht") || all.get(before).is("keine"))
                && behind < all.size()
                && all.get(behind).is("sondern");
    }

    /** "767" of "Boeing 767-300". */
    private boolean isGluedNumber(int at) {
        var tokens = findings.document().tokens();
        return at > 0
                && tokens.get(at).is(Token.Kind.NUMBER)
                && tokens.get(at).end() == tokens.get(at + 1).start()
                && tokens.get(at - 1).isCapitalised();
    }

    /** "1 R" of the number of a case. */
    private static boolean isLetter(Token token) {
        return token.isWord() && token.form().length() == 1 && token.isCapitalised();
    }

    /** "A 340", "Schalke 04": a bare number after a name or letters, with nothing that it counts. */
    private boolean isPartOfName(NumberExpression number, Token first) {
        if (!first.is(Token.Kind.NUMBER) || number.quantity().unit() != null || first.index() == 0) {
            return false;
        }
        if (first.form().length() > 1
                && first.form().charAt(0) == '0'
                && Character.isDigit(first.form().charAt(1))) {
            return true;
        }
        var tokens = findings.document().tokens();
        var before = tokens.get(first.index() - 1);
        if (first.index() > 1 && before.is("-") && before.end() == first.start() && isGluedNumber(first.index() - 2)) {
            return true;
        }
        if (first.index() + 1 < tokens.size() && isLetter(tokens.get(first.index() + 1))) {
            return true;
        }
        return before.isWord()
                && before.end() + 1 == first.start()
                && before.form().length() <= LONGEST_CODE
                && before.form().chars().allMatch(Character::isUpperCase)
                && number.quantity().hedge() == null
                && first.form().indexOf('.') < 0;
    }

    /** "zwischen 1901 und 1911": the numbers of a date. */
    private boolean isDate(NumberExpression number) {
        for (var token : findings.syntax().tokens(number.span())) {
            var time = findings.timeOf(token);
            if (time == null || time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
                return false;
            }
        }
        return true;
    }

    /** "Gleis 7", "Bus 13": a bare number behind its noun tells which one, not how many; so does one behind a slash. */
    private boolean isNumbered(NumberExpression number, Token first, @Nullable Phrase phrase) {
        if (!first.is(Token.Kind.NUMBER) && !first.is(Token.Kind.ORDINAL) || first.index() == 0) {
            return false;
        }
        var before = findings.document().tokens().get(first.index() - 1);
        if (before.is("/")) {
            return true;
        }
        if (number.quantity().unit() != null || number.quantity().hedge() != null) {
            return false;
        }
        if (isGrade(before)) {
            return false; // "Stärke 6,4"
        }
        var named = before.isCapitalised()
                && (before.canBe(Pos.NOUN)
                        || before.canBe(Pos.PROPN)
                        || !before.word().isKnown());
        return before.isWord()
                && named
                && before.end() + 1 == first.start()
                && (phrase == null || phrase.head() == first || phrase.head().index() < first.index());
    }

    /** "Stärke", "Magnitude": the number behind such a noun tells how much of it. */
    static boolean isGrade(Token noun) {
        var analysis = noun.word().as(Pos.NOUN);
        return analysis != null && GRADES.contains(analysis.lemma());
    }

    /** "zwei Monate nach dem Urteil", "vor drei Jahren": when, not how long. */
    private boolean isRelativeTime(NumberExpression number, Token last) {
        if (!isTime(number)) {
            return false;
        }
        var tokens = findings.document().tokens();
        var phrase = findings.syntax().phraseOf(last);
        var before = phrase == null ? "" : phrase.preposition("");
        if (before.equals("vor") || before.equals("nach") || before.equals("ab")) {
            return true;
        }
        var end = last.index() + 1;
        while (end < tokens.size() && phrase != null && end < phrase.end()) {
            end++;
        }
        return end < tokens.size()
                && switch (Terms.lower(tokens.get(end))) {
                    case "nach", "vor", "später", "danach", "zuvor", "früher", "darauf" -> true;
                    case "," -> end + 1 < tokens.size() && isTimeConjunction(tokens.get(end + 1));
                    default -> isTimeConjunction(tokens.get(end));
                };
    }

    /** "drei Tage, nachdem …". */
    private static boolean isTimeConjunction(Token token) {
        return token.is("nachdem") || token.is("bevor") || token.is("ehe");
    }

    static boolean isTime(NumberExpression number) {
        var unit = number.quantity().unit();
        return unit != null && TIME_UNITS.contains(unit);
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
                var inside = phrase.insideAttribute(tokens);
                return inside == null ? phrase : inside;
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

    /** "auf 64", "auf 4 Millionen": the head of the phrase is part of the number and nothing that is counted. */
    static boolean isNumberItself(Token head, Mention mention) {
        return mention.tokens().contains(head) && (!head.canBe(Pos.NOUN) || head.canBe(Pos.NUM) || isScale(head));
    }

    static boolean isScale(Token token) {
        return SCALES.contains(token.word().lemma(Pos.NOUN));
    }
}
