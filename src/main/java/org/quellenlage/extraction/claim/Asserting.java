package org.quellenlage.extraction.claim;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordTest;

/** Which clauses assert something: nothing is asserted by a condition, a purpose, a command, or what is prevented or denied. */
final class Asserting {

    private static final Set<String> UNASSERTED = Set.of(
            "wenn", "falls", "ob", "sofern", "damit", "um", "ohne", "statt", "anstatt", "bevor", "ehe", "als-ob",
            "solange", "sobald");
    private static final Set<String> ADVERBIAL_QUESTION_WORDS = Set.of(
            "wobei", "wo", "womit", "wodurch", "worauf", "woraufhin", "wofür", "wozu", "weshalb", "weswegen", "worin");
    private static final Set<String> THINKING =
            Set.of("glauben", "denken", "meinen", "finden", "annehmen", "erwarten", "ausgehen", "rechnen");
    /** In the passive nobody does so: "bisher wurde angenommen, dass". */
    private static final Set<String> SUPPOSING = Set.of("annehmen", "glauben", "vermuten", "denken", "meinen");

    /** What a noun says of its content that makes it nobody's word where nobody is named. */
    private static final Set<CueClass> UNPROVEN =
            EnumSet.of(CueClass.CLAIMS, CueClass.THINKS, CueClass.DEMANDS, CueClass.ACCUSES, CueClass.DENIES);
    /** "Die Erkenntnis, dass": somebody has looked. */
    private static final Set<String> FOUND_OUT = Set.of(
            "Ergebnis", "Erkenntnis", "Einsicht", "Beobachtung", "Diagnose", "Urteil", "Gewissheit", "Geständnis");

    private static final Set<String> OPINIONS = Set.of(
            "Ansicht",
            "Meinung",
            "Auffassung",
            "Überzeugung",
            "Zweifel",
            "Hoffnung",
            "Sorge",
            "Eindruck",
            "Gefühl",
            "Verdacht",
            "Vermutung");
    static final Set<String> REFUSING = Set.of(
            "ablehnen",
            "verweigern",
            "weigern",
            "untersagen",
            "verbieten",
            "verzichten",
            "unterlassen",
            "verhindern",
            "versäumen",
            "ausschließen");
    private static final Set<String> AVERTING = Set.of("vermeiden", "verhüten", "abwenden", "vorbeugen", "fehlen");
    private static final Set<String> ACHIEVING =
            Set.of("sorgen", "erreichen", "sicherstellen", "gewährleisten", "bewirken", "garantieren", "beitragen");
    /** "kämpft dafür, dass", "wartet darauf, dass": what is not yet so. */
    private static final Set<String> STRIVING = Set.of(
            "warten",
            "abwarten",
            "kämpfen",
            "arbeiten",
            "hinarbeiten",
            "hinwirken",
            "streiten",
            "werben",
            "ankommen",
            "beten",
            "brauchen",
            "bedürfen",
            "einsetzen");
    /** "unter der Bedingung, dass", "es ist Zeit, dass". */
    private static final Set<String> CONDITIONS = Set.of(
            "Bedingung", "Voraussetzung", "Fall", "Zeit", "Chance", "Aussicht", "Möglichkeit", "Wahrscheinlichkeit");

    private static final Set<String> EXCLUDING = Set.of(
            "ausgeschlossen",
            "unmöglich",
            "undenkbar",
            "unwahrscheinlich",
            "unvorstellbar",
            "fraglich",
            "zweifelhaft",
            "unwahr",
            "abwegig");
    /** What a report, a rumour or a reproach is called that is not true. */
    private static final Set<String> UNTRUE = Set.of(
            "falsch",
            "unwahr",
            "unrichtig",
            "unzutreffend",
            "haltlos",
            "unbegründet",
            "grundlos",
            "absurd",
            "erfunden",
            "unhaltbar",
            "gelogen",
            "widerlegt");

    private static final Set<String> ONLY_WEIGHING = Set.of(
            "wichtig", "notwendig", "nötig", "erforderlich", "wünschenswert", "möglich", "denkbar", "vorstellbar");
    /** "ist nicht auszuschließen, dass". */
    private static final Set<String> NOT_EXCLUDED = Set.of("auszuschließen", "auszuschliessen");

    private static final Set<String> PROPORTIONAL = Set.of("je", "desto", "umso");

    static final Set<String> WISHING = Set.of("wollen", "mögen", "wünschen");
    private static final Set<String> FACTIVE = Set.of(
            "vergessen",
            "wissen",
            "ändern",
            "wundern",
            "überraschen",
            "verschweigen",
            "übersehen",
            "leugnen",
            "bestreiten",
            "bezweifeln",
            "verhehlen",
            "verbergen",
            "verwundern");

    private static final WordTest NAMES_SPEAKER = WordTest.of(word -> switch (word.lower()) {
        case "ich", "wir", "uns", "mir", "mich" -> true;
        default -> false;
    });

    private static final WordTest ADDRESSES_READER = WordTest.of(word -> switch (word.lower()) {
        case "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch", "euer", "eure" ->
            true;
        default -> false;
    });

    private final Findings findings;
    private final RelativeClauses relatives;
    private final Reservations reservations;

    Asserting(Findings findings, RelativeClauses relatives, Reservations reservations) {
        this.findings = findings;
        this.relatives = relatives;
        this.reservations = reservations;
    }

    boolean isAsserted(Clause clause, VerbGroup verb) {
        if (isImperative(clause, verb) || isTopicDropped(clause)) {
            return false;
        }
        var introducer = clause.introducer();
        var word = introducer == null ? "" : Terms.lower(introducer);
        if (isProportional(clause) || isAbsent(clause)) {
            return false;
        }
        if (isContentOfNothingAsserted(clause)
                || isDeniedSaying(clause)
                || isHypothetical(clause)
                || isPrevented(clause)
                || isCalledUntrue(verb)
                || !clause.isMain() && isNobodysThought(verb) && reservations.of(clause) == null) {
            return false;
        }
        return switch (clause.kind()) {
            case MAIN -> true;
            case RELATIVE -> relatives.isWorthTelling(clause, verb);
            case SUBORDINATE ->
                (!UNASSERTED.contains(word) || isToldBefore(clause, verb, word))
                        && !(word.equals("indem") && isOnlyPossible(clause))
                        && !(word.equals("als") && isUnreal(clause, verb))
                        && !(word.equals("bis") && verb.tense() == VerbGroup.Tense.PRESENT);
            case INTERROGATIVE ->
                isContentOfReport(clause, verb)
                        || ADVERBIAL_QUESTION_WORDS.contains(word)
                                && introducer != null
                                && !introducer.isCapitalised()
                                && (!word.equals("wo") || relatives.placeOf(clause) != null);
            case INFINITIVE ->
                !UNASSERTED.contains(word)
                        && isSaid(verb)
                        && !isPredicate(clause)
                        && !isRefused(clause)
                        && !isSettled(clause)
                        && !isSaidTogether(clause, governingVerb(clause));
            case CONDITIONAL, FRAGMENT -> false;
        };
    }

    /** "Berichte, wonach die Brücke morsch ist": what they say. */
    private boolean isContentOfReport(Clause clause, VerbGroup verb) {
        return clause.isIntroducedBy("wonach")
                && findings.speechesOf(verb.main()).stream().anyMatch(it -> it.speaker() != null);
    }

    /** "als wäre er gefallen", "wird höher, als der alte war"; "es scheint, als sei er gefallen" is told with a reservation. */
    private boolean isUnreal(Clause clause, VerbGroup verb) {
        return (verb.mood() == VerbGroup.Mood.KONJUNKTIV_II || isCompared(clause)) && reservations.of(clause) == null;
    }

    /** "…, bevor sich die Bank 1999 zurückzog": what came after something that happened, happened too. */
    private boolean isToldBefore(Clause clause, VerbGroup verb, String word) {
        var governing = governingVerb(clause);
        return (word.equals("bevor") || word.equals("ehe"))
                && verb.isPast()
                && verb.mood() == VerbGroup.Mood.INDICATIVE
                && verb.modal() == null
                && governing != null
                && governing.isPast()
                && governing.mood() == VerbGroup.Mood.INDICATIVE
                && !findings.times(clause.tokens()).isEmpty()
                && clause.negations().isEmpty();
    }

    /** "Falls sich zeigt, dass die Brücke alt ist", "Ob die Stadt bestätigt, dass sie alt ist": nobody says that it is. */
    boolean isContentOfNothingAsserted(Clause clause) {
        var content = clause;
        while (content.kind() == Clause.Kind.SUBORDINATE || content.kind() == Clause.Kind.INFINITIVE) {
            if (!content.isIntroducedBy("dass") && content.kind() == Clause.Kind.SUBORDINATE) {
                return false;
            }
            var governing = findings.syntax().parentOf(content);
            if (governing == null || governing.index() > content.index()) {
                return false;
            }
            var word = governing.introducer() == null ? "" : Terms.lower(governing.introducer());
            if (governing.kind() == Clause.Kind.CONDITIONAL
                    || isAimedAt(governing)
                    || (governing.kind() == Clause.Kind.SUBORDINATE || governing.kind() == Clause.Kind.INFINITIVE)
                            && UNASSERTED.contains(word)
                            && !isConcessive(governing)) {
                return true;
            }
            content = governing;
        }
        return false;
    }

    /** "soll dafür sorgen, dass", "will erreichen, dass": what is to come of it. */
    private static boolean isAimedAt(Clause governing) {
        var verb = governing.verb();
        return verb != null
                && verb.modal() != null
                && ACHIEVING.contains(verb.lemma())
                && verb.tokens().stream().noneMatch(it -> it.is("haben")); // "soll dafür gesorgt haben"
    }

    /** "auch wenn", "selbst wenn": it is so all the same. */
    private boolean isConcessive(Clause clause) {
        var introducer = clause.introducer();
        var before = introducer == null || introducer.index() == 0
                ? ""
                : findings.document().tokens().get(introducer.index() - 1).lower();
        return before.equals("auch") || before.equals("selbst");
    }

    /** "Helfen könnten sie, indem sie zahlen": how something could be done, not that it is. */
    private boolean isOnlyPossible(Clause clause) {
        var governing = governingVerb(clause);
        return governing != null
                && (governing.modal() != null
                        || governing.mood() != VerbGroup.Mood.INDICATIVE
                        || governing.lemma().equals("können")
                        || governing.lemma().equals("sollen"));
    }

    /** "wird höher, als der alte war": what something is compared with. */
    private boolean isCompared(Clause clause) {
        var tokens = findings.document().tokens();
        var at = clause.tokens().getFirst().index() - 2;
        if (at < 0 || !tokens.get(at + 1).is(",") || !tokens.get(at).isWord()) {
            return false;
        }
        var before = tokens.get(at);
        return before.is("mehr")
                || before.is("weniger")
                || before.is("anders")
                || before.is("eher")
                || !before.isCapitalised()
                        && before.canBe(Pos.ADJ)
                        && !before.is("später")
                        && !before.is("früher")
                        && before.form().endsWith("er");
    }

    /** "ohne dass der Rat zustimmte", "anstatt dass er kam". */
    private static boolean isAbsent(Clause clause) {
        var tokens = clause.tokens();
        return tokens.size() > 1
                && UNASSERTED.contains(Terms.lower(tokens.getFirst()))
                && (tokens.get(1).is("dass") || tokens.get(1).is("daß"));
    }

    /** "je reicher man wird, umso weniger zahlt man": neither is so without the other. */
    private static boolean isProportional(Clause clause) {
        var tokens = clause.tokens();
        for (var i = 0; i + 1 < tokens.size(); i++) {
            var next = tokens.get(i + 1);
            if (PROPORTIONAL.contains(tokens.get(i).lower())
                    && (next.word().has(Pos.ADJ, Analysis.Kind.COMPARATIVE) || next.is("mehr") || next.is("weniger"))) {
                return true;
            }
        }
        return false;
    }

    /** "als wenn es regnete". */
    private static boolean isHypothetical(Clause clause) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && clause.tokens().size() > 1
                && (clause.tokens().getFirst().is("wenn")
                        || clause.tokens().get(1).is("wenn"));
    }

    /** "Er darf nicht mehr sagen, dass …": nobody has said so. */
    private boolean isDeniedSaying(Clause clause) {
        var governing = clause.isIntroducedBy("dass") ? findings.syntax().parentOf(clause) : null;
        var verb = governing == null ? null : governing.verb();
        if (governing == null || verb == null || governing.negations().isEmpty()) {
            return false;
        }
        return verb.lemma().equals("behaupten")
                || verb.lemma().equals("sagen")
                || verb.lemma().equals("heißen");
    }

    /**
     * "verhindert, dass er kommt", "heißt nicht, dass er kommt", "man könnte meinen, er komme": nobody says that he comes. Verbs that take
     * their content for granted do, also where they are denied: "vergaß nicht, dass …".
     */
    boolean isPrevented(Clause clause) {
        var governing = clause.isIntroducedBy("dass") || clause.isMain()
                ? findings.syntax().parentOf(clause)
                : null;
        if (clause.isMain()) {
            return isImagined(clause);
        }
        var verb = governing == null ? null : governing.verb();
        if (governing == null || verb == null || reservations.of(clause) != null) {
            return false;
        }
        if (governing.index() > clause.index()) {
            return isExcludedOrWeighed(governing);
        }
        if (reservations.isDeniedOf(clause) && !isOpinion(governing)) {
            return true;
        }
        if (isHeldByNobody(governing, verb)
                || isOnlyThought(governing, verb)
                || verb.lemma().equals("ausschließen")) {
            return true;
        }
        if (isCue(verb)) {
            return false;
        }
        if (STRIVING.contains(verb.lemma())) {
            return true;
        }
        var noun = nounOf(clause, governing);
        if (noun != null && CONDITIONS.contains(noun.head().word().lemma(Pos.NOUN))) {
            return true;
        }
        if (noun != null) {
            return noun.determiner() != null && noun.determiner().lower().startsWith("kein") && !isOpinion(governing);
        }
        return WISHING.contains(verb.lemma())
                || isExcludedOrWeighed(governing)
                || REFUSING.contains(verb.lemma())
                || AVERTING.contains(verb.lemma())
                || isDenied(governing, clause)
                        && !isOpinion(governing)
                        && negationRaised(clause) == null
                        && (verb.lemma().equals("sein") ? isTruth(governing) : !FACTIVE.contains(verb.lemma()));
    }

    /** "Es gibt keinen Grund anzunehmen, dass", "Anlass zu glauben, dass": an infinitive that only says what one could think. */
    private boolean isOnlyThought(Clause governing, VerbGroup verb) {
        var speech = findings.cueOf(verb.main());
        return governing.kind() == Clause.Kind.INFINITIVE
                && THINKING.contains(verb.lemma())
                && (speech == null || speech.speaker() == null);
    }

    /** "scheint ausgeschlossen, dass", "ist unwahrscheinlich, dass"; "ist wichtig, dass", "ist möglich, dass". */
    private static boolean isExcludedOrWeighed(Clause governing) {
        return governing.tokens().stream()
                .anyMatch(it -> EXCLUDING.contains(it.lower()) || ONLY_WEIGHING.contains(it.lower()));
    }

    /** "keine Gefahr, dass": the noun right before the clause; null where none stands there. */
    private static @Nullable Phrase nounOf(Clause clause, Clause governing) {
        var first = clause.tokens().getFirst().index();
        for (var phrase : governing.phrases()) {
            if (phrase.fullEnd() == first - 1 && !phrase.isPronoun()) {
                return phrase;
            }
        }
        return null;
    }

    /** "nicht", but not "nicht nur", before the clause. */
    private boolean isDenied(Clause governing, Clause clause) {
        var tokens = findings.document().tokens();
        return governing.negations().stream()
                .anyMatch(it -> it.index() < clause.tokens().getFirst().index()
                        && !tokens.get(it.index() + 1).is("nur")
                        && !tokens.get(it.index() + 1).is("müde"));
    }

    /** "ist nicht so", "ist nicht der Fall", "ist nicht wahr". */
    private static boolean isTruth(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(it -> it.is("so")
                        || it.is("wahr")
                        || it.is("richtig")
                        || it.is("Fall")
                        || it.is("sicher")
                        || it.is("klar"));
    }

    /** "wurde angenommen, dass", "ist nicht auszuschließen, dass": a word of saying that nobody says. */
    private boolean isHeldByNobody(Clause governing, VerbGroup verb) {
        if (governing.tokens().stream().anyMatch(it -> NOT_EXCLUDED.contains(it.lower()))) {
            return true;
        }
        var speech = findings.cueOf(verb.main());
        return verb.voice() == VerbGroup.Voice.PASSIVE
                && SUPPOSING.contains(verb.lemma())
                && (speech == null || speech.speaker() == null);
    }

    /** "Die Behauptung, er sei krank, ist falsch", "nannte Berichte, er sei krank, erfunden". */
    private boolean isCalledUntrue(VerbGroup verb) {
        for (var speech : findings.speechesOf(verb.main())) {
            var cue = speech.cue();
            var noun = cue == null || !isNoun(cue)
                    ? null
                    : findings.syntax().tokens(cue.span()).getFirst();
            var frame = noun == null || !noun.canBe(Pos.NOUN)
                    ? null
                    : findings.syntax().clauseOf(noun);
            if (frame != null && frame.tokens().stream().anyMatch(it -> UNTRUE.contains(it.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "Das Gerücht, dass sie geht, hält sich", "der Wunsch, dass er zahlt, bleibt": nobody is named who says or wants it. */
    private boolean isNobodysThought(VerbGroup verb) {
        return findings.speechesOf(verb.main()).stream()
                .anyMatch(it -> it.speaker() == null
                        && it.type() != SpeechType.DIRECT
                        && it.cue() != null
                        && UNPROVEN.contains(it.cue().kind())
                        && !FOUND_OUT.contains(it.cue().lemma())
                        && isNoun(it.cue()));
    }

    private static boolean isNoun(Speech.Cue cue) {
        return Character.isUpperCase(cue.lemma().codePointAt(0));
    }

    private boolean isCue(VerbGroup verb) {
        return verb.tokens().stream().anyMatch(it -> findings.cueOf(it) != null);
    }

    /** "Man könnte meinen, die Ware sei alt". */
    private boolean isImagined(Clause clause) {
        if (clause.index() == 0) {
            return false;
        }
        var before = findings.syntax().clauses().get(clause.index() - 1);
        var verb = before.verb();
        return before.sentence() == clause.sentence()
                && before.subject() != null
                && before.subject().head().lower().equals("man")
                && verb != null
                && verb.mood() == VerbGroup.Mood.KONJUNKTIV_II
                && before.tokens().stream().anyMatch(it -> THINKING.contains(it.lower()));
    }

    /** "Ihr Ziel ist es, Frieden zu schaffen": the infinitive belongs to what is said of the aim. */
    boolean isPredicate(Clause infinitive) {
        var governing = findings.syntax().parentOf(infinitive);
        return governing != null
                && governing.verb() != null
                && governing.verb().lemma().equals("sein")
                && governing.index() < infinitive.index();
    }

    /** "lehnt es ab, das Haus zu räumen": what is refused is asserted by nobody, the refusal is. */
    boolean isRefused(Clause infinitive) {
        var governing = findings.syntax().parentOf(infinitive);
        var verb = governing == null ? null : governing.verb();
        return verb != null && REFUSING.contains(verb.lemma());
    }

    /** "ist geplant, ein Haus zu bauen", "ist verboten, hier zu parken": verb and infinitive tell one thing, nobody says it. */
    boolean isSettled(Clause infinitive) {
        var verb = governingVerb(infinitive);
        return verb != null && Frames.isToldWithInfinitive(verb);
    }

    private @Nullable VerbGroup governingVerb(Clause clause) {
        var governing = findings.syntax().parentOf(clause);
        return governing == null ? null : governing.verb();
    }

    /** "Viele wagen, dort zu wohnen, sagte sie": verb and infinitive are parts of one saying. */
    boolean isSaidTogether(Clause infinitive, @Nullable VerbGroup governing) {
        var verb = infinitive.verb();
        return verb != null
                && governing != null
                && infinitive.introducer() == null
                && findings.cueOf(governing.main()) == null
                && !findings.speechesOf(governing.main()).isEmpty()
                && findings.speechesOf(governing.main()).equals(findings.speechesOf(verb.main()));
    }

    boolean isSaid(VerbGroup verb) {
        return !findings.speechesOf(verb.main()).isEmpty();
    }

    private static boolean isImperative(Clause clause, VerbGroup verb) {
        if (!clause.isVerbFirst() || clause.subject() == null) {
            return false;
        }
        var subject = clause.subject();
        return subject.head().is("Sie")
                && subject.first() == verb.tokens().getFirst().index() + 1
                && clause.sentence().first() == clause.tokens().getFirst();
    }

    /** "Können Bilder mitlesen": a sentence that begins with its verb asks, commands or has lost its subject. */
    private static boolean isTopicDropped(Clause clause) {
        var first = clause.tokens().getFirst();
        return clause.isMain()
                && clause.isVerbFirst()
                && first == clause.sentence().first()
                && first.isCapitalised()
                && !first.word().hasForm(VerbForms.PAST_PARTICIPLE);
    }

    /** "Ich glaube, dass …", "Wir sind uns einig, dass …": the speaker is named by the frame around it. */
    static boolean isFirstPerson(Clause clause) {
        var subject = clause.subject();
        return subject != null
                && switch (Terms.lower(subject.head())) {
                    case "ich", "wir" -> true;
                    default -> false;
                };
    }

    /** "half uns", "mir war wichtig": somebody speaks of himself. */
    static boolean namesSpeaker(Clause clause) {
        return holds(clause, NAMES_SPEAKER);
    }

    /** "deine Freunde", "wer euch hilft", "indem Sie zahlen": somebody speaks to somebody. */
    static boolean addressesReader(Clause clause) {
        var subject = clause.subject();
        return holds(clause, ADDRESSES_READER)
                || clause.tokens().stream().anyMatch(it -> Pronouns.isPolite(it, clause.sentence()))
                || subject != null && Pronouns.isPolite(subject.head(), clause.sentence());
    }

    private static boolean holds(Clause clause, WordTest test) {
        for (var token : clause.tokens()) {
            if (test.about(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** "war der Ansicht, dass": somebody thinks so. */
    static boolean isOpinion(Clause clause) {
        return clause.phrases().stream()
                .anyMatch(it -> OPINIONS.contains(it.head().word().lemma(Pos.NOUN)));
    }

    /**
     * The clause in front that has to be told with one, for it denies it or leaves it open: "Sie glaubt nicht, dass er kommt", "Es
     * gibt Hinweise, dass er kommt"; null for a clause that stands for itself.
     */
    @Nullable
    Clause leadOf(Clause clause) {
        var reservation = reservations.of(clause);
        return reservation == null ? negationRaised(clause) : reservation.lead();
    }

    /** "Sie glaubt nicht, dass er kommt" denies that he comes (neg-raising, Horn 1989); null where nothing is raised. */
    @Nullable
    Clause negationRaised(Clause clause) {
        var governing = findings.syntax().parentOf(clause);
        if (governing == null || governing.verb() == null || !clause.isIntroducedBy("dass")) {
            return null;
        }
        var raises = THINKING.contains(governing.verb().lemma())
                && governing.verb().voice() == VerbGroup.Voice.ACTIVE
                && governing.index() < clause.index()
                && isDenied(governing, clause);
        return raises ? governing : null;
    }
}
