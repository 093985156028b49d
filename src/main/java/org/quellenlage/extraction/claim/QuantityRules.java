package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.claim.NumberMentions.Mention;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

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

    private static final Set<String> NUMBER_NOUNS = WordList.words("number-nouns");

    private static final Set<String> LASTING_VERBS =
            Set.of("dauern", "währen", "andauern", "anhalten", "brauchen", "benötigen");

    private static final Set<String> DISTANCES = WordList.words("steps-of-time");
    private static final BigDecimal FEWEST_COUNTED = BigDecimal.TEN;
    private static final Set<String> ONES = Set.of("einer", "eine", "eines", "einem", "einen");

    private final Findings findings;
    private final Terms terms;
    private final Wholes wholes;
    private final NumbersInWords inWords;
    private final NumberMentions mentions;
    private final NumberCores cores;
    private final Factors factors;

    QuantityRules(Findings findings, Terms terms) {
        this.findings = findings;
        this.terms = terms;
        this.wholes = new Wholes(findings);
        this.inWords = new NumbersInWords(findings);
        this.factors = new Factors(findings);
        this.mentions = new NumberMentions(findings, wholes, inWords);
        this.cores = new NumberCores(findings);
    }

    static List<ClaimRule> all() {
        return List.of(COUNTED, MEASURED, CUMULATIVE, LASTING, MULTIPLIED, DESCRIBED);
    }

    /** What the numbers of a clause say, and whether they leave nothing else for it to say. */
    record Found(List<Draft> drafts, boolean exhaustive) {}

    Found of(Assertion assertion) {
        var mentions = this.mentions.of(assertion);
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
            var core = cores.of(assertion, mentions, i, primary);
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
        for (var mention : mentions.of(assertion)) {
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
        for (var mention : mentions.of(assertion)) {
            var phrase = mention.phrase();
            var value = mention.number().quantity().value();
            if (phrase != null
                    && value != null
                    && value.compareTo(FEWEST_COUNTED) >= 0
                    && mention.number().quantity().unit() == null
                    && !NumberMentions.isNumberItself(phrase.head(), mention)
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
        var mention = new Mention(number, mentions.ownTokens(number, assertion), phrase);
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
                .map(it -> mentions.ownTokens(it, assertion))
                .filter(it -> !it.isEmpty())
                .map(it -> wholes.behind(it.getLast()))
                .filter(it -> it != null && wholes.isWorthTelling(it))
                .map(Objects::requireNonNull)
                .toList();
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

    /** The noun whose grade a number tells: "die Stärke 6,4", "eine Stärke von 6,4"; null if there is none. */
    private @Nullable Phrase graded(Mention mention) {
        var first = mention.tokens().getFirst().index();
        var tokens = findings.document().tokens();
        if (first > 0 && NumberMentions.isGrade(tokens.get(first - 1))) {
            return findings.syntax().phraseOf(tokens.get(first - 1));
        }
        var of = measuredNoun(mention);
        return of != null && NumberMentions.isGrade(of.head()) ? of : null;
    }

    private boolean isPrimary(Mention mention, Assertion assertion) {
        if (assertion.verb() == null
                || isInsideWord(mention)
                || isDescribing(mention)
                || isAttributive(mention)
                || isOnlyMeasured(mention)) {
            return false;
        }
        if (NumberMentions.isTime(mention.number())) {
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
            var rule = NumberMentions.isTime(mention.number()) ? LASTING : MEASURED;
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
        if (phrase == null || NumberMentions.isNumberItself(phrase.head(), mention)) {
            var cumulated = countedBySubject(assertion);
            var counted = cumulated == null ? mentions.counterpart(phrase, assertion.clause()) : cumulated;
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

    /** What "Hunderte von Flügen", "tausende der Bewohner" counts; null where no noun follows. */
    private static @Nullable Phrase lotOf(Phrase phrase, Mention mention) {
        var of = phrase.attribute();
        return of != null && of.head().canBe(Pos.NOUN) && NumberMentions.isNumberItself(phrase.head(), mention)
                ? of
                : null;
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
