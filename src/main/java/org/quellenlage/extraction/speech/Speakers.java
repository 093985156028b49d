package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.extraction.speech.Speech.Speaker;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.PartitivePronouns;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Gives every speaker the name a reader would use. Speech without a frame belongs to whoever speaks in the sentence before
 * it; a pronoun to the last speaker it agrees with, or to the person named last.
 */
final class Speakers {

    /** Whoever raised an accusation is looked for within so many sentences. */
    private static final int FARTHEST_AUTHOR = 4;

    /** Who a pronoun means is looked for within so many clauses. */
    private static final int CLAUSES_BACK = 6;

    private final Scene scene;
    private final Names names;
    /** The speaker of the outermost speech in a sentence, by the sentence's index. */
    private final Map<Integer, Speaker> speakerOfSentence = new HashMap<>();

    /** Sentences whose speaker so far is only that of a noun: "auf die Frage eines Abgeordneten". */
    private final Set<Integer> asideSentences = new HashSet<>();

    private final List<Utterance> heard = new ArrayList<>();
    private final List<@Nullable Speaker> speakers = new ArrayList<>();
    private @Nullable Speaker last;
    private @Nullable Speaker lastPerson;

    Speakers(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    /** The utterances, in the order of the text, as speech of named speakers. */
    List<Speech> speeches(List<Utterance> utterances) {
        var speeches = new ArrayList<Speech>();
        for (var utterance : utterances) {
            var speaker = speaker(utterance);
            var carrier = utterance.carrier();
            speeches.add(new Speech(
                    utterance.pieces().stream().map(it -> it.span(scene)).toList(),
                    utterance.type(),
                    speaker,
                    utterance.cue(),
                    carrier == null ? null : named(carrier),
                    utterance.ruleId()));
            remember(utterance, speaker);
        }
        return speeches;
    }

    private void remember(Utterance utterance, @Nullable Speaker speaker) {
        heard.add(utterance);
        speakers.add(speaker);
        if (speaker == null) {
            return;
        }
        last = speaker;
        if (isPerson(speaker)) {
            lastPerson = speaker;
        }
        var sentence = scene.sentenceOf(utterance.from()).index();
        var until = scene.sentenceOf(utterance.to() - 1).index();
        var aside = utterance.ruleId().equals("speech/noun-content");
        for (var i = sentence; i <= until; i++) {
            if (!aside && asideSentences.remove(i)) {
                speakerOfSentence.put(i, speaker);
            } else if (speakerOfSentence.putIfAbsent(i, speaker) == null && aside) {
                asideSentences.add(i);
            }
        }
    }

    private @Nullable Speaker speaker(Utterance utterance) {
        var source = utterance.source();
        if (source != null) {
            return named(source);
        }
        return utterance.continues() ? continuing(utterance) : null;
    }

    /** Who goes on speaking: the speaker around, the one of the sentence before, the subject of its cue, the last one. */
    private @Nullable Speaker continuing(Utterance utterance) {
        for (var i = heard.size() - 1; i >= 0 && i > heard.size() - 5; i--) {
            if (heard.get(i).holds(utterance.from())) {
                return speakers.get(i);
            }
        }
        var reason = reasonOf(utterance);
        if (reason != null) {
            return named(reason);
        }
        var own = scene.sentenceOf(utterance.from());
        if (own.first().index() < utterance.from() && !own.first().isQuote()) {
            var subject = scene.is(utterance.from() - 1, ":") ? subjectBeforeColon(utterance.from()) : null;
            subject = subject == null ? subjectOfCue(own.index()) : subject;
            if (subject != null) {
                return named(subject);
            }
        }
        var sentence = own.index() - 1;
        if (sentence < 0) {
            return last;
        }
        var before = speakerOfSentence.get(sentence);
        if (before != null) {
            return before;
        }
        var subject = subjectOfCue(sentence);
        return subject == null ? last : named(subject);
    }

    /** "Die Firma zahlt nicht, da die Ansprüche verjährt seien": the reason is told by whom the clause is about. */
    private @Nullable Source reasonOf(Utterance utterance) {
        var clause = scene.clauseAt(utterance.from());
        var governing =
                clause == null || !isReason(clause) ? null : scene.syntax().parentOf(clause);
        var subject = governing == null ? null : governing.subject();
        if (subject == null || subject.isPronoun()) {
            return null;
        }
        return switch (names.claimant(subject).kind()) {
            case PERSON, OFFICE, STATE_BODY, MEDIA, AGENCY -> Source.of(subject);
            case ORGANISATION -> names.entity(subject) == null ? null : Source.of(subject);
            case GROUP, ANONYMOUS -> null;
        };
    }

    private static boolean isReason(Clause clause) {
        return clause.isIntroducedBy("da") || clause.isIntroducedBy("weil") || clause.isIntroducedBy("obwohl");
    }

    /** "Huber geht noch weiter: Es brauche mehr Züge." */
    private @Nullable Source subjectBeforeColon(int from) {
        var clause = scene.clauseAt(from - 2);
        var subject = clause == null ? null : clause.subject();
        if (subject == null || subject.isPronoun()) {
            return null;
        }
        return switch (names.claimant(subject).kind()) {
            case PERSON, OFFICE -> Source.of(subject);
            default -> null;
        };
    }

    /** "Die Behörde wies die Vorwürfe zurück. Alles sei geprüft worden." */
    private @Nullable Source subjectOfCue(int sentence) {
        for (var clause : scene.syntax().clauses(scene.document().sentences().get(sentence))) {
            var cue = clause.isMain() ? Cues.of(clause) : null;
            if (cue != null && cue.entry().lemma().equals("bekanntwerden")) {
                continue; // what became known has not spoken
            }
            var source = cue == null ? null : Sources.of(scene, cue);
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private @Nullable Speaker named(Source source) {
        var several = last == null || isSeveral(last) || source.phrase() == null || !isPronoun(source.head())
                ? null
                : severalBefore(source.phrase());
        if (several != null) {
            return new Speaker(source.span(), names.claimant(several), others(Source.of(several)));
        }
        var claimant = claimant(source);
        return claimant.name().isEmpty() ? null : new Speaker(source.span(), claimant, others(source));
    }

    private List<Claimant> others(Source source) {
        var phrase = source.phrase();
        if (phrase == null) {
            return List.of();
        }
        var owner = isAccount(phrase) ? Sources.owner(phrase) : null;
        var conjuncts = (owner == null ? phrase : owner).conjuncts();
        return conjuncts.stream().skip(1).map(names::claimant).toList();
    }

    private static boolean isAccount(Phrase phrase) {
        var noun = ReportingWords.noun(phrase.head());
        return noun != null && (noun.takes("nach") || noun.takes("text"));
    }

    /** "so der Vorwurf der Staatsanwaltschaft": the office speaks; "so der Vorwurf der Untreue" names nobody else. */
    private boolean isSayingOfBody(Phrase phrase) {
        var owner = ReportingWords.noun(phrase.head()) == null ? null : Sources.owner(phrase);
        return owner != null
                && switch (names.claimant(owner).kind()) {
                    case PERSON, OFFICE, STATE_BODY, MEDIA, AGENCY -> true;
                    case ORGANISATION -> names.entity(owner) != null;
                    case GROUP, ANONYMOUS -> false;
                };
    }

    private Claimant claimant(Source source) {
        var phrase = source.phrase();
        if (isAnaphor(source.head())) {
            return ofAnaphor(source);
        }
        if (phrase != null && (isAccount(phrase) || isSayingOfBody(phrase))) {
            var owner = Sources.owner(phrase);
            if (owner != null) {
                return names.claimant(owner);
            }
            var before = Sources.isPossessive(phrase.determiner()) ? before(source) : null;
            if (before != null) {
                return before.claimant();
            }
            var named = names.in(source.span());
            if (!named.isEmpty()) {
                return named.getFirst().claimant();
            }
        }
        if (isOneOfMany(source)) {
            return ofOneOfMany(source);
        }
        if (isPronoun(source.head())) {
            return ofPronoun(source);
        }
        if (phrase != null && (!source.span().contains(phrase.head().span()) || phrase.conjunct() != null)) {
            return names.claimant(phrase);
        }
        var claimant = phrase != null && isPlaceInside(phrase) ? names.claimant(phrase) : names.claimant(source.span());
        return phrase != null && isSuchABody(phrase) ? bodyBefore(claimant) : claimant;
    }

    /** "der 1970 in Graz geborene Maler": the place does not speak. */
    private boolean isPlaceInside(Phrase phrase) {
        var name = names.at(phrase.span());
        return name != null
                && name.is(Name.Type.PLACE)
                && name.end() <= phrase.head().index();
    }

    /** "Die Partei", "das Unternehmen", with nothing that tells which. */
    private static boolean isSuchABody(Phrase phrase) {
        return phrase.isDefinite()
                && phrase.nominal().size() == 2
                && phrase.attribute() == null
                && ReportingWords.isKind(phrase.head().word().lemma(Pos.NOUN), "body");
    }

    /** The body that spoke last, if it was a body without another kind of noun. */
    private Claimant bodyBefore(Claimant otherwise) {
        return last != null && last.claimant().kind() == Claimant.Kind.ORGANISATION && isNamed(last)
                ? last.claimant()
                : otherwise;
    }

    private boolean isNamed(Speaker speaker) {
        var name = names.at(speaker.span());
        return name != null && name.is(Name.Type.ORGANISATION)
                || speaker.claimant().entityId() != null;
    }

    /** "Eine der Parteien", "einer der Anwälte": nobody spoken of before. */
    private boolean isOneOfMany(Source source) {
        return PartitivePronouns.has(source.head())
                && source.phrase() != null
                && source.phrase().tokens().size() == 1
                && scene.phraseAt(source.head().index() + 1) != null;
    }

    /** "Eine der Parteien, die Union (UFU), sagte": the one that is named behind it, else the words themselves. */
    private Claimant ofOneOfMany(Source source) {
        var from = source.head().index();
        var sentence = scene.sentenceOf(from);
        var comma = -1;
        for (var i = from + 1; i <= sentence.last().index(); i++) {
            var token = scene.token(i);
            if (token.is(",") && comma < 0) {
                comma = i;
            } else if (token.is(",")) {
                break;
            } else if (comma >= 0 && names.at(token) instanceof Name name && !name.is(Name.Type.PLACE)) {
                return name.claimant();
            } else if (!token.isCapitalised()
                    && token.word().hasForm(VerbForms.FINITE)
                    && scene.clauseAt(i) instanceof Clause clause
                    && clause.verb() != null
                    && clause.verb().finite() == token) {
                break;
            }
        }
        var many = scene.phraseAt(from + 1);
        var end = many == null ? source.span().end() : many.fullSpan().end();
        return new Claimant(
                source.head().lower() + " "
                        + scene.document()
                                .slice(Span.between(
                                        Math.min(scene.token(from + 1).start(), end), end)),
                Claimant.Kind.GROUP,
                null);
    }

    private static boolean isPronoun(Token head) {
        return !head.canBe(Pos.NOUN) && !head.canBe(Pos.PROPN) && (head.canBe(Pos.PRON) || head.canBe(Pos.DET))
                || head.word().has(Pos.PRON, Kind.PERSONAL);
    }

    /** "Seiner Meinung nach": whoever speaks in the sentence before, or the subject of its cue. */
    private @Nullable Speaker before(Source source) {
        var sentence = scene.sentenceOf(source.head().index()).index() - 1;
        var speaker = speakerOfSentence.get(sentence);
        if (speaker != null || sentence < 0) {
            return speaker == null ? last : speaker;
        }
        var subject = subjectOfCue(sentence);
        return subject == null ? last : named(subject);
    }

    private static boolean isAnaphor(Token head) {
        return ReportingWords.is(head, "anaphor") && !head.canBe(Pos.NOUN);
    }

    /** "Demnach": whoever speaks in the sentence before, or the text it names. */
    private Claimant ofAnaphor(Source source) {
        var sentence = scene.sentenceOf(source.head().index()).index() - 1;
        var rule = sentence < 0 ? null : rule(sentence);
        if (rule != null) {
            return names.claimant(rule);
        }
        var before = speakerOfSentence.get(sentence);
        if (before != null) {
            return before.claimant();
        }
        var cited = sentence < 0 ? null : cited(sentence);
        if (cited != null) {
            return claimant(cited);
        }
        return last == null ? new Claimant("", Claimant.Kind.ANONYMOUS, null) : last.claimant();
    }

    /** "Der Landtag beschloss ein Gesetz. Demnach …": the rule that the sentence before names last. */
    private @Nullable Phrase rule(int sentence) {
        Phrase found = null;
        for (var clause : scene.syntax().clauses(scene.document().sentences().get(sentence))) {
            for (var phrase : clause.phrases()) {
                for (var it = phrase; it != null; it = it.attribute()) {
                    found = Sources.isRule(it) ? it : found;
                }
            }
        }
        return found;
    }

    /** "Neue Beschuldigungen wurden bekannt": those who raised them a few sentences before; null where nobody did. */
    private @Nullable Source author(Phrase account, int sentence) {
        var noun = ReportingWords.noun(account.head());
        if (noun == null || account.attribute() != null && account.attribute().preposition() == null) {
            return null;
        }
        for (var i = sentence - 1; i >= 0 && i >= sentence - FARTHEST_AUTHOR; i--) {
            for (var clause :
                    scene.syntax().clauses(scene.document().sentences().get(i))) {
                var subject = clause.subject();
                if (subject != null && !subject.isPronoun() && raises(clause, subject, noun)) {
                    return Source.of(subject);
                }
            }
        }
        return null;
    }

    private static boolean raises(Clause clause, Phrase subject, ReportingWords.Entry noun) {
        for (var phrase : clause.phrases()) {
            var raised = phrase == subject || phrase.preposition() != null ? null : ReportingWords.noun(phrase.head());
            if (raised != null && raised.kind() == noun.kind()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Source cited(int sentence) {
        var subject = subjectOfCue(sentence);
        if (subject != null) {
            return subject;
        }
        for (var clause : scene.syntax().clauses(scene.document().sentences().get(sentence))) {
            for (var phrase : clause.phrases()) {
                for (var it = phrase; it != null; it = it.attribute()) {
                    if (isAccount(it) || ReportingWords.noun(it.head()) != null) {
                        var author = author(it, sentence);
                        return author == null ? Source.of(it) : author;
                    }
                }
            }
        }
        return null;
    }

    private Claimant ofPronoun(Source source) {
        if (source.head().is("man") || source.head().is("Man")) {
            return new Claimant("man", Claimant.Kind.ANONYMOUS, null);
        }
        var phrase = source.phrase();
        var refusing = phrase == null || !isPersonal(phrase) ? null : refusedBefore(phrase);
        if (refusing != null) {
            return claimant(Sources.withApposition(scene, refusing));
        }
        var person = phrase != null && isPersonal(phrase) ? lastPerson : null;
        if (phrase != null && person != null && last != null && !isPerson(last) && agrees(phrase, person)) {
            return person.claimant();
        }
        var demonstrative = source.head().word().has(Pos.PRON, Kind.DEMONSTRATIVE)
                || source.head().form().startsWith("Letzter");
        if (phrase != null && (demonstrative || last == null || !agrees(phrase, last))) {
            var resolved = names.resolve(phrase);
            if (resolved != null) {
                return resolved.claimant();
            }
        }
        var somebody = phrase == null || last == null ? null : personNotNamed(phrase, last);
        if (somebody != null) {
            return somebody.claimant();
        }
        var named = phrase == null || last == null ? null : namedSince(phrase, last);
        if (named != null) {
            return named.claimant();
        }
        if (last != null) {
            return last.claimant();
        }
        var subject = phrase == null ? null : somebodyBefore(phrase);
        return subject == null
                ? new Claimant(source.head().form(), Claimant.Kind.ANONYMOUS, null)
                : claimant(Sources.withApposition(scene, subject));
    }

    /** "Ein Sprecher wollte das nicht bestätigen. Er sagte aber": who said nothing there; null where somebody spoke. */
    private @Nullable Phrase refusedBefore(Phrase pronoun) {
        var sentence = scene.sentenceOf(pronoun.head().index()).index() - 1;
        if (sentence < 0 || speakerOfSentence.containsKey(sentence)) {
            return null;
        }
        for (var clause : scene.syntax().clauses(scene.document().sentences().get(sentence))) {
            var subject = somebodyIn(clause);
            if (subject != null
                    && fits(subject, pronoun)
                    && clause.isMain()
                    && !clause.negations().isEmpty()
                    && Cues.of(clause) != null) {
                return subject;
            }
        }
        return null;
    }

    /** The nearest subject before a pronoun that it agrees with and that can speak; null where there is none. */
    private @Nullable Phrase somebodyBefore(Phrase pronoun) {
        for (var before : clausesBefore(pronoun)) {
            var subject = somebodyIn(before);
            if (subject != null && fits(subject, pronoun)) {
                return subject;
            }
        }
        return null;
    }

    /** The nearest clauses before the one of a pronoun, the last first. */
    private List<Clause> clausesBefore(Phrase pronoun) {
        var clause = scene.clauseAt(pronoun.head().index());
        if (clause == null) {
            return List.of();
        }
        var from = Math.max(0, clause.index() - CLAUSES_BACK);
        return scene.syntax().clauses().subList(from, clause.index()).reversed();
    }

    /** The subject that stands in a clause and can speak; null where there is none. */
    private @Nullable Phrase somebodyIn(Clause clause) {
        var subject = clause.subject();
        return subject != null && clause.ownSubject() && !subject.isPronoun() && maySpeak(subject) ? subject : null;
    }

    private boolean fits(Phrase subject, Phrase pronoun) {
        var genders = pronoun.agreement() & Agreement.NOMINATIVE;
        var name = names.entity(subject);
        if (name != null && name.gender() != 0) {
            return (spread(genders) & name.gender()) != 0;
        }
        return (spread(subject.agreement() & Agreement.NOMINATIVE) & spread(genders)) != 0;
    }

    /** "Der Flughafen heißt jetzt Nordport, …, führte er aus": "er" is no thing that has a name; null elsewhere. */
    private @Nullable Name personNotNamed(Phrase pronoun, Speaker before) {
        if (!pronoun.head().lower().equals("er")
                || before.claimant().kind() != Claimant.Kind.ORGANISATION
                || names.at(before.span()) == null) {
            return null;
        }
        var named = names.resolve(pronoun);
        return named != null && named.is(Name.Type.PERSON) ? named : null;
    }

    /** Speakers a plural can mean: two of them, a group. */
    private static boolean isSeveral(Speaker speaker) {
        return !speaker.others().isEmpty() || speaker.claimant().kind() == Claimant.Kind.GROUP;
    }

    /** "Die Länder zahlen noch. Sie kündigten an": the nearest subject in the plural; null where the verb has none or it is far. */
    private @Nullable Phrase severalBefore(Phrase pronoun) {
        var clause = scene.clauseAt(pronoun.head().index());
        if (clause == null || clause.subject() != pronoun || !isPersonal(pronoun) || !isPlural(clause)) {
            return null;
        }
        for (var before : clausesBefore(pronoun)) {
            var subject = somebodyIn(before);
            if (subject != null
                    && before.kind() != Clause.Kind.RELATIVE
                    && (subject.conjunct() != null || Agreement.only(subject.agreement(), Agreement.PLURAL))) {
                return subject;
            }
        }
        return null;
    }

    private boolean maySpeak(Phrase phrase) {
        return phrase.head().word().as(Pos.NOUN) == null
                ? names.entity(phrase) != null
                : SpeakingNouns.isHeadOf(phrase);
    }

    private static boolean isPlural(Clause clause) {
        var finite = clause.verb() == null ? null : clause.verb().finite();
        return finite != null && !VerbForms.has(finite.word().forms(), VerbForms.THIRD_PERSON & VerbForms.SINGULAR);
    }

    /** "Die Direktorin der Stiftung, Anna Berg, warnte …, forderte sie": a person named after the last, nameless speaker. */
    private @Nullable Name namedSince(Phrase pronoun, Speaker before) {
        if (!isPersonal(pronoun)
                || names.at(before.span()) != null
                || before.claimant().kind() == Claimant.Kind.PERSON) {
            return null;
        }
        var named = names.resolve(pronoun);
        return named != null && named.span().start() > before.span().start() ? named : null;
    }

    /** "er", and "sie" in the singular: a person. */
    private static boolean isPersonal(Phrase phrase) {
        return phrase.head().word().has(Pos.PRON, Kind.PERSONAL)
                && !Agreement.only(phrase.agreement(), Agreement.PLURAL | Agreement.NEUTER);
    }

    private static boolean isPerson(Speaker speaker) {
        return switch (speaker.claimant().kind()) {
            case PERSON, OFFICE -> true;
            default -> false;
        };
    }

    /** Whether the last speaker can be the one a pronoun means. */
    private boolean agrees(Phrase pronoun, Speaker speaker) {
        var name = names.at(speaker.span());
        if (name == null || name.gender() == 0) {
            return true;
        }
        var genders = pronoun.agreement() & Agreement.NOMINATIVE;
        return genders == 0 || (spread(genders) & name.gender()) != 0;
    }

    private static int spread(int genders) {
        var one = (genders | genders >> 4 | genders >> 8 | genders >> 12) & 0xF;
        return one | one << 4 | one << 8 | one << 12;
    }
}
