package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * Who does what a clause says: the phrase that fits the verb best, else the subject of the clause it continues, else
 * the controller of an infinitive. "Der Rat tagte und vertagte sich" has one subject for two clauses.
 */
final class Subjects {

    /** How much less a phrase behind a comma is the subject. */
    private static final int APPOSITION = 9;

    /** How much less a phrase with "ein" is the subject of "sein". */
    private static final int PREDICATE = 12;

    /** How much more somebody is the subject of a verb of saying than a thing. */
    private static final int SOMEBODY = 5;

    /** Prepositions that before a number can be adverbs. */
    private static final Set<String> APPROXIMATING = Set.of("über", "unter", "gegen", "zwischen", "bis", "an", "um");

    /** Verbs that take "von": "…, sprach von Berg". */
    private static final Set<String> SPEAKING_OF =
            Set.of("sprechen", "erzählen", "reden", "träumen", "hören", "wissen", "schwärmen", "abhängen", "handeln");

    /** Verbs whose subject is what happens to somebody. */
    private static final Set<String> HAPPENING = WordList.words("happening-verbs");

    /** Verbs whose object is a question: "Wer gewinnt, entscheidet die Jury". */
    private static final Set<String> ASKING = WordList.words("asking-verbs");

    private static final Set<String> ACCUSATIVE_TIMES = WordList.words("accusative-times");

    private final PhrasedSentence phrased;
    private final List<Token> tokens;

    Subjects(PhrasedSentence phrased) {
        this.phrased = phrased;
        this.tokens = phrased.tokens();
    }

    /** The subject that stands in the clause itself; null if there is none. */
    @Nullable
    Phrase own(Draft draft, @Nullable VerbGroup verb, List<Phrase> own, List<Clause> before) {
        if (verb == null
                || verb.finite() == null
                || isPredicative(draft, verb, own)
                || hasClauseAsSubject(draft, verb, before)) {
            return null;
        }
        if (draft.borrowed >= 0) {
            return verb.voice() == VerbGroup.Voice.PASSIVE
                            || verb.finite().word().hasLemma("sein")
                    ? ofSharedPassive(own)
                    : null;
        }
        var finite = verb.finite();
        var numbers = numbers(finite);
        Phrase best = null;
        var bestScore = 0;
        for (var i = 0; i < own.size(); i++) {
            var score = isPossible(draft, verb, own, i, numbers) ? score(draft, verb, finite, own, i) : 0;
            if (score > bestScore) {
                best = own.get(i);
                bestScore = score;
            }
        }
        return best;
    }

    /** "Wer das Los kauft, erhält einen Preis", but "Wer gewinnt, entscheidet die Jury": whoever does one does the other. */
    private boolean hasClauseAsSubject(Draft draft, VerbGroup verb, List<Clause> before) {
        if (draft.kind != Kind.MAIN
                || before.isEmpty()
                || !phrased.opensWithVerb(draft)
                || SayingVerbs.has(verb.lemma())
                || ASKING.contains(verb.lemma())) {
            return false;
        }
        var front = before.getLast();
        return front.kind() == Kind.INTERROGATIVE
                && front.isIntroducedBy("wer")
                && front.parent() == front.index() + 1
                && front.subject() != null
                && front.subject().head() == front.introducer();
    }

    /**
     * "Über 300 Menschen wurden verletzt": where a clause has no other subject and its verb is a plural, the preposition
     * only makes the number vague and governs no case. The phrase takes its place as one without preposition; null if there
     * is none.
     */
    @Nullable
    Phrase approximate(Draft draft, @Nullable VerbGroup verb, List<Phrase> own) {
        if (verb == null || verb.finite() == null || (numbers(verb.finite()) & Agreement.PLURAL) == 0) {
            return null;
        }
        for (var i = 0; i < own.size(); i++) {
            var subject = isApproximating(own.get(i)) ? counted(own.get(i)) : null;
            if (subject != null && !isTimeAccusative(subject)) {
                own.set(i, subject);
                return subject;
            }
        }
        return null;
    }

    /**
     * "Von der Mersch lehnt das ab", "…, sagte von Hagen": an active clause has a subject, so "von" is part of a name beside its verb. The
     * phrase takes its place as one without preposition; null if there is none.
     */
    @Nullable
    Phrase noble(Draft draft, @Nullable VerbGroup verb, List<Phrase> own) {
        if (verb == null
                || verb.finite() == null
                || draft.kind != Kind.MAIN
                || draft.borrowed >= 0
                || verb.voice() != VerbGroup.Voice.ACTIVE
                || isShared(draft)
                || SPEAKING_OF.contains(verb.lemma())) {
            return null;
        }
        var finite = verb.finite().index();
        for (var i = 0; i < own.size(); i++) {
            var phrase = own.get(i);
            var isBeside = phrase.fullEnd() == finite || phrase.first() == finite + 1;
            if (isBeside
                    && phrase.preposition("").equals("von")
                    && phrase.head().isOnlyName()) {
                var subject = new Phrase(
                        phrase.tokens(),
                        phrase.head(),
                        Agreement.NOMINATIVE & Agreement.SINGULAR,
                        null,
                        null,
                        null,
                        null);
                own.set(i, subject);
                return subject;
            }
        }
        return null;
    }

    /** "zwischen 300 und 400 Menschen", with the noun as head; null if nothing is counted. */
    private @Nullable Phrase counted(Phrase phrase) {
        var last = phrase.head().canBe(Pos.NOUN) ? phrase : phrase.conjunct();
        return last == null || !last.head().canBe(Pos.NOUN)
                ? null
                : new Phrase(
                        tokens.subList(phrased.local(phrase.first()), phrased.local(last.end())),
                        last.head(),
                        Agreement.NOMINATIVE & Agreement.PLURAL,
                        null,
                        null,
                        last.attribute(),
                        last.conjunct());
    }

    /** "bis" only in "bis zu 40" and "30 bis 40", not in "bis 1980". */
    private boolean isApproximating(Phrase phrase) {
        if (!APPROXIMATING.contains(phrase.preposition("")) || !phrase.tellsNumber()) {
            return false;
        }
        var at = phrased.local(phrase.first());
        return !phrase.preposition("").equals("bis")
                || tokens.get(at + 1).is("zu")
                || at > 0 && Approximators.isNumber(tokens.get(at - 1));
    }

    /**
     * "wurden drei Häuser geräumt und eine Straße gesperrt", "sind gestiegen, die Preise gefallen": without an object the noun is
     * the subject.
     */
    private @Nullable Phrase ofSharedPassive(List<Phrase> own) {
        for (var phrase : own) {
            if (!phrase.isPronoun() && phrase.canBeSubject() && !isTimeAccusative(phrase) && !phrase.isYear()) {
                return phrase;
            }
        }
        return null;
    }

    /**
     * "…, dass er kam und der erste Zeuge war": the only noun of the second clause is what it says of the subject of
     * the first.
     */
    private static boolean isPredicative(Draft draft, VerbGroup verb, List<Phrase> own) {
        return draft.coordinated && draft.kind.isVerbLast() && verb.lemma().equals("sein") && own.size() == 1;
    }

    static int numbers(Token finite) {
        var forms = finite.word().forms() & ~VerbForms.SECOND_PERSON;
        return (VerbForms.has(forms, VerbForms.SINGULAR) ? Agreement.SINGULAR : 0)
                | (VerbForms.has(forms, VerbForms.PLURAL) ? Agreement.PLURAL : 0);
    }

    private boolean isPossible(Draft draft, VerbGroup verb, List<Phrase> own, int i, int numbers) {
        var phrase = own.get(i);
        return phrase.canBeSubject()
                && !isPlaceholder(verb, own, phrase)
                && !phrase.head().isQuote()
                && agreesInNumber(phrase, numbers)
                && !((isShared(draft) || isSecondRelative(draft))
                        && !isPersonalSubject(phrase)
                        && phrase.canBe(Agreement.ACCUSATIVE))
                && !isOwnedBySubject(draft, verb, phrase)
                && !isTimeAccusative(phrase)
                && !phrase.isYear()
                && !isObjectIt(own, i)
                && !isTitle(phrase)
                && !isCompared(phrase)
                && !followsComma(own, i);
    }

    /** "Es ist nur ein Haus zu sehen": the house is the subject, "es" keeps its place. */
    private static boolean isPlaceholder(VerbGroup verb, List<Phrase> own, Phrase phrase) {
        return (phrase.head().is("es") || phrase.head().is("Es"))
                && verb.tokens().stream().anyMatch(it -> it.word().hasForm(VerbForms.INFINITIVE))
                && (verb.lemma().equals("sehen")
                        || verb.lemma().equals("hören")
                        || verb.lemma().equals("finden"))
                && verb.finite() != null
                && verb.finite().word().hasLemma("sein")
                && own.stream().anyMatch(it -> it != phrase && it.canBeSubject() && !it.isPronoun());
    }

    /** "dass die Stiftung half | und ihre Arbeit aufnahm": whose it is does so, for the verb has an object. */
    private static boolean isOwnedBySubject(Draft draft, VerbGroup verb, Phrase phrase) {
        var owner = phrase.determiner() == null ? "" : phrase.determiner().lower();
        return draft.coordinated
                && draft.introducer < 0
                && draft.kind.isVerbLast()
                && (owner.startsWith("ihr") || owner.startsWith("sein"))
                && phrase.canBe(Agreement.ACCUSATIVE)
                && verb.voice() == VerbGroup.Voice.ACTIVE
                && !verb.lemma().equals("sein")
                && !verb.lemma().equals("werden")
                && !SeinPerfect.has(verb.lemma());
    }

    /** "des Frachters „Elin“": in quotes behind a noun, what this is called. */
    private boolean isTitle(Phrase phrase) {
        var before = phrased.local(phrase.first()) - 1;
        var after = phrased.local(phrase.end());
        var isQuoted = before > 0
                && after < tokens.size()
                && tokens.get(before).isQuote()
                && tokens.get(after).isQuote();
        var noun = isQuoted ? phrased.phraseWith(before - 1) : null;
        return noun != null
                && phrased.local(noun.end()) == before
                && noun.head().canBe(Pos.NOUN)
                && noun.head().isCapitalised();
    }

    /** "Länder wie Portugal", "klein wie ein Koffer": what something is compared with. */
    private boolean isCompared(Phrase phrase) {
        var before = phrased.local(phrase.first()) - 1;
        return before > 0
                && tokens.get(before).is("wie")
                && tokens.get(before - 1).isWord()
                && !Coordination.isCoordinator(tokens.get(before - 1));
    }

    /** "lehnt der Rat es ab": right behind a subject "es" is the object. */
    private static boolean isObjectIt(List<Phrase> own, int i) {
        return i > 0
                && own.get(i).head().is("es")
                && own.get(i - 1).fullEnd() == own.get(i).first()
                && !own.get(i - 1).isPronoun()
                && own.get(i - 1).canBeSubject();
    }

    private static boolean agreesInNumber(Phrase phrase, int numbers) {
        var plural = phrase.conjunct() != null ? Agreement.PLURAL : 0;
        return numbers == 0 || phrase.canBe(Agreement.NOMINATIVE & numbers) || (plural & numbers) != 0;
    }

    /** "die Kosten senken und höhere Erträge bringen": the relative pronoun stands for both. */
    private static boolean isSecondRelative(Draft draft) {
        return draft.coordinated && draft.kind == Kind.RELATIVE && draft.introducer < 0;
    }

    /** "… und stärkt die Region": what follows is the object, the subject stands in the clause before. */
    private boolean isShared(Draft draft) {
        var first = tokens.get(draft.own.nextSetBit(0));
        var isJoined = draft.coordinated || draft.listed || first.is("und") || first.is("oder") || first.is("sondern");
        return isJoined && draft.kind == Kind.MAIN && phrased.opensWithVerb(draft);
    }

    /**
     * How well a phrase fits as subject: by its case, and by its place next to the verb or first in a subordinate
     * clause.
     */
    private int score(Draft draft, VerbGroup verb, Token finite, List<Phrase> own, int i) {
        var phrase = own.get(i);
        var score = 10 - (isSaidOfOther(verb, own, phrase) || isMetBy(verb, own, phrase) ? PREDICATE : 0);
        if (Agreement.only(phrase.agreement(), Agreement.NOMINATIVE)) {
            score += 8;
        }
        if (!phrase.canBe(Agreement.ACCUSATIVE)) {
            score += 3;
        }
        if (isPersonalSubject(phrase)) {
            score += 6;
        }
        if (draft.kind == Kind.MAIN && speaksBehind(verb, finite, own, phrase)) {
            score += SOMEBODY;
        }
        var wellPlaced = draft.kind.isVerbLast() ? isFirst(own, i) : phrase.first() <= finite.index() + 2;
        return score + (wellPlaced ? 4 : 0) - Math.min(i, 5) - (isAside(draft, finite, phrase) ? APPOSITION : 0);
    }

    /** "Huber droht eine Strafe", "Den Gästen gelang ein Sieg": whom it happens to stands in the dative. */
    private static boolean isMetBy(VerbGroup verb, List<Phrase> own, Phrase phrase) {
        return HAPPENING.contains(verb.lemma())
                && phrase.canBe(Agreement.DATIVE)
                && (SpeakingNouns.mayName(phrase) || phrase.head().canBe(Pos.PROPN))
                && own.stream()
                        .anyMatch(it ->
                                it != phrase && it.canBeSubject() && !it.isPronoun() && !SpeakingNouns.mayName(it));
    }

    /** "Eine Verlegung nannte die Trainerin falsch": a thing fills the front, and somebody behind the verb says so. */
    private static boolean speaksBehind(VerbGroup verb, Token finite, List<Phrase> own, Phrase phrase) {
        var front = own.getFirst();
        return verb.voice() == VerbGroup.Voice.ACTIVE
                && SayingVerbs.has(verb.lemma())
                && phrase.first() == finite.index() + 1
                && front.first() < finite.index()
                && front.preposition() == null
                && front.determiner() != null
                && !SpeakingNouns.mayName(front)
                && (SpeakingNouns.mayName(phrase) || phrase.head().is("sie"));
    }

    /**
     * "Berg war ein guter Arzt", "Ein Problem ist der Preis": a phrase with "ein" is what is said of a name, of "der Preis", or of
     * another with "ein" that stands before it.
     */
    private static boolean isSaidOfOther(VerbGroup verb, List<Phrase> own, Phrase phrase) {
        return verb.lemma().equals("sein")
                && phrase.canBeSubject()
                && phrase.isIndefinite()
                && own.stream()
                        .anyMatch(it -> it != phrase
                                && it.canBeSubject()
                                && (isDefinite(it) || it.isIndefinite() && it.first() < phrase.first()));
    }

    private static boolean isDefinite(Phrase phrase) {
        return phrase.isDefinite()
                || phrase.determiner() == null && phrase.head().isOnlyName();
    }

    /** "Der Preis stieg um zwei Prozent, der stärkste Anstieg seit Jahren": more likely said of what stands before. */
    private boolean isAside(Draft draft, Token finite, Phrase phrase) {
        var before = phrased.local(phrase.first()) - 1;
        return draft.kind == Kind.MAIN
                && phrase.first() > finite.index() + 1
                && tokens.get(before).is(",")
                && !phrase.isPronoun()
                && !phrase.head().canBe(Pos.PROPN);
    }

    private static boolean isFirst(List<Phrase> own, int i) {
        for (var before = 0; before < i; before++) {
            if (own.get(before).canBeSubject()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPersonalSubject(Phrase phrase) {
        return switch (phrase.head().lower()) {
            case "er", "es", "ich", "wir", "man", "wer", "du", "ihr" ->
                phrase.tokens().size() == 1;
            default -> false;
        };
    }

    /** "letzten Monat", "jeden Tag", "drei Jahre": times in the accusative are no subjects. */
    private static boolean isTimeAccusative(Phrase phrase) {
        var noun = phrase.head().word().lemma(Pos.NOUN);
        if (!ACCUSATIVE_TIMES.contains(noun)) {
            return noun.equals("Uhr") && phrase.tellsNumber() || isMorning(phrase);
        }
        return !Agreement.only(phrase.agreement(), Agreement.NOMINATIVE)
                && (phrase.determiner() == null
                        || phrase.canBe(Agreement.ACCUSATIVE) && !phrase.canBe(Agreement.NOMINATIVE));
    }

    /** "Morgen Abend landet die Kapsel": the day, not the part of it. */
    private static boolean isMorning(Phrase phrase) {
        return phrase.determiner() == null
                && phrase.tokens().size() == 1
                && (phrase.head().is("Morgen") || phrase.head().is("Abend"));
    }

    /** A phrase right after another and a comma is an apposition: "der Chef des Ausschusses, Anna Berg". */
    private boolean followsComma(List<Phrase> own, int i) {
        if (i == 0) {
            return false;
        }
        var comma = own.get(i - 1).fullEnd() - tokens.getFirst().index();
        return comma < tokens.size()
                && tokens.get(comma).is(",")
                && phrased.local(own.get(i).first()) == comma + 1
                && own.get(i).determiner() == null;
    }

    /** The subject a clause without one shares with a clause before it; null if there is none. */
    @Nullable
    Phrase inherited(Draft draft, @Nullable VerbGroup verb, List<Clause> before) {
        var shared = shared(draft, before);
        var finite = verb == null || draft.kind != Kind.MAIN ? null : verb.finite();
        if (shared == null || finite == null || agreesInNumber(shared, numbers(finite))) {
            return shared;
        }
        for (var clause : before.reversed()) {
            var subject = clause.subject();
            if (clause.isMain() && subject != null && agreesInNumber(subject, numbers(finite))) {
                return subject; // "Huber sagte, sie müssten sparen, und nannte Zahlen"
            }
        }
        return shared;
    }

    private @Nullable Phrase shared(Draft draft, List<Clause> before) {
        if (before.isEmpty()) {
            return null;
        }
        Phrase subject = null;
        if (draft.coordinated && draft.kind.isVerbLast()) {
            subject = before.getLast().subject();
        }
        if (subject == null && draft.parent >= 0 && draft.parent < before.size()) {
            subject = fromParent(draft, before.get(draft.parent));
        }
        if (subject == null && draft.kind == Kind.MAIN && draft.parent < 0 && phrased.opensWithVerb(draft)) {
            subject = hasFronted(before) ? null : before.getFirst().subject();
        }
        if (subject == null && draft.coordinated) {
            subject = before.getLast().subject();
        }
        return subject;
    }

    /**
     * "Dass er kam, freute alle", "Ob der Rat, der tagt, zustimmt, zeigt sich morgen", "Wer sucht, findet nichts": a clause before
     * stands in the place of subject or object.
     */
    private boolean hasFronted(List<Clause> before) {
        var next = before.getLast().index() + 1;
        for (var clause : before) {
            if (clause.parent() == next && mayStandFor(clause)) {
                return true;
            }
        }
        var first = phrased.local(before.getLast().tokens().getFirst().index());
        return first > 0
                && mayStandFor(before.getLast())
                && (tokens.get(first - 1).is(";") || tokens.get(first - 1).is(":"));
    }

    private static boolean mayStandFor(Clause clause) {
        return clause.kind() == Kind.INTERROGATIVE
                || clause.kind() == Kind.SUBORDINATE && (clause.isIntroducedBy("dass") || clause.isIntroducedBy("ob"));
    }

    private static @Nullable Phrase fromParent(Draft draft, Clause parent) {
        if (draft.kind == Kind.INFINITIVE) {
            return controller(parent);
        }
        return draft.coordinated ? parent.subject() : null;
    }

    /** Who does what an infinitive says: the object of "auffordern", "verpflichten", the subject of other verbs. */
    private static @Nullable Phrase controller(Clause governing) {
        var verb = governing.verb();
        if (verb != null && ObjectControl.has(verb.lemma())) {
            for (var phrase : governing.phrases()) {
                if (phrase != governing.subject()
                        && phrase.preposition() == null
                        && phrase.canBe(Agreement.ACCUSATIVE | Agreement.DATIVE)) {
                    return phrase;
                }
            }
        }
        return governing.subject();
    }
}
