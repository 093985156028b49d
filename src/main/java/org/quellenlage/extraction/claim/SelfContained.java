package org.quellenlage.extraction.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * Whether an assertion is understood by somebody who has not read the article. "Das sei notwendig" and "Viele kamen nicht" are
 * not, for nothing tells who or what; "Dafür ist Strom erforderlich" is not, for nothing tells for what.
 */
final class SelfContained {

    /** Verbs that "es" is the subject of without standing for anything: "es gibt", "es handelt sich". */
    private static final Set<String> IMPERSONAL = WordList.words("impersonal-verbs");

    /** Nouns that say nothing without what they are of. */
    private static final Set<String> RELATIONS = Set.of(
            "Grund",
            "Ursache",
            "Anlass",
            "Auslöser",
            "Ziel",
            "Zweck",
            "Folge",
            "Ergebnis",
            "Voraussetzung",
            "Thema",
            "Hintergrund",
            "Vorbild",
            "Nachfolger",
            "Vorgänger");

    private static final Set<String> TEXTS = Set.of("Artikel", "Beitrag", "Text", "Meldung", "Seite");

    private static final int LONGEST_ATTRIBUTE = 4;
    private static final int FEWEST_QUOTED_WORDS = 8;
    private static final Set<String> TIMES = WordList.words("steps-of-time");

    /** Verbs by which a sentence puts a sum told before in other numbers: "Das entspricht zwei Prozent". */
    private static final Set<String> EQUATING = WordList.words("equating-verbs");

    /** Nouns that name a number told before: "Dieser Betrag liegt über dem Kurs". */
    private static final Set<String> VALUE_NOUNS = WordList.words("value-nouns");

    private final Findings findings;
    private final Pronouns pronouns;
    private final Reference reference;
    private final TextLinks links;
    private final PronominalAdverbs adverbs;

    SelfContained(Findings findings) {
        this.findings = findings;
        this.pronouns = new Pronouns(findings);
        this.reference = new Reference(findings);
        this.links = new TextLinks(findings);
        this.adverbs = new PronominalAdverbs(findings);
    }

    boolean is(Assertion assertion) {
        return !WordOrder.isGarbled(assertion.clause(), assertion.tokens(), findings)
                && tellsWho(assertion)
                && !isLeftOut(assertion.clause())
                && !isOwned(assertion)
                && !asks(assertion.clause())
                && !isOfWhat(assertion.clause())
                && !isOfItself(assertion.clause())
                && !announces(assertion.clause())
                && (assertion.isAttributed() || isVouchedFor(assertion))
                && (isQuotedAtLength(assertion) || !pointsElsewhere(assertion));
    }

    /**
     * "Die Aktie der Bahn stieg um zwei Prozent, die der Post um drei": the noun is left out together with the verb; "40 waren dafür,
     * 30 dagegen" tells nowhere who.
     */
    private boolean isLeftOut(Clause clause) {
        var subject = clause.subject();
        return clause.isGapped()
                && clause.ownSubject()
                && subject != null
                && (subject.isPronoun()
                        || subject.head().is(Token.Kind.NUMBER)
                                && findings.syntax().counterpart(clause, subject) instanceof Phrase counted
                                && counted.head().is(Token.Kind.NUMBER));
    }

    /** The very words of somebody can be checked whatever they point at, if there are enough of them. */
    private static boolean isQuotedAtLength(Assertion assertion) {
        return assertion.isAttributed()
                && assertion.attribution().getLast().speechType() == SpeechType.DIRECT
                && assertion.tokens().size() >= FEWEST_QUOTED_WORDS;
    }

    /** What is told in the Konjunktiv I, in the first or second person is somebody's, and nobody knows whose. */
    private static boolean isVouchedFor(Assertion assertion) {
        var verb = assertion.verb();
        return !Asserting.namesSpeaker(assertion.clause())
                && !Asserting.addressesReader(assertion.clause())
                && (verb == null || verb.mood() != VerbGroup.Mood.KONJUNKTIV_I || !verb.clearMood());
    }

    /** "Die Frage bleibt, wann es so weit ist", "es stellt sich die Frage": nothing is said. */
    private boolean asks(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && !Impersonal.isOpen(clause)
                && (verb.lemma().equals("sein")
                        || verb.lemma().equals("lauten")
                        || verb.lemma().equals("bleiben"))
                && clause.phrases().stream()
                        .anyMatch(it -> it.preposition() == null
                                && it.attribute() == null
                                && it.nominal().size() <= 2
                                && it.head().word().lemma(Pos.NOUN).equals("Frage"));
    }

    /** "Grund war der Regen": of what is told elsewhere. */
    private static boolean isOfWhat(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && verb.lemma().equals("sein")
                && clause.phrases().stream()
                        .anyMatch(it -> it.first() == clause.tokens().getFirst().index()
                                && it.fullEnd() == it.first() + 1
                                && RELATIONS.contains(it.head().word().lemma(Pos.NOUN)));
    }

    /** "Auf der Liste stehen die folgenden Firmen": they come only after it. */
    private boolean announces(Clause clause) {
        return clause.phrases().stream()
                        .anyMatch(it -> it.nominal().stream()
                                        .anyMatch(word -> word.lower().startsWith("folgend") && word != it.head())
                                && findings.timeOf(it.head()) == null
                                && !TIMES.contains(it.head().word().lemma(Pos.NOUN)))
                && !listFollows(clause);
    }

    /** "beobachtet folgende Parteien: ABC und XYZ". */
    private static boolean listFollows(Clause clause) {
        return clause.sentence().tokens().stream()
                .anyMatch(it -> it.is(":")
                        && it.index() > clause.tokens().getFirst().index()
                        && it != clause.sentence().last());
    }

    /** "Der Volltext dieses Artikels steht nicht mehr zur Verfügung": a text about itself. */
    private static boolean isOfItself(Clause clause) {
        var subject = clause.subject();
        for (var it = subject; it != null; it = it.attribute()) {
            var determiner = it.determiner();
            if (determiner != null
                    && determiner.lower().startsWith("dies")
                    && TEXTS.contains(it.head().word().lemma(Pos.NOUN))) {
                return true;
            }
        }
        return false;
    }

    /** "Seine Frau kam", "wird sein Nachfolger": whose, nobody can tell. */
    private boolean isOwned(Assertion assertion) {
        var clause = assertion.clause();
        var verb = assertion.verb();
        if (assertion.isAttributed() || verb == null) {
            return false;
        }
        var predicative = clause.predicative();
        var subject = clause.subject();
        return subject != null && clause.ownSubject() && isOwnedByNobody(subject, clause)
                || predicative != null
                        && subject != null
                        && !subject.isPronoun()
                        && predicative.determiner() != null
                        && pronouns.isPossessive(predicative.determiner())
                        && pronouns.owner(predicative.determiner()) == null;
    }

    private boolean isOwnedByNobody(Phrase subject, Clause clause) {
        var determiner = subject.determiner();
        return determiner != null
                && pronouns.isPossessive(determiner)
                && pronouns.owner(determiner) == null
                && clause.tokens().stream()
                        .noneMatch(it -> it.index() > determiner.index()
                                && findings.names().at(it) != null);
    }

    /** "Die anderen kamen", "das erste": an article and an adjective whose noun stood before. */
    private static boolean isElliptical(Phrase subject) {
        var head = subject.head();
        var determiner = subject.nominal().getFirst();
        return determiner != head
                && determiner.canBe(Pos.DET)
                && subject.attribute() == null
                && subject.conjunct() == null
                && !head.isCapitalised()
                && !head.isAge() // "der 81-jährige", misspelled
                && head.isWord()
                && (subject.isDefinite() || subject.isIndefinite())
                && (head.canBe(Pos.ADJ) || head.canBe(Pos.PRON) || head.canBe(Pos.DET));
    }

    /** "Die anderen kamen": between article and verb stands an adjective alone. */
    private boolean isCutBeforeVerb(Phrase subject, Assertion assertion) {
        var verb = assertion.verb();
        var finite = verb == null ? null : verb.finite();
        var at = subject.head().index() + 1;
        if (finite == null
                || finite.index() != at + 1
                || subject.tokens().size() > 1
                || !subject.head().canBe(Pos.DET)) {
            return false;
        }
        var next = findings.document().tokens().get(at);
        return next.isWord() && !next.isCapitalised() && next.word().agreement(Pos.ADJ) != 0;
    }

    /** "Dieser Wert steigt", "eine solche Klage": nothing that was called more fully before. */
    static boolean isPointedAt(Phrase subject) {
        var words = subject.nominal();
        if (words.size() < 2 || subject.attribute() != null || subject.conjunct() != null) {
            return false;
        }
        for (var i = 0; i < words.size() - 1; i++) {
            var lower = words.get(i).lower();
            if (lower.startsWith("dies") && words.get(i).canBe(Pos.DET)
                    || lower.startsWith("solch")
                    || lower.startsWith("derartig")) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnnamed(Phrase subject, Assertion assertion) {
        return isPointedAt(subject)
                && !assertion.isAttributed()
                && !(VALUE_NOUNS.contains(subject.head().word().lemma(Pos.NOUN))
                        && findings.hasNumber(assertion.tokens()))
                && findings.names().entity(subject) == null
                && findings.timeOf(subject.head()) == null
                && assertion.completing().isEmpty()
                && reference.fuller(subject, assertion.clause()) == null
                && !(Pronouns.isSomebody(subject) && Terms.isPlural(subject));
    }

    private boolean tellsWho(Assertion assertion) {
        var subject = assertion.subjectPhrase();
        if (subject != null && isLost(assertion)) {
            return false;
        }
        if (subject == null) {
            return !isCutOff(assertion) && !isBareInfinitive(assertion.clause()) && !tellsNothing(assertion.clause());
        }
        if (isElliptical(subject) || isCutBeforeVerb(subject, assertion) || isUnnamed(subject, assertion)) {
            return false;
        }
        if (subject.tokens().size() > 1 || subject.conjunct() != null) {
            return true;
        }
        return switch (subject.head().lower()) {
            case "ich", "wir", "du", "ihr" -> assertion.isAttributed();
            case "man" -> assertion.isAttributed() || !isAdvice(assertion);
            case "es" ->
                assertion.subject() != null
                        || !isThing(findings, assertion.clause())
                                && !(assertion.clause().kind() == Clause.Kind.RELATIVE
                                        && assertion.verb() != null
                                        && Frames.isToldWithInfinitive(assertion.verb()));
            case "das", "dies" -> isArticle(subject) || identifies(assertion.clause()) || isInOtherNumbers(assertion);
            case "alles", "all" -> true;
            default ->
                assertion.subject() != null
                        || !pointsBack(subject)
                        || isArticle(subject)
                        || pronouns.isFollowedByNoun(subject)
                        || isOneOf(subject)
                        || isSomeOf(assertion.clause());
        };
    }

    /** "Das entspricht zwei Prozent", "Das ist das Sechsfache des Preises". */
    private boolean isInOtherNumbers(Assertion assertion) {
        var clause = assertion.clause();
        return EQUATING.contains(assertion.verbLemma()) && findings.hasNumber(assertion.tokens())
                || assertion.verbLemma().equals("sein")
                        && clause.phrases().stream()
                                .anyMatch(it -> it != clause.subject()
                                        && it.preposition() == null
                                        && findings.timeOf(it.head()) == null
                                        && findings.hasNumber(it.tokens()));
    }

    /** "öffneten die Kisten" behind "und": the pronoun whose verb it shares stands for nobody. */
    private boolean isLost(Assertion assertion) {
        var clause = assertion.clause();
        var subject = clause.subject();
        return subject != null
                && !clause.ownSubject()
                && subject.isPronoun()
                && subject.tokens().size() == 1
                && assertion.subject() == null
                && !assertion.isAttributed()
                && pointsBack(subject);
    }

    /** "nicht auf Beifall schielen", "langen Atem beweisen": what one does or should do, by nobody. */
    private static boolean isBareInfinitive(Clause clause) {
        var verb = clause.verb();
        var finite = verb == null ? null : verb.finite();
        if (finite == null
                || !clause.isMain()
                || clause.isGapped()
                || !finite.word().hasForm(VerbForms.INFINITIVE)) {
            return false;
        }
        var words = clause.tokens().stream().filter(Token::isWord).toList();
        return words.size() > 1 && words.getLast() == finite;
    }

    /** "Überlegt werde auch": what, is cut off. */
    private boolean tellsNothing(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && verb.voice() == VerbGroup.Voice.PASSIVE
                && clause.subject() == null
                && clause.phrases().isEmpty()
                && clause.negations().isEmpty()
                && findings.times(clause.tokens()).isEmpty()
                && findings.syntax().childrenOf(clause).isEmpty();
    }

    /** "konnten Kunden abwerben": begins with its verb, and no subject was found. */
    private boolean isCutOff(Assertion assertion) {
        var clause = assertion.clause();
        var verb = assertion.verb();
        var finite = verb == null ? null : verb.finite();
        return verb != null
                && finite != null
                && clause.isMain()
                && verb.voice() == VerbGroup.Voice.ACTIVE
                && !finite.word().hasForm(VerbForms.PAST_PARTICIPLE)
                && !assertion.tokens().isEmpty()
                && assertion.tokens().getFirst() == finite
                && clause.subject() == null
                && findings.syntax().childrenOf(clause).stream()
                        .noneMatch(it -> it.isIntroducedBy("dass")
                                || it.isIntroducedBy("ob")
                                || it.kind() == Clause.Kind.INTERROGATIVE
                                || it.index() > clause.index() && it.kind() != Clause.Kind.RELATIVE);
    }

    /** "einer von elf", "viele der Gäste". */
    private boolean isOneOf(Phrase subject) {
        var tokens = findings.document().tokens();
        var next = subject.end();
        return next < tokens.size()
                && (tokens.get(next).is("von")
                        || tokens.get(next).is("der")
                        || tokens.get(next).is("dieser"));
    }

    /** "Von den 300 Gästen wurden viele verletzt". */
    static boolean isSomeOf(Clause clause) {
        return clause.phrases().stream()
                .anyMatch(it -> it.first() == clause.tokens().getFirst().index()
                        && it.preposition("").equals("von")
                        && !it.isPronoun()
                        && Terms.isPlural(it));
    }

    /** Before a noun that was not understood it is no pronoun. */
    private boolean isArticle(Phrase subject) {
        var tokens = findings.document().tokens();
        for (var i = subject.end(); i < tokens.size() && i < subject.end() + LONGEST_ATTRIBUTE; i++) {
            var next = tokens.get(i);
            if (next.form().indexOf(':') > 0 || next.is(Token.Kind.ORDINAL) || next.isQuote()) {
                return subject.head().canBe(Pos.DET);
            }
            if (next.is(Token.Kind.NUMBER)) {
                continue;
            }
            if (!next.isWord() || next.canBe(Pos.AUX)) {
                return false;
            }
            if (next.isCapitalised()) {
                return subject.head().canBe(Pos.DET);
            }
            if (next.word().isKnown() && !next.canBe(Pos.ADJ)) {
                return false;
            }
        }
        return false;
    }

    /** "er", "das", "dieser", "viele", "beide"; "niemand", "jeder" and "wer" need nothing before them. */
    private static boolean pointsBack(Phrase subject) {
        var head = subject.head();
        if (!subject.isPronoun() || subject.attribute() != null) {
            return false;
        }
        return head.word().has(Pos.PRON, Kind.PERSONAL)
                || head.word().has(Pos.PRON, Kind.DEMONSTRATIVE)
                || switch (head.lower()) {
                    case "viele",
                            "einige",
                            "manche",
                            "mehrere",
                            "wenige",
                            "andere",
                            "anderer",
                            "anderes",
                            "beide",
                            "beides",
                            "alle",
                            "einer",
                            "eine",
                            "eines",
                            "letztere",
                            "letzterer",
                            "letzteres",
                            "solche",
                            "welche" -> true;
                    default -> false;
                };
    }

    /** "Man sollte öfter baden": what somebody would do. */
    private static boolean isAdvice(Assertion assertion) {
        var verb = assertion.verb();
        var finite = verb == null ? null : verb.finite();
        return finite != null
                && switch (finite.lower()) {
                    case "sollte", "müsste", "könnte", "dürfte" -> true;
                    case "muss", "soll", "darf" -> assertion.place() == null && assertion.time() == null;
                    default -> false;
                };
    }

    /** "Es ist kein Buch", "weil es eine Delle aufweist"; but "es gibt", "es ist schwer, …", "es kamen Gäste". */
    static boolean isThing(Findings findings, Clause clause) {
        var subject = clause.subject();
        var verb = clause.verb();
        if (subject == null || !subject.head().lower().equals("es")) {
            return false;
        }
        if (verb == null || findings.syntax().childrenOf(clause).stream().anyMatch(it -> it.index() > clause.index())) {
            return false;
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE) {
            return verb.finite() != null
                    && (subject.head().index() > verb.finite().index()
                                    && clause.phrases().size() > 1
                            || clause.phrases().stream()
                                    .anyMatch(it -> it.preposition("").equals("von")
                                            && Pronouns.isSomebody(it))); // "Geleitet wurde es von Huber"
        }
        var predicative = clause.predicative();
        if (verb.lemma().equals("sein") && predicative != null) {
            return predicative.determiner() != null && !identifies(clause);
        }
        return clause.object() != null && !IMPERSONAL.contains(verb.lemma());
    }

    /** "Das war der erste Besuch des Rates in Graz": what it was says enough. */
    private static boolean identifies(Clause clause) {
        var verb = clause.verb();
        var predicative = clause.predicative();
        return verb != null && verb.lemma().equals("sein") && predicative != null && predicative.attribute() != null;
    }

    /** A word that points at something before, with nothing behind it that tells what: "Daran stößt sich der Rat". */
    private boolean pointsElsewhere(Assertion assertion) {
        var clause = assertion.clause();
        if (saysSuch(assertion) || !assertion.isAttributed() && links.pointsBack(assertion)) {
            return true;
        }
        if (isPlaceholder(assertion)) {
            return true;
        }
        var object = clause.object();
        if (object != null && object.tokens().size() == 1 && isThat(object)) {
            return !isArticle(object) && !findings.hasNumber(assertion.tokens());
        }
        if (isResumed(clause)) {
            return true;
        }
        for (var phrase : clause.phrases()) {
            if (phrase != clause.subject() && (isOpen(phrase) || isStranger(phrase))) {
                return true;
            }
        }
        return adverbs.pointElsewhere(assertion);
    }

    /** "40 haben es getan": what, was told before. */
    private static boolean isPlaceholder(Assertion assertion) {
        return assertion.verbLemma().equals("tun")
                && assertion.clause().phrases().stream()
                        .anyMatch(it -> it != assertion.clause().subject()
                                && it.tokens().size() == 1
                                && (it.head().is("es")
                                        || it.head().is("das")
                                        || it.head().is("dies")));
    }

    /** "so etwas": what was told before. */
    private static boolean saysSuch(Assertion assertion) {
        var tokens = assertion.tokens();
        for (var i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).lower().equals("so") && tokens.get(i + 1).is("etwas")) {
                return true;
            }
        }
        return false;
    }

    /** "Wer raucht, für den gilt …": right before the verb a pronoun that takes up the clause before. */
    private static boolean isResumed(Clause clause) {
        var first = clause.phrases().isEmpty() ? null : clause.phrases().getFirst();
        var finite = clause.verb() == null ? null : clause.verb().finite();
        return first != null
                && finite != null
                && clause.isMain()
                && first.preposition() != null
                && first.end() == finite.index()
                && first.nominal().size() == 1
                && switch (first.head().lower()) {
                    case "den", "dem", "der", "denen" -> true;
                    default -> false;
                };
    }

    /** "für beide", "bei diesem": a pronoun alone whose noun stood before. */
    private static boolean isOpen(Phrase phrase) {
        return phrase.preposition() != null
                && phrase.isPronoun()
                && phrase.attribute() == null
                && switch (phrase.head().lower()) {
                    case "beide",
                            "beiden",
                            "diesem",
                            "diesen",
                            "dieser",
                            "diese",
                            "jenem",
                            "jener",
                            "jenen",
                            "solche",
                            "solchen" -> phrase.nominal().size() == 1;
                    default -> false;
                };
    }

    /** "ihm", where nobody is meant that can be told. */
    private boolean isStranger(Phrase phrase) {
        return phrase.tokens().size() == 1
                && switch (phrase.head().lower()) {
                    case "ihn", "ihm" -> pronouns.person(phrase) == null && !isNamed(pronouns.antecedent(phrase));
                    default -> false;
                };
    }

    private boolean isNamed(@Nullable Phrase phrase) {
        return phrase != null && (findings.names().entity(phrase) != null || Pronouns.isSomebody(phrase));
    }

    private static boolean isThat(Phrase phrase) {
        return switch (phrase.head().lower()) {
            case "das", "dies", "dieses", "diesen", "diese", "jenes", "jenen", "jene" -> true;
            default -> false;
        };
    }
}
