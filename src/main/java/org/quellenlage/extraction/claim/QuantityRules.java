package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.TimeExpression;

/**
 * Numbers with what they count. A number is the point of its clause where it belongs to subject, object or the complement of
 * the verb; elsewhere ("das Flugzeug mit 309 Insassen") the clause asserts something beside it.
 */
final class QuantityRules {

    static final ClaimRule COUNTED = rule("quantity/counted")
            .finds(
                    "In Graz demonstrierten rund 4.000 Lehrer.",
                    "Der Bericht umfasst 120 Seiten.",
                    "Vier Wanderer kamen ums Leben.")
            .ignores("Der Zug fuhr um 12.30 Uhr ab.", "Die Autobahn A 9 wurde gesperrt.");
    static final ClaimRule MEASURED = rule("quantity/measured")
            .finds(
                    "Der Schaden liegt bei 1,2 Millionen Euro.",
                    "Die Arbeitslosenquote sank auf 5,3 Prozent.",
                    "Die Reederei rechnet mit Kosten von 40 Millionen Euro.")
            .ignores("Der Minister sprach in Linz.");
    static final ClaimRule CUMULATIVE = rule("quantity/number-of")
            .finds("Die Zahl der Verletzten erhöhte sich auf 64.")
            .ignores("Die Zahl der Verletzten ist unbekannt.");
    static final ClaimRule LASTING = rule("quantity/duration")
            .finds("Die Verhandlungen dauerten zwölf Stunden.")
            .ignores("Die Verhandlungen dauerten lange.");
    static final ClaimRule MULTIPLIED = rule("quantity/factor")
            .finds(
                    "Die Preise haben sich verdoppelt.",
                    "Der Gewinn wurde mehr als halbiert.",
                    "Der Preis ist dreimal so hoch wie 2010.")
            .ignores(
                    "Die Preise sind gestiegen.",
                    "Die Züge halten dreimal.",
                    "Die Bank verdoppelte ihren Anteil auf 20 Prozent.");
    static final ClaimRule DESCRIBED = rule("quantity/described")
            .finds("Die sechsspurige Straße wurde gesperrt.", "Die achtköpfige Familie zog nach Graz.")
            .ignores("Die Straße ist sechsspurig.", "Der dreifache Sieger trat zurück.");

    private static final Set<String> SCALES = WordList.words("scales");
    private static final Set<String> NUMBER_NOUNS = WordList.words("number-nouns");

    private static final Set<String> GRADES = WordList.words("grades");

    private static final Set<String> TIME_UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a");
    private static final Set<String> LASTING_VERBS =
            Set.of("dauern", "währen", "andauern", "anhalten", "brauchen", "benötigen");
    private static final int LONGEST_CODE = 4;
    /** "nicht 30 Millionen Euro, sondern". */
    private static final int LONGEST_CORRECTED = 5;

    private static final Set<String> SERIES = Set.of("Folge", "Serie", "Reihe", "Geschichte");
    private static final Set<String> DISTANCES = WordList.words("steps-of-time");
    private static final BigDecimal FEWEST_COUNTED = BigDecimal.TEN;
    private static final Set<String> ONES = Set.of("einer", "eine", "eines", "einem", "einen");

    private final Findings findings;
    private final Terms terms;
    private final Wholes wholes;
    private final NumbersInWords inWords;
    private final Factors factors;

    QuantityRules(Findings findings, Terms terms) {
        this.findings = findings;
        this.inWords = new NumbersInWords(findings);
        this.factors = new Factors(findings);
        this.wholes = new Wholes(findings);
        this.terms = terms;
    }

    static List<ClaimRule> all() {
        return List.of(COUNTED, MEASURED, CUMULATIVE, LASTING, MULTIPLIED, DESCRIBED);
    }

    /** A number in a clause with the phrase it stands in. */
    private record Mention(
            NumberExpression number,
            List<Token> tokens,
            @Nullable Phrase phrase) {}

    /** What the numbers of a clause say, and whether they leave nothing else for it to say. */
    record Found(List<Draft> drafts, boolean exhaustive) {}

    Found of(Assertion assertion) {
        var mentions = mentions(assertion);
        var drafts = new ArrayList<Draft>();
        var exhaustive = false;
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (mention.phrase() instanceof Phrase whole && isWholeInFront(whole, assertion)) {
                drafts.add(whole(assertion, whole));
                continue;
            }
            var primary = isPrimary(mention, assertion);
            exhaustive |= primary;
            var core = core(assertion, mentions, i, primary);
            var draft = draft(assertion, mention, core);
            if (AttributiveAges.isAge(mention.number(), mention.tokens(), mention.phrase())) {
                drafts.add(age(draft, mention));
            } else if (isDescribing(mention) && mention.phrase() instanceof Phrase of) {
                drafts.add(described(draft, of));
            } else {
                drafts.add(isOfPart(assertion, core) ? draft.place(null) : draft);
            }
        }
        wholes(assertion).forEach(it -> drafts.add(whole(assertion, it)));
        var factor = exhaustive ? null : factors.of(assertion);
        if (factor != null) {
            drafts.add(new Draft(ClaimKind.QUANTITY, MULTIPLIED, assertion)
                    .quantity(factor.quantity(), factor.hedged(), factor.ruleId()));
        }
        return new Found(drafts, exhaustive || factor != null);
    }

    /** "Von den 300 Gästen wurden viele verletzt": there were 300, and not so many were hurt. */
    private boolean isWholeInFront(Phrase phrase, Assertion assertion) {
        var subject = assertion.subjectPhrase();
        return subject != null
                && subject.isPronoun()
                && SelfContained.isSomeOf(assertion.clause())
                && phrase.first() == assertion.clause().tokens().getFirst().index()
                && phrase.nominal().stream().anyMatch(it -> findings.numberOf(it) != null);
    }

    /** "Die 42-jährige Anna Berg sagte, …": what a clause tells that only says who speaks. */
    List<Draft> ages(Assertion assertion) {
        var drafts = new ArrayList<Draft>();
        for (var mention : mentions(assertion)) {
            var phrase = mention.phrase();
            var who = terms.of(phrase);
            if (phrase != null
                    && who != null
                    && (who.entityId() != null || phrase.attribute() != null || isToldOfSomebody(phrase))
                    && AttributiveAges.isAge(mention.number(), mention.tokens(), phrase)) {
                var core = mention.number().hedged().cover(phrase.nominalSpan());
                drafts.add(age(draft(assertion, mention, core), mention));
            }
        }
        return drafts;
    }

    /** "Den 16.000 Flüchtlingen im Westen sagte er zu, dass …": of a clause that only says who speaks, how many there are. */
    List<Draft> counted(Assertion assertion) {
        var drafts = new ArrayList<Draft>();
        for (var mention : mentions(assertion)) {
            var phrase = mention.phrase();
            var value = mention.number().quantity().value();
            if (phrase != null
                    && value != null
                    && value.compareTo(FEWEST_COUNTED) >= 0
                    && mention.number().quantity().unit() == null
                    && !isNumberItself(phrase.head(), mention)
                    && phrase.nominal().stream().anyMatch(it -> findings.numberOf(it) == mention.number())) {
                drafts.add(whole(assertion, phrase));
            }
        }
        return drafts;
    }

    /** "die 42-jährige Lehrerin"; "der 42-Jährige" is nobody new. */
    private static boolean isToldOfSomebody(Phrase phrase) {
        return phrase.isDefinite() && !phrase.head().lower().contains("jährig");
    }

    /** "Den 23-jährigen Fahrer trifft keine Schuld": how old he is, whatever else is said. */
    private Draft age(Draft draft, Mention mention) {
        return draft.subject(terms.of(mention.phrase()))
                .object(null)
                .predicate("sein")
                .participants(List.of())
                .time(null)
                .place(null)
                .commitment(Commitment.PLAIN);
    }

    /** "die sechsspurige Autobahn", "ein dreimal höheres Risiko": the word tells of its noun, whatever the clause says. */
    private static boolean isDescribing(Mention mention) {
        return NumbersInWords.isInWord(mention.number())
                && mention.number().quantity().unit() == null
                && mention.phrase() != null
                && !mention.tokens().contains(mention.phrase().head());
    }

    /** "Die sechsspurige Autobahn wurde am Montag gesperrt": it has six lanes, on whatever day. */
    private Draft described(Draft draft, Phrase noun) {
        var told = draft.subject(terms.of(noun))
                .object(null)
                .predicate("sein")
                .participants(List.of())
                .time(null)
                .place(null);
        return noun.isDefinite() ? told.commitment(Commitment.PLAIN) : told;
    }

    /** "Sieben der 268 Fluggäste starben": there were 268, and that is all that is told of them. */
    private Draft whole(Assertion assertion, Phrase phrase) {
        var number = wholes.number(phrase);
        var mention = new Mention(number, ownTokens(number, assertion), phrase);
        var told = number.hedged().cover(phrase.nominalSpan());
        var draft = draft(COUNTED, phrase, assertion, mention, told)
                .predicate("sein")
                .participants(List.of())
                .place(null)
                .commitment(affirmed(assertion.commitment()));
        return isSubject(assertion, phrase)
                ? draft.subject(terms.of(phrase)).object(null)
                : draft.object(terms.of(phrase));
    }

    /** "Von den 30 Insassen wurde keiner verletzt": there were 30 all the same. */
    private static Commitment affirmed(Commitment commitment) {
        return new Commitment(Commitment.Polarity.AFFIRMED, commitment.certainty(), commitment.mood());
    }

    private List<Phrase> wholes(Assertion assertion) {
        if (assertion.clause().kind() == Clause.Kind.INFINITIVE || !findings.hasNumber(assertion.tokens())) {
            return List.of();
        }
        return findings.numbers(assertion.tokens()).stream()
                .map(it -> ownTokens(it, assertion))
                .filter(it -> !it.isEmpty())
                .map(it -> wholes.behind(it.getLast()))
                .filter(it -> it != null && wholes.isWorthTelling(it))
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The tokens of a number; none where it is only part of a word. */
    private List<Token> ownTokens(NumberExpression number, Assertion assertion) {
        var own = new ArrayList<Token>(2);
        for (var token : assertion.tokens()) {
            if (findings.numberOf(token) == number) {
                own.add(token);
            }
        }
        return own;
    }

    /** "400 Helfer, davon 90 in Linz": the place belongs to the part alone. */
    private boolean isOfPart(Assertion assertion, Span core) {
        var place = assertion.place();
        if (place == null || place.span().start() < core.end()) {
            return false;
        }
        var from = core.end();
        var to = place.span().start();
        return findings.syntax().tokens(Span.between(from, to)).stream()
                .anyMatch(it -> it.is("davon") || it.is("darunter"));
    }

    private List<Mention> mentions(Assertion assertion) {
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
    private @Nullable Phrase counterpart(@Nullable Phrase phrase, Clause clause) {
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
    private static boolean isGrade(Token noun) {
        var analysis = noun.word().as(Pos.NOUN);
        return analysis != null && GRADES.contains(analysis.lemma());
    }

    /** The noun whose grade a number tells: "die Stärke 6,4", "eine Stärke von 6,4"; null if there is none. */
    private @Nullable Phrase graded(Mention mention) {
        var first = mention.tokens().getFirst().index();
        var tokens = findings.document().tokens();
        if (first > 0 && isGrade(tokens.get(first - 1))) {
            return findings.syntax().phraseOf(tokens.get(first - 1));
        }
        var of = measuredNoun(mention);
        return of != null && isGrade(of.head()) ? of : null;
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

    private static boolean isTime(NumberExpression number) {
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

    private boolean isPrimary(Mention mention, Assertion assertion) {
        if (assertion.verb() == null
                || isInsideWord(mention)
                || isDescribing(mention)
                || isAttributive(mention)
                || isOnlyMeasured(mention)) {
            return false;
        }
        if (isTime(mention.number())) {
            return LASTING_VERBS.contains(assertion.verbLemma());
        }
        var phrase = mention.phrase();
        if (phrase == null) {
            return mention.number().quantity().unit() != null || NumbersInWords.isInWord(mention.number());
        }
        if (isMember(assertion.subjectPhrase(), phrase) || isMember(assertion.objectPhrase(), phrase)) {
            return true;
        }
        return assertion.clause().phrases().contains(phrase)
                && (phrase.preposition() == null || isComplement(phrase, assertion));
    }

    /** "ein einmonatiges Verbot": the number is part of a word. */
    private static boolean isInsideWord(Mention mention) {
        for (var token : mention.tokens()) {
            if (token.span().overlaps(mention.number().span()) && token.isWord()) {
                var part = token.span().contains(mention.number().span())
                        && token.span().length() > mention.number().span().length();
                return part || token.word().agreement(Pos.ADJ) != 0 && !token.canBe(Pos.NUM) && !token.canBe(Pos.NOUN);
            }
        }
        return false;
    }

    /** "die 2.800 Meter lange Bahn": the measure only describes its noun. */
    private boolean isAttributive(Mention mention) {
        var next = mention.tokens().getLast().index() + 1;
        var tokens = findings.document().tokens();
        var phrase = mention.phrase();
        return mention.number().quantity().unit() != null
                && phrase != null
                && next < phrase.end()
                && tokens.get(next).isWord()
                && tokens.get(next).word().agreement(Pos.ADJ) != 0;
    }

    /**
     * "einer von 40 Helfern", "drei Runden vor dem Ende": the number only tells out of how many, or how far from something
     * else.
     */
    private boolean isOnlyMeasured(Mention mention) {
        var tokens = findings.document().tokens();
        var first = mention.tokens().getFirst().index();
        if (first > 1
                && tokens.get(first - 1).is("von")
                && ONES.contains(tokens.get(first - 2).lower())) {
            return true;
        }
        var phrase = mention.phrase();
        if (phrase == null || phrase.preposition() != null || phrase.determiner() != null) {
            return false;
        }
        var next = phrase.head().index() + 1;
        return next < tokens.size()
                && (tokens.get(next).is("vor") || tokens.get(next).is("nach"))
                && findings.syntax().phraseOf(tokens.get(next)) instanceof Phrase after
                && after.first() == next
                && DISTANCES.contains(Terms.headAnalysis(phrase.head()).head());
    }

    /** Whether a phrase is the other, joined to it, or the measure that follows it: "eine Beteiligung von 90 Prozent". */
    private static boolean isMember(@Nullable Phrase outer, Phrase inner) {
        if (outer == null) {
            return false;
        }
        for (var each : outer.conjuncts()) {
            if (each.span().equals(inner.span())) {
                return true;
            }
            var attribute = each.attribute();
            if (attribute != null
                    && attribute.span().equals(inner.span())
                    && attribute.preposition("").equals("von")) {
                return true;
            }
        }
        return false;
    }

    /** "besteht aus 23", "stieg auf 64", "um 3 Prozent", "liegt bei 90". */
    private static boolean isComplement(Phrase phrase, Assertion assertion) {
        return switch (phrase.preposition("")) {
            case "aus" -> assertion.verbLemma().equals("bestehen");
            case "auf", "um", "bei", "über", "unter", "von", "als" -> true;
            default -> false;
        };
    }

    /** The whole clause for its only number; else the words from this number to the next. */
    private Span core(Assertion assertion, List<Mention> mentions, int i, boolean primary) {
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
                : Math.max(own.end(), Math.min(assertion.core().end(), endBefore(own, mentions.get(i + 1))));
        return trimmed(withoutSmallWords(Math.min(start, own.start()), Math.max(end, own.end()), own), own);
    }

    /** "40 Kisten Obst sowie": what joins the next number is none of this one. */
    private Span withoutSmallWords(int start, int end, Span own) {
        var tokens = findings.syntax().tokens(Span.between(start, end));
        var to = tokens.size();
        while (to > 1 && tokens.get(to - 1).start() >= own.end() && isSmall(tokens.get(to - 1))) {
            to--;
        }
        return to == 0
                ? Span.between(start, end)
                : Span.between(start, Math.max(own.end(), tokens.get(to - 1).end()));
    }

    private static boolean isSmall(Token token) {
        return !token.is(Token.Kind.NUMBER)
                && !token.is(Token.Kind.SYMBOL)
                && !token.is(")")
                && (!token.isWord()
                        || !token.isCapitalised()
                                && !token.canBe(Pos.VERB)
                                && (token.canBe(Pos.CCONJ)
                                        || token.canBe(Pos.ADP)
                                        || token.canBe(Pos.DET)
                                        || token.canBe(Pos.ADV)));
    }

    /** Where the words of the next number begin: with "und" behind this one, if there is one. */
    private int endBefore(Span own, Mention next) {
        var begin = beginOf(next);
        if (begin <= own.end()) {
            return begin;
        }
        for (var token : findings.syntax().tokens(Span.between(own.end(), begin))) {
            if (token.is("und") || token.is("oder") || token.is("sowie") || token.is("bzw.")) {
                return Math.max(own.end(), token.start());
            }
        }
        return begin;
    }

    private static int beginOf(Mention mention) {
        var phrase = mention.phrase();
        return phrase == null
                ? mention.number().hedged().start()
                : Math.min(mention.number().hedged().start(), phrase.span().start());
    }

    private Span trimmed(Span span, Span own) {
        return span.length() > 4 * own.length() + 120 ? own : withoutMarks(span);
    }

    /** Without the comma or blank before the next number. */
    private Span withoutMarks(Span span) {
        var end = span.end();
        var text = findings.document().text();
        while (end > span.start() + 1
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(end - 1) != '%'
                && text.charAt(end - 1) != ')') {
            end--;
        }
        return Span.between(span.start(), end);
    }

    private Draft draft(Assertion assertion, Mention mention, Span core) {
        var phrase = mention.phrase();
        if (NumbersInWords.isInWord(mention.number())
                && mention.number().quantity().unit() == null) {
            var isRatio = mention.number().quantity().counted() == null;
            var rule = isRatio ? MULTIPLIED : isDescribing(mention) ? DESCRIBED : COUNTED;
            var draft = draft(rule, null, assertion, mention, core);
            var what = phrase == null ? inWords.wonSoOften(mention.tokens(), assertion) : null;
            return what == null ? draft : draft.object(terms.of(what));
        }
        if (mention.number().quantity().unit() != null) {
            var rule = isTime(mention.number()) ? LASTING : MEASURED;
            return measuring(draft(rule, null, assertion, mention, core), assertion, mention);
        }
        var graded = graded(mention);
        if (graded != null) {
            return draft(MEASURED, graded, assertion, mention, core).object(terms.of(graded));
        }
        var lotOf = phrase == null ? null : lotOf(phrase, mention);
        if (phrase != null && lotOf != null) {
            var draft = draft(COUNTED, lotOf, assertion, mention, core);
            return isSubject(assertion, phrase) ? draft.subject(terms.of(lotOf)) : draft.object(terms.of(lotOf));
        }
        if (phrase == null || isNumberItself(phrase.head(), mention)) {
            var cumulated = countedBySubject(assertion);
            var counted = cumulated == null ? counterpart(phrase, assertion.clause()) : cumulated;
            return counted == null || !counted.head().canBe(Pos.NOUN)
                    ? uncounted(assertion, mention, core)
                    : draft(cumulated == null ? COUNTED : CUMULATIVE, counted, assertion, mention, core)
                            .subject(terms.of(counted));
        }
        var draft = draft(COUNTED, phrase, assertion, mention, core);
        return isSubject(assertion, phrase) ? draft.subject(terms.of(phrase)) : draft.object(terms.of(phrase));
    }

    /** "Mehr als 100 starben", "Hunderte flohen": the number is nobody that could be named. */
    private Draft uncounted(Assertion assertion, Mention mention, Span core) {
        var draft = draft(COUNTED, null, assertion, mention, core);
        var phrase = mention.phrase();
        return phrase != null && phrase == assertion.subjectPhrase() ? draft.subject(null) : draft;
    }

    /** @param counted what is counted or graded; null where the number has a unit or nothing tells */
    private static Draft draft(
            ClaimRule rule, @Nullable Phrase counted, Assertion assertion, Mention mention, Span core) {
        var number = mention.number();
        var quantity = counted == null
                ? number.quantity()
                : number.quantity()
                        .withCounted(Terms.headAnalysis(counted.head()).lemma());
        var draft = new Draft(ClaimKind.QUANTITY, rule, assertion)
                .core(core)
                .quantity(quantity, number.hedged(), number.ruleId());
        return isBehindCorrection(assertion, mention) ? draft.commitment(affirmed(assertion.commitment())) : draft;
    }

    /** "nicht 30, sondern 40 Euro": 40 it is. */
    private static boolean isBehindCorrection(Assertion assertion, Mention mention) {
        var first = mention.tokens().getFirst().index();
        return assertion.tokens().stream().anyMatch(it -> it.is("sondern") && it.index() < first);
    }

    /** Names what is measured where neither subject nor object of the clause do. */
    private Draft measuring(Draft draft, Assertion assertion, Mention mention) {
        var noun = measuredNoun(mention);
        if (noun == null || isMember(assertion.subjectPhrase(), noun) || isMember(assertion.objectPhrase(), noun)) {
            return draft;
        }
        return isSubject(assertion, noun) ? draft.subject(terms.of(noun)) : draft.object(terms.of(noun));
    }

    /** "ein Umsatz von 5 Millionen Euro", "Schulden in Höhe von 5 Millionen Euro", "5 Millionen Euro Ablöse". */
    private @Nullable Phrase measuredNoun(Mention mention) {
        var tokens = findings.document().tokens();
        var next = mention.tokens().getLast().index() + 1;
        if (next < tokens.size()
                && tokens.get(next).isCapitalised()
                && tokens.get(next).canBe(Pos.NOUN)
                && tokens.get(next).start() == tokens.get(next - 1).end() + 1) {
            var following = findings.syntax().phraseOf(tokens.get(next));
            return following != null && following.head() == tokens.get(next) ? following : null;
        }
        var hedged = findings.syntax().tokens(mention.number().hedged());
        var of = hedged.isEmpty() ? 0 : hedged.getFirst().index() - 1;
        if (of < 1 || !tokens.get(of).is("von")) {
            return null;
        }
        var before = phraseEndingAt(of - 1);
        return before != null && isAmount(before.head()) ? phraseEndingAt(before.first() - 1) : before;
    }

    /** "Schulden in Höhe von", "Waren im Wert von", "Aufträge im Umfang von". */
    private static boolean isAmount(Token noun) {
        return noun.is("Höhe") || noun.is("Wert") || noun.is("Umfang");
    }

    private @Nullable Phrase phraseEndingAt(int last) {
        var tokens = findings.document().tokens();
        var phrase = last < 0 ? null : findings.syntax().phraseOf(tokens.get(last));
        return phrase == null || phrase.head() != tokens.get(last) || phrase.isPronoun() ? null : phrase;
    }

    /** "auf 64", "auf 4 Millionen": the head of the phrase is part of the number and nothing that is counted. */
    private static boolean isNumberItself(Token head, Mention mention) {
        return mention.tokens().contains(head) && (!head.canBe(Pos.NOUN) || head.canBe(Pos.NUM) || isScale(head));
    }

    /** What "Hunderte von Flügen", "tausende der Bewohner" counts; null where no noun follows. */
    private static @Nullable Phrase lotOf(Phrase phrase, Mention mention) {
        var of = phrase.attribute();
        return of != null && of.head().canBe(Pos.NOUN) && isNumberItself(phrase.head(), mention) ? of : null;
    }

    private static boolean isScale(Token token) {
        return SCALES.contains(token.word().lemma(Pos.NOUN));
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
