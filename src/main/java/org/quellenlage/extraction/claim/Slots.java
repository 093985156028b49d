package org.quellenlage.extraction.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.TimeExpression;

/** Who does what to whom, when and where: the slots of a clause. */
final class Slots {

    private static final Map<String, String> LIGHT_VERB_PHRASES = phraseMap("light-verb-phrases");
    private static final Map<String, String> PREPOSITIONAL_VERBS = phraseMap("prepositional-verbs");
    private static final Set<String> LIGHT_VERBS = firstWords(LIGHT_VERB_PHRASES);
    private static final Set<String> WITH_PREPOSITION = firstWords(PREPOSITIONAL_VERBS);
    private static final Set<String> DATIVE_VERBS = WordList.words("dative-verbs");
    private static final Set<String> STRETCHES = WordList.words("stretches-of-time");
    private static final Set<String> EVENT_NOUNS = WordList.words("event-nouns");
    private static final Set<String> CALENDAR = WordList.words("calendar-nouns");
    private static final int WORDS_BEFORE_DATE = 4;
    private static final Set<String> MAKING_KNOWN = Set.of("geben", "machen", "werden");

    private final Findings findings;
    private final Terms terms;
    private final Attributions attributions;

    Slots(Findings findings, Terms terms, Attributions attributions) {
        this.findings = findings;
        this.terms = terms;
        this.attributions = attributions;
    }

    private static Map<String, String> phraseMap(String list) {
        var phrases = new java.util.LinkedHashMap<String, String>();
        WordList.rows(list).forEach(it -> phrases.put(it.get(0) + " " + it.get(1), it.get(2)));
        return Map.copyOf(phrases);
    }

    private static Set<String> firstWords(Map<String, String> phrases) {
        return phrases.keySet().stream()
                .map(it -> it.substring(0, it.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of "er" in speech whoever speaks, where nobody else is spoken of; of "es" the thing before it. */
    List<Term> subjects(Clause clause, VerbGroup verb, @Nullable Phrase subject) {
        var named = terms.each(subject);
        if (!named.isEmpty() || subject == null || subject.tokens().size() > 1) {
            return named;
        }
        var meant = SelfContained.isThing(findings, clause) ? terms.thing(subject) : speakerMeant(verb, subject);
        return meant == null ? named : List.of(meant);
    }

    private @Nullable Term speakerMeant(VerbGroup verb, Phrase pronoun) {
        var chain = attributions.of(verb.main());
        if (chain.isEmpty() || !pronoun.head().is("er") && !pronoun.head().is("Er")) {
            return null;
        }
        var speaker = chain.getLast();
        var name = findings.names().at(speaker.span());
        return name != null && name.is(Name.Type.PERSON) && Agreement.has(name.gender(), Agreement.MASCULINE)
                ? Term.named(speaker.claimant().name(), speaker.claimant().entityId(), pronoun.nominalSpan())
                : null;
    }

    /** The subject, of a relative clause its noun; a time ("Anfang Mai") is none. */
    @Nullable
    Phrase subject(Clause clause) {
        var subject = clause.kind() == Clause.Kind.RELATIVE && isRelativeSubject(clause)
                ? clause.antecedent()
                : ofRelativeBefore(clause);
        return subject != null && findings.timeOf(subject.head()) != null ? besideTime(clause, subject) : subject;
    }

    /** "Ende Juli entschied das Gericht Graz": who does so, where a time was taken for it; null where nobody else is there. */
    private @Nullable Phrase besideTime(Clause clause, Phrase time) {
        var verb = clause.verb();
        if (!isEdgeOfTime(time)
                || !clause.ownSubject()
                || verb == null
                || verb.finite() == null
                || time.first() > verb.finite().index()) {
            return null;
        }
        for (var phrase : clause.phrases()) {
            if (phrase.first() > verb.finite().index()
                    && phrase.preposition() == null
                    && phrase.canBe(Agreement.NOMINATIVE)
                    && findings.timeOf(phrase.head()) == null) {
                return phrase;
            }
        }
        return null;
    }

    /** Where a time was taken for the subject, what stands first behind the verb is no object: "Ende Juli entschied das Gericht". */
    private static boolean isEdgeOfTime(@Nullable Phrase subject) {
        return subject != null
                && subject.determiner() == null
                && (subject.head().is("Ende")
                        || subject.head().is("Anfang")
                        || subject.head().is("Mitte"));
    }

    /** "…, die Kosten senken und Erträge bringen": the second clause shares the noun of the first. */
    private @Nullable Phrase ofRelativeBefore(Clause clause) {
        var subject = clause.subject();
        if (subject == null || clause.ownSubject() || subject.tokens().size() > 1) {
            return subject;
        }
        var first = findings.syntax().clauseOf(subject.head());
        return first != null && first.kind() == Clause.Kind.RELATIVE && first.introducer() == subject.head()
                ? first.antecedent()
                : subject;
    }

    boolean isOwn(Token token, Clause clause) {
        var of = findings.syntax().clauseOf(token);
        return of == null || of == clause || of.kind() == Clause.Kind.INFINITIVE;
    }

    private static boolean isRelativeSubject(Clause clause) {
        var subject = clause.subject();
        return subject != null && subject.tokens().size() == 1 && subject.head() == clause.introducer();
    }

    static @Nullable Phrase object(Clause clause, VerbGroup verb) {
        var object = clause.object() instanceof Phrase date && isDate(date, clause)
                ? besideDate(clause, verb)
                : clause.object();
        if (object != null && isListed(object, clause)) {
            return null;
        }
        if (object != null) {
            return object.tokens().size() == 1 && object.head() == clause.introducer() ? clause.antecedent() : object;
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE) {
            return null;
        }
        var predicative = clause.predicative();
        if (predicative != null) {
            return predicative;
        }
        return DATIVE_VERBS.contains(verb.lemma()) ? inDative(clause) : behindPreposition(clause, verb);
    }

    /** "6. Mai" of "am 4. und 6. Mai", "sechziger": when, and no object; "Montag, den 6. Mai" is none either, "feierte den 1. Mai" has one. */
    private static boolean isDate(Phrase phrase, Clause clause) {
        var head = phrase.head();
        var before = phrase.determiner() == null ? null : clause.tokenAt(phrase.first() - 1);
        if (phrase.preposition() != null || phrase.determiner() != null && (before == null || !before.is(","))) {
            return false;
        }
        return head.isWord() && CALENDAR.contains(head.word().lemma(Pos.NOUN))
                || !head.isCapitalised()
                        && (head.lower().endsWith("ziger") || head.lower().endsWith("ßiger"));
    }

    /** The object of a clause in which a date was taken for it. */
    private static @Nullable Phrase besideDate(Clause clause, VerbGroup verb) {
        if (verb.voice() != VerbGroup.Voice.ACTIVE) {
            return null;
        }
        var isSubject = isEdgeOfTime(clause.subject());
        for (var phrase : clause.phrases()) {
            if (phrase.preposition() == null
                    && phrase != clause.subject()
                    && phrase != clause.predicative()
                    && !phrase.isPronoun()
                    && !isDate(phrase, clause)
                    && phrase.head().canBe(Pos.NOUN)
                    && phrase.canBe(Agreement.ACCUSATIVE)) {
                if (!isSubject) {
                    return phrase;
                }
                isSubject = false;
            }
        }
        return null;
    }

    /** "vier Menschen starben, darunter ein Kind", "unter ihnen ein Kind": one of those, nobody whom something is done to. */
    private static boolean isListed(Phrase object, Clause clause) {
        var before = clause.tokenAt(object.first() - 1);
        return before != null
                && (before.is("darunter") || before.is("davon") || before.is("ihnen") || before.is("denen"));
    }

    /** "stimmten für das Gesetz": what they approved. */
    private static @Nullable Phrase behindPreposition(Clause clause, VerbGroup verb) {
        for (var phrase : clause.phrases()) {
            if (!phrase.preposition("").equals("als") && withPreposition(verb, phrase) != null) {
                return phrase;
            }
        }
        return null;
    }

    /** "stimmte dem Gesetz zu": the object of a verb that has none in the accusative. */
    private static @Nullable Phrase inDative(Clause clause) {
        for (var phrase : clause.phrases()) {
            if (phrase.preposition() == null
                    && phrase != clause.subject()
                    && !phrase.isPronoun()
                    && phrase.canBe(Agreement.DATIVE)) {
                return phrase;
            }
        }
        return null;
    }

    /** "die Prüfung von 2012", "der Bericht vom Mai": the date of the noun, not of what is said of it. */
    private boolean isOfNoun(int first) {
        var tokens = findings.document().tokens();
        if (first < 2) {
            return false;
        }
        var at = tokens.get(first);
        var of = at.is("von") || at.is("vom") ? first : first - 1;
        return (tokens.get(of).is("von") || tokens.get(of).is("vom"))
                && of > 0
                && tokens.get(of - 1).isCapitalised()
                && tokens.get(of - 1).canBe(Pos.NOUN)
                && findings.timeOf(tokens.get(of - 1)) == null;
    }

    /**
     * "Der Präsident von 1998 bis 2003 wird angeklagt": which one, where noun and dates stand together before the verb; "die Frist
     * vom 1. bis 19. Juli gilt", "die Sperrung von März bis Mai" say when.
     */
    private boolean saysWhich(int first, Clause clause) {
        var tokens = findings.document().tokens();
        var of = tokens.get(first).is("von") || tokens.get(first).is("vom") ? first : first - 1;
        var noun = tokens.get(of - 1);
        var verb = clause.verb();
        var finite = verb == null ? null : verb.finite();
        var subject = clause.subject();
        var head = Terms.headAnalysis(noun);
        return finite != null
                && noun.index() < finite.index()
                && subject != null
                && subject.tokens().contains(noun)
                && clause.kind() == Clause.Kind.MAIN
                && !STRETCHES.contains(head.head())
                && !head.lemma().endsWith("ung")
                && !EVENT_NOUNS.contains(head.lemma())
                && !EVENT_NOUNS.contains(head.head());
    }

    /** "höher als im Jahr 2010", "wie schon im Mai": what it is compared with did not happen then. */
    boolean isCompared(TimeExpression time, Clause clause) {
        var inside = findings.syntax().tokens(time.span());
        var first = inside.isEmpty() ? 0 : inside.getFirst().index();
        var whole = findings.wholeOf(time);
        if (whole != null && whole.isStretch()) {
            return isCompared(whole, clause);
        }
        if (isOfNoun(first)) {
            return !time.isStretch() || saysWhich(first, clause);
        }
        for (var i = first - 1; i >= 0 && i >= first - WORDS_BEFORE_DATE; i--) {
            var token = findings.document().tokens().get(i);
            if (token.is("nach")
                    && i + 1 < first
                    && findings.numberOf(findings.document().tokens().get(i + 1)) != null) {
                return true; // "70 Prozent nach 65 Prozent im Jahr 2019"
            }
            if (token.is("als") || token.is("wie") || token.is("gegenüber")) {
                return token != clause.introducer() && findings.syntax().clauseOf(token) == clause;
            }
            if ((!token.isWord() || token.isCapitalised() || token.canBe(Pos.VERB))
                    && findings.numberOf(token) == null) {
                return false;
            }
        }
        return false;
    }

    /** The verb, or the noun that a light verb leaves its meaning to: "in Kraft treten" is "Inkrafttreten". */
    static String predicate(Clause clause, VerbGroup verb) {
        if (MAKING_KNOWN.contains(verb.lemma()) && clause.tokens().stream().anyMatch(it -> it.is("bekannt"))) {
            return "bekannt" + verb.lemma();
        }
        if (verb.lemma().equals("stehen") && clause.tokens().stream().anyMatch(it -> it.is("still"))) {
            return "stillstehen";
        }
        var held = verb.lemma().equals("gelten") || verb.lemma().equals("melden") ? heldAs(clause, verb) : null;
        if (held != null) {
            return held;
        }
        var light = LIGHT_VERBS.contains(verb.lemma());
        for (var phrase : clause.phrases()) {
            var noun = light ? LIGHT_VERB_PHRASES.get(verb.lemma() + " " + phraseKey(phrase)) : null;
            if (noun == null) {
                noun = withPreposition(verb, phrase);
            }
            if (noun != null) {
                return noun;
            }
        }
        return verb.lemma();
    }

    /** "stimmten für das Gesetz": the verb that says the same without its preposition; "mit 30 gegen 12 Stimmen" is none. */
    private static @Nullable String withPreposition(VerbGroup verb, Phrase phrase) {
        return phrase.preposition() == null
                        || !WITH_PREPOSITION.contains(verb.lemma())
                        || phrase.head().word().lemma(Pos.NOUN).equals("Stimme")
                ? null
                : PREPOSITIONAL_VERBS.get(verb.lemma() + " " + Terms.lower(phrase.preposition()));
    }

    /** "gelten als vermisst", "wurden als verschollen gemeldet": what they are taken for, a verb where it is a participle. */
    private static @Nullable String heldAs(Clause clause, VerbGroup verb) {
        var tokens = clause.tokens();
        for (var i = 0; i + 1 < tokens.size(); i++) {
            var next = tokens.get(i + 1);
            if (tokens.get(i).is("als")
                    && next.isWord()
                    && !next.isCapitalised()
                    && !verb.tokens().contains(next)) {
                return next.canBe(Pos.VERB)
                        ? next.word().lemma(Pos.VERB)
                        : next.canBe(Pos.ADJ) ? next.word().lemma(Pos.ADJ) : null;
            }
        }
        return null;
    }

    private static String phraseKey(Phrase phrase) {
        var preposition = phrase.preposition() == null ? "" : Terms.lower(phrase.preposition()) + " ";
        return preposition + phrase.head().form();
    }

    List<Term> participants(Clause clause, List<Term> subjects) {
        var participants = new LinkedHashSet<Term>();
        for (var i = 1; i < subjects.size(); i++) {
            participants.add(subjects.get(i));
        }
        for (var phrase : clause.phrases()) {
            var with = phrase.preposition("");
            if (with.equals("mit")
                    || with.equals("von")
                    || with.equals("vom")
                    || with.equals("durch")
                    || with.equals("zwischen")
                    || with.equals("gegen")) {
                for (var member : phrase.conjuncts()) {
                    if (terms.entity(member) != null) {
                        var term = terms.of(member);
                        if (term != null) {
                            participants.add(term);
                        }
                    }
                }
            }
        }
        return List.copyOf(participants);
    }

    static @Nullable ClaimTime time(List<TimeExpression> times, Findings findings) {
        TimeExpression best = null;
        for (var time : times) {
            if (time.edtf() != null
                    && !time.value().endsWith("_REF")
                    && !(findings.wholeOf(time) instanceof TimeExpression whole && times.contains(whole))
                    && (best == null || isFiner(time, best))) {
                best = time;
            }
        }
        return best == null ? null : claimTime(best, findings);
    }

    private static boolean isFiner(TimeExpression a, TimeExpression b) {
        return a.type() == TimeExpression.Type.DATE && (b.type() != TimeExpression.Type.DATE || length(a) > length(b));
    }

    private static int length(TimeExpression time) {
        return time.value().endsWith("_REF") ? 0 : time.value().length();
    }

    static @Nullable ClaimTime claimTime(TimeExpression time, Findings findings) {
        var edtf = time.edtf();
        if (edtf == null) {
            return null;
        }
        return new ClaimTime(
                edtf, time.earliest(), time.latest(), findings.slice(time.extent()), time.derivation(), time.extent());
    }

    @Nullable
    ClaimPlace place(Clause clause, List<Token> tokens) {
        var core = Span.between(tokens.getFirst().start(), tokens.getLast().end());
        ClaimPlace found = null;
        for (var phrase : clause.phrases()) {
            for (var it = phrase; it != null; it = it.attribute()) {
                var place = terms.place(it);
                if (place != null
                        && !isOrigin(it, clause)
                        && core.contains(place.span())
                        && (found == null || place.within().contains(found.name()))) {
                    found = place;
                }
            }
        }
        return found;
    }

    /** "drei Piloten aus Moldau": where somebody comes from, not where he is. */
    private static boolean isOrigin(Phrase phrase, Clause clause) {
        var verb = clause.verb();
        return phrase.preposition("").equals("aus")
                && verb != null
                && verb.lemma().equals("sein");
    }
}
