package org.quellenlage.extraction.claim;

import static org.quellenlage.extraction.claim.ClaimRule.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Term;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

/**
 * What happened or will happen: a verb that is no state, no thought and no word of saying, in a past tense or with a date;
 * or a noun that names an event, with its date.
 */
final class EventRules {

    static final ClaimRule FINITE = rule("event/finite")
            .finds(
                    "Die Minister unterzeichneten den Vertrag im Mai 2019 in Wien.",
                    "Der Bundestag hat das Gesetz beschlossen.")
            .ignores("Der Vertrag ist umfangreich.", "Der Minister könnte den Vertrag unterzeichnen.");
    static final ClaimRule REPORTED = rule("event/reported")
            .finds("Der Vertrag sei am 3. Mai 2019 in Kraft getreten, sagte der Minister.")
            .ignores("Der Vertrag sei gut, sagte der Minister.");
    static final ClaimRule ANNOUNCED = rule("event/announced")
            .finds("Das Ministerium verkündete das Inkrafttreten des Abkommens.")
            .ignores("Das Ministerium verkündete das Ergebnis der Umfrage.");
    static final ClaimRule PLANNED = rule("event/planned")
            .finds("Der Konzern will in Graz ein neues Werk bauen.", "Die Brücke soll im Mai 2031 eröffnet werden.")
            .ignores("Der Konzern will sparsamer werden.", "Die Brücke soll schöner werden.");
    static final ClaimRule HEARSAY = rule("event/hearsay")
            .finds("Der Unfall soll sich am 3. Mai 2031 ereignet haben.")
            .ignores("Der Fahrer soll betrunken gewesen sein.");
    static final ClaimRule DATED = rule("event/dated")
            .finds("Der Baubeginn war im März 2031.", "Die Eröffnung ist für Mai 2031 geplant.")
            .ignores("Der Baubeginn war ein Fehler.", "Die Eröffnung ist seit Mai 2031 umstritten.");
    static final ClaimRule SPOKE_UP = rule("event/spoke-up")
            .finds("Nach dem Urteil hat sich der Lehrerverband zu Wort gemeldet.")
            .ignores("Der Lehrerverband äußerte sich besorgt.");
    static final ClaimRule SINCE = rule("event/since")
            .finds("Anna Berg ist seit 1995 Bürgermeisterin.")
            .ignores("Anna Berg ist seit Jahren Bürgermeisterin.");
    static final ClaimRule NOMINAL = rule("event/nominal")
            .finds("Die Lage ist seit dem Einmarsch der Truppen im März 2003 unsicher.")
            .ignores("Die Lage ist seit dem Einmarsch der Truppen unsicher.");
    static final ClaimRule PARTICIPLE = rule("event/participle")
            .finds("Das am 3. Mai 2019 unterzeichnete Abkommen ist umstritten.")
            .ignores("Das unterzeichnete Abkommen ist umstritten.");

    private static final Set<String> BACKGROUND = Set.of("seit", "nach", "vor", "bis");
    private static final Set<String> GRANTING = Set.of("einräumen", "zugestehen", "zusichern", "zusagen", "überlassen");
    private static final Set<String> PRESENT = Set.of("beteiligt", "anwesend", "dabei", "zugegen");
    /** "geht als Sieger hervor" is no "geht aus dem Bericht hervor". */
    private static final String WINNING = "gewinnen";

    private static final int REACH_OF_SINCE = 8;
    private static final Set<String> ANNOUNCING = Set.of(
            "verkünden", "melden", "bekanntgeben", "mitteilen", "verlautbaren", "vermelden", "bestätigen", "anzeigen");
    private static final Set<String> EMPTY_VERBS =
            Set.of("erfolgen", "geschehen", "passieren", "stattfinden", "vorkommen");
    private static final Set<String> SCHEDULING =
            Set.of("planen", "ansetzen", "vorsehen", "terminieren", "anberaumen", "datieren", "verschieben");
    private static final Set<String> ENDS = Set.of("Ende", "Abschluss", "Ausgang");
    private static final Set<String> REPORTING = reportingVerbs(Set.of());
    private static final Set<String> LEGAL_ACTS = WordList.words("legal-acts");
    private static final Set<String> EVENT_NOUNS = WordList.words("event-nouns");

    private final Findings findings;
    private final Terms terms;

    EventRules(Findings findings, Terms terms) {
        this.findings = findings;
        this.terms = terms;
    }

    /** Verbs whose subject said or judged something, and some more; not those of what stands in a text. */
    static Set<String> reportingVerbs(Set<String> more) {
        var verbs = new HashSet<>(more);
        for (var row : WordList.rows("reporting-verbs")) {
            if (row.size() < 3 || !row.get(2).contains("weak") && !row.get(2).contains("text")) {
                verbs.add(row.getFirst().replace("|", ""));
            }
        }
        return Set.copyOf(verbs);
    }

    static boolean isLegalAct(String predicate) {
        return LEGAL_ACTS.contains(predicate);
    }

    static List<ClaimRule> all() {
        return List.of(FINITE, REPORTED, ANNOUNCED, PLANNED, HEARSAY, DATED, SPOKE_UP, SINCE, NOMINAL, PARTICIPLE);
    }

    /** The event a clause tells; null where it tells none. */
    @Nullable
    Draft finite(Assertion assertion, Set<TimeExpression> taken) {
        var verb = assertion.verb();
        if (verb == null || assertion.isNegated()) {
            return null;
        }
        if (verb.modal() != null && !Commitments.isFulfilled(verb)) {
            return isHearsay(verb) ? hearsay(assertion, verb, taken) : planned(assertion, verb, taken);
        }
        var ofNoun = dated(assertion, verb, taken);
        if (ofNoun != null) {
            return ofNoun;
        }
        if (isSaying(assertion, verb) && !isDatedPassive(assertion, verb)) {
            var told = announced(assertion, verb);
            return told == null ? spokeUp(assertion, verb) : told;
        }
        var since = since(assertion);
        if (since != null) {
            return new Draft(ClaimKind.EVENT, SINCE, assertion).time(since);
        }
        if (isVague(assertion)) {
            return null;
        }
        if (isState(assertion, verb) || !isBounded(assertion)) {
            return null;
        }
        var own = own(assertion, taken);
        var dated = own.stream().anyMatch(TimeExpression::isDate);
        if (!verb.isPast() && !dated) {
            return null;
        }
        var act = dated || isLegalAct(assertion) || verb.isPast() && standsAtPlace(assertion);
        if (assertion.isAttributed() && !isCarriedOnly(assertion)) {
            if (!act) {
                return null;
            }
            var time = Slots.time(own, findings);
            return new Draft(ClaimKind.EVENT, REPORTED, assertion)
                    .time(time == null ? reportedBy(assertion, verb) : time);
        }
        var sure = verb.mood() == VerbGroup.Mood.INDICATIVE
                && assertion.commitment().certainty() == Commitment.Certainty.CERTAIN;
        if (!act && (!sure || verb.modal() != null)) {
            return null; // "konnte die Ergebnisse sammeln": could at any time
        }
        var time = Slots.time(own, findings);
        return new Draft(ClaimKind.EVENT, FINITE, assertion).time(time == null ? reportedBy(assertion, verb) : time);
    }

    /** "wurde 2031 aus der Partei ausgeschlossen", "wird im Mai entschieden": nobody is said to have said it. */
    private static boolean isDatedPassive(Assertion assertion, VerbGroup verb) {
        return verb.voice() == VerbGroup.Voice.PASSIVE
                && !assertion.isAttributed()
                && !ANNOUNCING.contains(assertion.predicate())
                && assertion.times().stream().anyMatch(TimeExpression::isDate);
    }

    /** The times of a clause that date nothing else. */
    private static List<TimeExpression> own(Assertion assertion, Set<TimeExpression> taken) {
        if (taken.isEmpty()) {
            return assertion.times();
        }
        var own = new ArrayList<>(assertion.times());
        own.removeAll(taken);
        return own;
    }

    /** What lasts; a noun or particle can make an event of it: "geben" is a state, "bekannt geben" is none. */
    private static boolean isState(Assertion assertion, VerbGroup verb) {
        if (takesPart(assertion, verb)) {
            return false;
        }
        if (verb.lemma().equals("geben") && verb.isPast() && givesSomething(assertion)) {
            return false;
        }
        return verb.voice() == VerbGroup.Voice.STATIVE && !"sollen".equals(verb.modal())
                || StativeVerbs.has(assertion.predicate())
                || assertion.predicate().equals(verb.lemma()) && StativeVerbs.has(verb.lemma());
    }

    /** "gab am Montag die Erlaubnis", "gab im Mai den Startschuss"; "es gab Streit" tells what there was. */
    private static boolean givesSomething(Assertion assertion) {
        var subject = assertion.subjectPhrase();
        return subject != null
                && !subject.head().lower().equals("es")
                && assertion.objectPhrase() != null
                && assertion.times().stream().anyMatch(TimeExpression::isDate);
    }

    /** "Der Baubeginn war im März 2031", "Die Eröffnung ist für Mai 2031 geplant": the noun tells what, the rest when. */
    private @Nullable Draft dated(Assertion assertion, VerbGroup verb, Set<TimeExpression> taken) {
        var subject = assertion.subjectPhrase();
        var isWhen = verb.lemma().equals("sein") && verb.voice() == VerbGroup.Voice.ACTIVE
                || SCHEDULING.contains(verb.lemma()) && verb.voice() != VerbGroup.Voice.ACTIVE;
        if (!isWhen
                || subject == null
                || assertion.clause().predicative() instanceof Phrase said && findings.timeOf(said.head()) == null
                || assertion.isAttributed() && !isCarriedOnly(assertion)
                || !isEventNoun(Terms.headAnalysis(subject.head())) && !isDay(Terms.headAnalysis(subject.head()))
                || saysMoreThanWhen(assertion, verb)) {
            return null;
        }
        var own = own(assertion, taken);
        return own.stream().anyMatch(TimeExpression::isDate)
                ? new Draft(ClaimKind.EVENT, DATED, assertion).time(Slots.time(own, findings))
                : null;
    }

    /** "ist seit Mai umstritten": what is said of it is no date. */
    private boolean saysMoreThanWhen(Assertion assertion, VerbGroup verb) {
        for (var token : assertion.tokens()) {
            if (token.isWord()
                    && !token.isCapitalised()
                    && !verb.tokens().contains(token)
                    && token.canBe(Pos.ADJ)
                    && !token.canBe(Pos.ADV)
                    && token.word().agreement(Pos.ADJ) == 0
                    && findings.timeOf(token) == null) {
                return true;
            }
        }
        return false;
    }

    /** "soll sich ereignet haben", "soll gestorben sein": what is said to have happened already. */
    private static boolean isHearsay(VerbGroup verb) {
        return "sollen".equals(verb.modal())
                && (verb.voice() == VerbGroup.Voice.ACTIVE
                        || verb.tokens().stream().anyMatch(it -> it.is("worden")))
                && verb.tense() != VerbGroup.Tense.PRETERITE
                && verb.tokens().stream().anyMatch(it -> it.is("haben") || it.is("sein"))
                && verb.tokens().stream().anyMatch(it -> it.word().hasForm(VerbForms.PAST_PARTICIPLE));
    }

    private @Nullable Draft hearsay(Assertion assertion, VerbGroup verb, Set<TimeExpression> taken) {
        if (isState(assertion, verb)
                || isSaying(assertion, verb)
                || isVague(assertion)
                || assertion.isAttributed() && !isCarriedOnly(assertion)) {
            return null;
        }
        var own = own(assertion, taken);
        return own.stream().anyMatch(TimeExpression::isDate) && isBounded(assertion)
                ? new Draft(ClaimKind.EVENT, HEARSAY, assertion).time(Slots.time(own, findings))
                : null;
    }

    /** "Beteiligt waren auch drei Firmen aus Wien": who was there belongs to what happened. */
    private static boolean takesPart(Assertion assertion, VerbGroup verb) {
        if (!verb.isPast()) {
            return false;
        }
        for (var token : assertion.tokens()) {
            if (PRESENT.contains(Terms.lower(token))
                    && (verb.lemma().equals("sein") || verb.tokens().contains(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLegalAct(Assertion assertion) {
        return LEGAL_ACTS.contains(assertion.predicate()) || grants(assertion);
    }

    /** "räumte dem Nachbarn ein Wegerecht ein": a right given to somebody is an act; "räumte Fehler ein" is a word. */
    static boolean grants(Assertion assertion) {
        if (!GRANTING.contains(assertion.verbLemma()) || assertion.objectPhrase() == null) {
            return false;
        }
        for (var phrase : assertion.clause().phrases()) {
            if (phrase != assertion.objectPhrase()
                    && phrase != assertion.subjectPhrase()
                    && phrase.preposition() == null
                    && phrase.canBe(Agreement.DATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "auf Kreta", "in Graz": there it happened; "nach Graz" it only goes. */
    private boolean standsAtPlace(Assertion assertion) {
        for (var phrase : assertion.clause().phrases()) {
            var at = phrase.preposition("");
            if ((at.equals("in") || at.equals("im") || at.equals("auf") || at.equals("bei") || at.equals("an"))
                    && phrase.canBe(Agreement.DATIVE)
                    && terms.place(phrase) != null) {
                return true;
            }
        }
        return false;
    }

    /** "will in Graz ein Werk bauen", "soll im Mai eröffnet werden": announced for a day or, by who wants it, for a place. */
    private @Nullable Draft planned(Assertion assertion, VerbGroup verb, Set<TimeExpression> taken) {
        var wanted = "wollen".equals(verb.modal()) || "mögen".equals(verb.modal());
        if (!wanted && !"sollen".equals(verb.modal())
                || verb.mood() == VerbGroup.Mood.KONJUNKTIV_II && verb.clearMood() && !"mögen".equals(verb.modal())
                || verb.tense() != VerbGroup.Tense.PRESENT && assertion.times().isEmpty()
                || isState(assertion, verb)
                || isSaying(assertion, verb)
                || isVague(assertion)
                || assertion.isAttributed() && !isCarriedOnly(assertion)) {
            return null;
        }
        var own = own(assertion, taken);
        var dated = own.stream().anyMatch(TimeExpression::isDate);
        var placed = wanted && assertion.subject() != null && standsAtPlace(assertion);
        return (dated || placed) && isBounded(assertion)
                ? new Draft(ClaimKind.EVENT, PLANNED, assertion).time(Slots.time(own, findings))
                : null;
    }

    /** "hat sich zu Wort gemeldet", "äußerte sich zur Reform": that somebody spoke, when nothing tells what was said. */
    private @Nullable Draft spokeUp(Assertion assertion, VerbGroup verb) {
        if (!verb.isPast()
                || assertion.subject() == null
                || !assertion.predicate().equals(verb.lemma()) && !verb.lemma().equals("nehmen")) {
            return null;
        }
        var spoke = switch (verb.lemma()) {
            case "melden" -> holds(assertion, "zu", "Wort");
            case "äußern" ->
                assertion.objectPhrase() == null
                        && (holds(assertion, "zu", "") || holds(assertion, "zum", "") || holds(assertion, "zur", ""));
            case "nehmen", "beziehen" -> holds(assertion, "", "Stellung");
            default -> false;
        };
        return spoke ? new Draft(ClaimKind.EVENT, SPOKE_UP, assertion) : null;
    }

    private static boolean holds(Assertion assertion, String preposition, String noun) {
        for (var phrase : assertion.clause().phrases()) {
            if (phrase.preposition("").equals(preposition)
                    && (noun.isEmpty() || phrase.head().is(noun))) {
                return true;
            }
        }
        return false;
    }

    /** "Das Ministerium meldete den Absturz der Maschine": the event is the object of the announcement. */
    private @Nullable Draft announced(Assertion assertion, VerbGroup verb) {
        if (!ANNOUNCING.contains(assertion.predicate()) || verb.finite() == null) {
            return null;
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE && !assertion.isAttributed() && assertion.subject() != null) {
            return assertion.times().stream().anyMatch(TimeExpression::isDate)
                    ? new Draft(ClaimKind.EVENT, FINITE, assertion)
                    : null;
        }
        var event = assertion.objectPhrase();
        if (event == null || !assertion.isAttributed()) {
            return null;
        }
        var head = Terms.headAnalysis(event.head());
        if (!isEventNoun(head)) {
            return null;
        }
        return new Draft(ClaimKind.EVENT, ANNOUNCED, assertion)
                .predicate(head.lemma())
                .subject(terms.of(event.attribute()))
                .object(null)
                .participants(List.of());
    }

    /**
     * "ist in Kraft getreten, teilte das Amt am 4. Dezember mit": the perfect without a date of its own tells something new, so
     * it happened about the day of the report and not after it.
     */
    private @Nullable ClaimTime reportedBy(Assertion assertion, VerbGroup verb) {
        var speeches = findings.speechesOf(verb.main());
        var cue = speeches.isEmpty() ? null : speeches.getLast().cue();
        if (cue == null || verb.tense() != VerbGroup.Tense.PERFECT) {
            return null;
        }
        for (var token : findings.syntax().tokens(cue.span())) {
            var frame = findings.syntax().clauseOf(token);
            if (frame != null && frame != assertion.clause()) {
                for (var time : findings.times(frame.tokens())) {
                    if (time.isDay()) {
                        return new ClaimTime(
                                time.value() + "~",
                                null,
                                time.latest(),
                                findings.slice(time.span()),
                                "Tag der Meldung, spätestens: " + time.derivation(),
                                time.span());
                    }
                }
            }
        }
        return null;
    }

    /** "seit Februar 2022", "seit dem Ende des Krieges (1950-1953)": the date on which a state began. */
    private @Nullable ClaimTime since(Assertion assertion) {
        for (var phrase : assertion.clause().phrases()) {
            if (phrase.preposition("").equals("seit") && !namesDatedEvent(phrase)) {
                var dates = datesFrom(phrase, assertion.clause().sentence());
                if (!dates.isEmpty()) {
                    var ends = ENDS.contains(Terms.headAnalysis(phrase.head()).lemma());
                    return Slots.claimTime(ends ? dates.getLast() : dates.getFirst(), findings);
                }
            }
        }
        return null;
    }

    /** The dates in a phrase or in brackets right behind it. */
    private List<TimeExpression> datesFrom(Phrase phrase, Sentence sentence) {
        var tokens = findings.document().tokens();
        var end = Math.min(phrase.fullEnd() + REACH_OF_SINCE, sentence.last().index() + 1);
        return findings.times(tokens.subList(phrase.first(), end)).stream()
                .filter(TimeExpression::isDate)
                .filter(it -> it.span().start() <= phrase.fullSpan().end() + 2 || isInBrackets(phrase, it, tokens))
                .toList();
    }

    private static boolean isInBrackets(Phrase phrase, TimeExpression time, List<Token> tokens) {
        var next = phrase.fullEnd();
        return next < tokens.size()
                && tokens.get(next).is("(")
                && time.span().start() < tokens.get(next).end() + 12;
    }

    /** "seit dem Einmarsch der Truppen im März": the noun names the event that the date belongs to. */
    private boolean namesDatedEvent(Phrase phrase) {
        var head = Terms.headAnalysis(phrase.head());
        return isEventNoun(head)
                && !head.lemma().equals("Ende")
                && !head.lemma().equals("Beginn");
    }

    /** "Der letzte Drehtag war Anfang November". */
    private static boolean isDay(Analysis head) {
        return switch (head.head()) {
            case "Tag", "Termin", "Datum", "Zeitpunkt", "Frist", "Stichtag", "Beginn", "Ende" -> true;
            default -> false;
        };
    }

    private static boolean isEventNoun(Analysis head) {
        return EVENT_NOUNS.contains(head.lemma()) || EVENT_NOUNS.contains(head.head());
    }

    /** "brachte es auf den Punkt", "die Prüfung erfolgte": nothing that could be compared. */
    private static boolean isVague(Assertion assertion) {
        var object = assertion.objectPhrase();
        if (object != null && object.tokens().size() == 1 && object.head().is("es")) {
            return true;
        }
        return EMPTY_VERBS.contains(assertion.verbLemma())
                && assertion.time() == null
                && assertion.place() == null
                && (assertion.subjectPhrase() == null
                        || assertion.subjectPhrase().attribute() == null);
    }

    /** An agency or paper passes on what it holds for a fact. */
    private static boolean isCarriedOnly(Assertion assertion) {
        return assertion.attribution().stream()
                .allMatch(it -> it.claimant().kind() == Claimant.Kind.AGENCY
                        || it.claimant().kind() == Claimant.Kind.MEDIA);
    }

    /** Words of saying and thinking are no events; acts of law are, though they are made of words. */
    private boolean isSaying(Assertion assertion, VerbGroup verb) {
        return (REPORTING.contains(assertion.predicate())
                        || REPORTING.contains(verb.lemma())
                                && !assertion.predicate().equals(WINNING)
                        || assertion.predicate().equals(verb.lemma()) && findings.cueOf(verb.main()) != null)
                && !isLegalAct(assertion);
    }

    /** Somebody or something definite it happens to, a place or a date: "Menschen liefen" alone is not worth comparing. */
    private boolean isBounded(Assertion assertion) {
        return assertion.time() != null
                || !assertion.participants().isEmpty()
                || assertion.place() != null
                || isDefinite(assertion.subjectPhrase())
                || isDefinite(assertion.objectPhrase());
    }

    private boolean isDefinite(@Nullable Phrase phrase) {
        if (phrase == null) {
            return false;
        }
        var determiner = phrase.determiner();
        return terms.entity(phrase) != null
                || phrase.isPronoun()
                || determiner != null
                || phrase.attribute() != null
                || phrase.head().canBe(Pos.PROPN);
    }

    /** Events that participles before a noun name with a date of their own: "das am Samstag veröffentlichte Dekret". */
    List<Draft> participles(Assertion assertion, Set<TimeExpression> taken) {
        var drafts = new ArrayList<Draft>();
        for (var phrase : chain(assertion.clause())) {
            var participle = participle(assertion, phrase, taken);
            if (participle != null) {
                drafts.add(participle);
            }
        }
        return drafts;
    }

    /**
     * Events in the background that tell when something began or followed: "seit dem Einmarsch der Truppen im März 2003". The
     * date is theirs, not that of the clause.
     */
    List<Draft> background(Assertion assertion, Set<TimeExpression> taken) {
        var drafts = new ArrayList<Draft>();
        for (var phrase : assertion.clause().phrases()) {
            var event = BACKGROUND.contains(phrase.preposition("")) ? event(assertion, phrase, taken) : null;
            if (event != null) {
                drafts.add(event);
            }
        }
        return drafts;
    }

    /**
     * Events that nouns name with a date of their own, which the clause around them is not dated by.
     *
     * @param taken times that date an event already
     */
    List<Draft> nominal(Assertion assertion, Set<TimeExpression> taken) {
        if (Asserting.WISHING.contains(assertion.verbLemma())) {
            return List.of(); // "wünschten sich eine Wahl im Mai"
        }
        var drafts = new ArrayList<Draft>();
        for (var phrase : chain(assertion.clause())) {
            var event = event(assertion, phrase, taken);
            if (event != null) {
                drafts.add(event);
            }
        }
        return drafts;
    }

    private static List<Phrase> chain(Clause clause) {
        var all = new ArrayList<Phrase>();
        for (var phrase : clause.phrases()) {
            for (var member : phrase.conjuncts()) {
                for (var it = member; it != null; it = it.attribute()) {
                    all.add(it);
                }
            }
        }
        return all;
    }

    private @Nullable Draft participle(Assertion assertion, Phrase phrase, Set<TimeExpression> taken) {
        TimeExpression date = null;
        Token participle = null;
        for (var token : phrase.tokens()) {
            if (token == phrase.head()) {
                break;
            }
            var time = findings.timeOf(token);
            if (time != null && time.isDate()) {
                date = time;
            } else if (date != null && token.isWord() && token.canBe(Pos.ADJ) && isParticiple(token)) {
                participle = token;
            }
        }
        if (date == null || participle == null || taken.contains(date)) {
            return null;
        }
        taken.add(date);
        var time = Slots.claimTime(date, findings);
        var verb = participle.word().lemma(Pos.ADJ);
        return new Draft(ClaimKind.EVENT, PARTICIPLE, assertion)
                .core(phrase.nominalSpan())
                .predicate(PredicateForms.verbOfParticiple(verb))
                .subject(null)
                .object(terms.of(phrase))
                .participants(List.of())
                .time(time)
                .place(null);
    }

    private static boolean isParticiple(Token token) {
        var lemma = token.word().lemma(Pos.ADJ);
        return lemma.endsWith("t") || lemma.endsWith("en");
    }

    private @Nullable Draft event(Assertion assertion, Phrase phrase, Set<TimeExpression> taken) {
        var head = Terms.headAnalysis(phrase.head());
        if (!isEventNoun(head) || findings.timeOf(phrase.head()) != null || isCounted(phrase)) {
            return null;
        }
        var end = endOfEvent(assertion, phrase);
        TimeExpression date = null;
        for (var token : end.tokens()) {
            var time = findings.timeOf(token);
            if (time != null && time.isDate() && !taken.contains(time)) {
                date = time;
                break;
            }
        }
        if (date == null) {
            return null;
        }
        taken.add(date);
        return new Draft(ClaimKind.EVENT, NOMINAL, assertion)
                .core(end.span())
                .predicate(head.lemma())
                .subject(
                        end.participants().isEmpty() ? null : end.participants().getFirst())
                .object(end.object())
                .participants(end.participants().stream().skip(1).toList())
                .time(Slots.claimTime(date, findings))
                .place(end.place());
    }

    /** "13 Siege": several of them are one number and no event. */
    private boolean isCounted(Phrase phrase) {
        for (var token : phrase.tokens()) {
            var number = token == phrase.determiner() ? null : findings.numberOf(token);
            if (number != null && number.type() == NumberExpression.Type.CARDINAL) {
                return true;
            }
        }
        return false;
    }

    /** The words after an event noun that belong to it: who, where, when, up to the verb or the next comma. */
    private record Extent(
            Span span,
            List<Token> tokens,
            List<Term> participants,
            @Nullable Term object,
            @Nullable ClaimPlace place) {}

    private Extent endOfEvent(Assertion assertion, Phrase phrase) {
        var participants = new LinkedHashSet<Term>();
        Term object = null;
        ClaimPlace place = null;
        var last = phrase;
        var tokens = new ArrayList<Token>(phrase.tokens());
        for (var next : following(assertion.clause(), phrase)) {
            if (next.first() > last.end() + 1
                    || next.first() == last.end() + 1
                            && findings.document().tokens().get(last.end()).isWord()
                    || isOtherPart(next)
                    || findings.timeOf(last.tokens().getLast()) != null && isBareName(next)) {
                break;
            }
            for (var member : next.conjuncts()) {
                for (var it = member; it != null; it = it.attribute()) {
                    tokens.addAll(it.tokens());
                    var where = terms.place(it);
                    if (where != null && (place == null || where.within().contains(place.name()))) {
                        place = where;
                    } else if (terms.entity(it) != null && where == null) {
                        var agent = terms.agent(it);
                        if (agent != null) {
                            participants.add(agent);
                        }
                    } else if (it.preposition() == null
                            && object == null
                            && it.canBe(Agreement.GENITIVE)
                            && findings.timeOf(it.head()) == null) {
                        object = terms.of(it);
                    }
                    last = it.end() > last.end() ? it : last;
                }
            }
        }
        var end =
                tokens.stream().mapToInt(Token::end).max().orElse(phrase.span().end());
        return new Extent(Span.between(phrase.span().start(), end), tokens, List.copyOf(participants), object, place);
    }

    /** "Mit dem Sieg am Sonntag | den fünften Platz": what can be no genitive belongs to the verb; times date the noun. */
    private boolean isOtherPart(Phrase next) {
        var article = next.determiner();
        return next.preposition() == null
                && article != null
                && !Agreement.has(article.word().agreement(Pos.DET), Agreement.GENITIVE)
                && findings.timeOf(next.head()) == null;
    }

    /** "Nach der Wahl im Mai | Union und Grüne": a name without preposition behind a time belongs to the verb. */
    private boolean isBareName(Phrase next) {
        return next.preposition() == null && findings.timeOf(next.head()) == null && terms.entity(next) != null;
    }

    private static List<Phrase> following(Clause clause, Phrase phrase) {
        var found = new ArrayList<Phrase>();
        if (phrase.attribute() != null) {
            found.add(phrase.attribute());
        }
        for (var other : clause.phrases()) {
            if (other.first() >= phrase.fullEnd()) {
                found.add(other);
            }
        }
        return found;
    }
}
