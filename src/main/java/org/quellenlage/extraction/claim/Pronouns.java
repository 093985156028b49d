package org.quellenlage.extraction.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * Whom or what a pronoun stands for: "er" for the last subject that agrees with it (subjects are the centre of attention,
 * Grosz, Joshi and Weinstein 1995), "dieser" for what was named last, "sie" with a plural verb for the last plural subject.
 */
final class Pronouns {

    private static final int CLAUSES_BACK = 6;
    private static final int NEAR = 3;

    private static final int FARTHEST_CLAUSE = 20;
    private static final Set<String> AGENT_VERBS = WordList.words("agent-verbs");

    private static final List<String> ABSTRACT = List.of("ung", "heit", "keit", "ion", "tät", "ik", "ismus", "nis");

    private final Findings findings;

    Pronouns(Findings findings) {
        this.findings = findings;
    }

    /** The phrase a pronoun stands for; null where none agrees. */
    @Nullable
    Phrase antecedent(Phrase pronoun) {
        var clause = findings.syntax().clauseOf(pronoun.head());
        if (clause == null) {
            return null;
        }
        if (isFollowedByNoun(pronoun)) {
            return null; // an article whose noun was not understood
        }
        if (isPolite(pronoun.head(), clause.sentence())) {
            return null;
        }
        if (isDemonstrative(pronoun) && !isPersonal(pronoun)) {
            return namedLast(pronoun, clause);
        }
        if (!isPersonal(pronoun)) {
            return null;
        }
        var agreement = isPlural(pronoun, clause) ? Agreement.PLURAL : inSingular(pronoun) & Agreement.SINGULAR;
        var somebody = clause.subject() == pronoun && wantsSomebody(clause);
        if (agreement == Agreement.PLURAL && isAllOf(pronoun)) {
            return listBefore(clause);
        }
        var ahead = namedAhead(pronoun, clause, agreement);
        if (ahead != null) {
            return ahead;
        }
        var found = subjectBefore(clause, agreement, somebody);
        return found == null && !somebody && findings.names().resolve(pronoun) == null
                ? onlyOneBefore(clause, agreement)
                : found;
    }

    /** "indem Sie zahlen", "Sie sehen, was Sie zahlen": somebody spoken to, told by the capital inside the sentence. */
    static boolean isPolite(Token token, Sentence sentence) {
        if (!token.is("Sie") && !token.is("Ihnen")) {
            return false;
        }
        return isCapitalInside(token, sentence)
                || sentence.first() == token && sentence.tokens().stream().anyMatch(it -> isAddress(it, sentence));
    }

    private static boolean isAddress(Token token, Sentence sentence) {
        return switch (token.form()) {
            case "Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres" -> isCapitalInside(token, sentence);
            default -> false;
        };
    }

    /** Behind a word or a comma no sentence begins, and nothing else asks for the capital. */
    private static boolean isCapitalInside(Token token, Sentence sentence) {
        var at = token.index() - sentence.first().index();
        if (at <= 0) {
            return false;
        }
        var before = sentence.tokens().get(at - 1);
        return before.isWord() || before.is(",");
    }

    /**
     * "Bevor sie reisen, packen die Grazer", "riet Anna Berg, sie solle gehen": who is named behind a
     * clause in front, and who is told what to do; null elsewhere.
     */
    private @Nullable Phrase namedAhead(Phrase pronoun, Clause clause, int agreement) {
        if (clause.subject() != pronoun) {
            return null;
        }
        var governing =
                clause.kind() == Clause.Kind.SUBORDINATE ? findings.syntax().parentOf(clause) : null;
        var subject = governing == null || governing.index() < clause.index() ? null : governing.subject();
        if (governing != null
                && subject != null
                && governing.ownSubject()
                && !subject.isPronoun()
                && mayAct(subject)
                && agrees(subject, agreement)) {
            return subject;
        }
        return isCommand(clause) ? addressed(clause, agreement) : null;
    }

    /** "er solle gehen". */
    private static boolean isCommand(Clause clause) {
        var verb = clause.verb();
        return verb != null && "sollen".equals(verb.modal()) && verb.mood() == VerbGroup.Mood.KONJUNKTIV_I;
    }

    /** Whom the clause that says so speaks to: "dem Boten" of "riet dem Boten, er solle gehen". */
    private @Nullable Phrase addressed(Clause clause, int agreement) {
        for (var speech : findings.speechesOf(
                clause.verb() == null
                        ? clause.tokens().getFirst()
                        : clause.verb().main())) {
            var cue = speech.cue();
            var saying = cue == null ? null : findings.syntax().clauseOf(tokenAt(cue.span()));
            if (saying == null || saying == clause) {
                continue;
            }
            for (var phrase : saying.phrases()) {
                if (phrase.preposition() == null
                        && phrase != saying.subject()
                        && !phrase.isPronoun()
                        && (Agreement.only(phrase.agreement(), Agreement.DATIVE)
                                || phrase.canBe(Agreement.DATIVE | Agreement.ACCUSATIVE) && mayAct(phrase))
                        && agrees(phrase, agreement)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private Token tokenAt(Span span) {
        return findings.syntax().tokens(span).getFirst();
    }

    /** "will", "versuchte", "sagte": things do not. */
    private static boolean wantsSomebody(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && verb.voice() == VerbGroup.Voice.ACTIVE
                && (AGENT_VERBS.contains(verb.lemma())
                        || Vouching.JUDGING.contains(verb.lemma())
                                && !verb.lemma().equals("zeigen")
                        || "wollen".equals(verb.modal()));
    }

    /** "sie" is feminine, also where the polite "Sie" is written so. */
    private static int inSingular(Phrase pronoun) {
        return pronoun.head().lower().equals("sie") ? Agreement.FEMININE : pronoun.agreement();
    }

    /** The last subject "es" agrees with; null where none is near. */
    @Nullable
    Phrase thingBefore(Phrase pronoun) {
        var clause = findings.syntax().clauseOf(pronoun.head());
        var found = clause == null ? null : subjectBefore(clause, Agreement.NEUTER, false);
        var of = found == null ? null : findings.syntax().clauseOf(found.head());
        return clause != null && of != null && clause.index() - of.index() <= NEAR ? found : null;
    }

    /** The person a pronoun stands for; null where it is nobody. */
    @Nullable
    Name person(Phrase pronoun) {
        var antecedent = antecedent(pronoun);
        var name = antecedent == null ? null : findings.names().entity(antecedent);
        if (name != null && !name.is(Name.Type.PLACE)) {
            return name;
        }
        return antecedent == null && pointsBack(pronoun) && !isSeveral(pronoun) ? namedBefore(pronoun) : null;
    }

    /** The person named last; "mit seinem Bruder Karl sang er" names another. */
    private @Nullable Name namedBefore(Phrase pronoun) {
        var name = findings.names().resolve(pronoun);
        var clause = name == null ? null : findings.syntax().clauseOf(pronoun.head());
        if (name == null || clause == null) {
            return name;
        }
        for (var phrase : clause.phrases()) {
            if (isOwned(phrase) && phrase.fullSpan().contains(name.span())) {
                return findings.names().resolve(pronoun, phrase.tokens().getFirst());
            }
        }
        return name;
    }

    /** "seinem Bruder". */
    private boolean isOwned(Phrase phrase) {
        return phrase.determiner() instanceof Token determiner && isPossessive(determiner);
    }

    /** Whether a clause tells of somebody's own: of "mit seinem Bruder sang er" he is no brother. */
    private boolean isOwnedIn(Clause clause, Phrase candidate) {
        var name = findings.names().entity(candidate);
        return clause.phrases().stream()
                .anyMatch(it -> it != candidate
                        && isOwned(it)
                        && (it.head()
                                        .word()
                                        .lemma(Pos.NOUN)
                                        .equals(candidate.head().word().lemma(Pos.NOUN))
                                || name != null && name.equals(findings.names().entity(it))));
    }

    /** Whose "sein" and "ihr" say: of the last subject that fits, where it is somebody with a name. */
    @Nullable
    Name owner(Token possessive) {
        var clause = findings.syntax().clauseOf(possessive);
        if (clause == null) {
            return null;
        }
        var owned = possessive.lower().startsWith("sein")
                ? Agreement.MASCULINE | Agreement.NEUTER
                : Agreement.FEMININE | Agreement.PLURAL;
        var front = ownerInFront(clause, owned);
        if (front != null) {
            return front;
        }
        var antecedent = subjectBefore(clause, owned, false);
        var name = antecedent == null || antecedent.conjunct() != null
                ? null
                : findings.names().entity(antecedent);
        return name != null && !name.is(Name.Type.PLACE) ? name : null;
    }

    /** "Hubers Laune hob das nicht. Sein Zorn wuchs": whose a thing in front is goes on being spoken of; null elsewhere. */
    private @Nullable Name ownerInFront(Clause clause, int owned) {
        var before = clause.index() == 0 ? null : findings.syntax().clauses().get(clause.index() - 1);
        var front = before == null || before.phrases().isEmpty()
                ? null
                : before.phrases().getFirst();
        if (before == null
                || front == null
                || front.determiner() == null
                || front.preposition() != null
                || !before.isMain()
                || front.first() != before.tokens().getFirst().index()) {
            return null;
        }
        var owner = findings.names().at(front.determiner());
        return owner != null && owner.is(Name.Type.PERSON) && (genders(owner.gender()) & genders(owned)) != 0
                ? owner
                : null;
    }

    boolean isPossessive(Token determiner) {
        return determiner.word().has(Pos.DET, Kind.POSSESSIVE)
                && (determiner.lower().startsWith("sein") || determiner.lower().startsWith("ihr"));
    }

    /** "dieser", "jene", "der"; "alles" and "manche" point at nothing before them. */
    static boolean isDemonstrative(Phrase pronoun) {
        var form = Terms.lower(pronoun.head());
        return pronoun.head().word().has(Pos.PRON, Kind.DEMONSTRATIVE)
                && (form.startsWith("dies")
                        || form.startsWith("jen")
                        || form.startsWith("de")
                        || form.equals("die")
                        || form.equals("das")
                        || form.startsWith("selb"));
    }

    boolean isFollowedByNoun(Phrase pronoun) {
        var next = pronoun.head().index() + 1;
        var tokens = findings.document().tokens();
        return pronoun.tokens().size() == 1 && opensLongAttribute(pronoun)
                || pronoun.tokens().size() == 1
                        && next < tokens.size()
                        && pronoun.head().canBe(Pos.DET)
                        && (tokens.get(next).isCapitalised() || isInflected(tokens.get(next)))
                        && tokens.get(next).start() == pronoun.head().end() + 1;
    }

    /** "Diese im Norden lebenden Affen sind klein": in front of a main clause only its verb could follow a pronoun. */
    private boolean opensLongAttribute(Phrase pronoun) {
        var clause = findings.syntax().clauseOf(pronoun.head());
        var finite =
                clause == null || clause.verb() == null ? null : clause.verb().finite();
        return clause != null
                && finite != null
                && clause.isMain()
                && clause.subject() == pronoun
                && isDemonstrative(pronoun)
                && clause.tokens().getFirst() == pronoun.head()
                && finite.index() > pronoun.head().index() + 1
                && findings.document().tokens().get(pronoun.head().index() + 1).isWord()
                && findings.document().tokens().get(finite.index() - 1).isCapitalised();
    }

    private static boolean isInflected(Token token) {
        return token.isWord()
                && token.canBe(Pos.ADJ)
                && token.word().agreement(Pos.ADJ) != 0
                && !token.canBe(Pos.VERB)
                && !token.canBe(Pos.AUX);
    }

    /** "sie haben": more than one. */
    private boolean isSeveral(Phrase pronoun) {
        var clause = findings.syntax().clauseOf(pronoun.head());
        return clause != null && isPlural(pronoun, clause);
    }

    /** "er", "dieser", "letzterer"; "man" and "drei" stand for nobody in particular. */
    private boolean pointsBack(Phrase pronoun) {
        return !isFollowedByNoun(pronoun)
                && (pronoun.head().word().has(Pos.PRON, Kind.PERSONAL)
                        || isDemonstrative(pronoun)
                        || pronoun.head().form().startsWith("Letzter")
                        || pronoun.head().form().startsWith("letzter"));
    }

    static boolean isPersonal(Phrase pronoun) {
        return switch (Terms.lower(pronoun.head())) {
            case "er", "sie", "ihn", "ihm", "ihnen" -> true;
            default -> false;
        };
    }

    /** "sie haben": the verb tells that it is a plural. */
    private static boolean isPlural(Phrase pronoun, Clause clause) {
        var verb = clause.verb();
        if (clause.subject() != pronoun || verb == null || verb.finite() == null) {
            return Agreement.only(pronoun.agreement(), Agreement.PLURAL);
        }
        return !VerbForms.has(verb.finite().word().forms(), VerbForms.THIRD_PERSON & VerbForms.SINGULAR);
    }

    /** The nearest subject; that of a relative clause, which only tells of another noun, comes last. */
    private @Nullable Phrase subjectBefore(Clause clause, int agreement, boolean somebody) {
        var clauses = findings.syntax().clauses();
        var aside = (Phrase) null;
        var wanted = somebody;
        var from = clause.index() - CLAUSES_BACK;
        for (var i = clause.index() - 1; i >= 0 && i >= from; i--) {
            var found = centre(clauses.get(i), agreement);
            found = found == null || isOwnedIn(clause, found) || isContentOf(found, clause) ? null : found;
            if (goesOn(clauses.get(i), agreement)) {
                from = Math.max(i - CLAUSES_BACK, clause.index() - FARTHEST_CLAUSE);
                wanted |= wantsSomebody(clauses.get(i));
            }
            if (wanted && found != null && !mayAct(found)) {
                var acting = actingIn(clauses.get(i), agreement);
                found = acting == null && !isAbstract(found) ? found : acting;
            }
            if (found != null && clauses.get(i).kind() != Clause.Kind.RELATIVE) {
                return found;
            }
            aside = aside == null ? found : aside;
        }
        return aside;
    }

    /** "Gegen Huber besteht der Verdacht, dass er …": a noun is not spoken of in what it says itself (Chomsky 1981, i-within-i). */
    private boolean isContentOf(Phrase noun, Clause clause) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && clause.isIntroducedBy("dass")
                && noun.fullEnd() == clause.tokens().getFirst().index() - 1
                && findings.names().entity(noun) == null;
    }

    /**
     * "Sie einigten sich auf einen Mindestlohn. Er soll ab Januar gelten": where no subject fits, what alone of all that the
     * sentence before names does.
     */
    private @Nullable Phrase onlyOneBefore(Clause clause, int agreement) {
        var number = clause.sentence().index();
        if (number == 0
                || findings.document().sentences().get(number - 1).block()
                        != clause.sentence().block()) {
            return null;
        }
        var only = (Phrase) null;
        for (var before :
                findings.syntax().clauses(findings.document().sentences().get(number - 1))) {
            for (var phrase : before.phrases()) {
                for (var it = phrase; it != null; it = it.attribute()) {
                    if (!isThing(it) || !agrees(it, agreement)) {
                        continue;
                    }
                    if (only != null) {
                        return null;
                    }
                    only = it;
                }
            }
        }
        return only;
    }

    /** A noun that is no time, measure or place. */
    private boolean isThing(Phrase phrase) {
        var head = phrase.head();
        return !phrase.isPronoun()
                && head.isWord()
                && findings.timeOf(head) == null
                && findings.numberOf(head) == null
                && findings.names().at(head) == null;
    }

    /** "Sie versuchen … Dann stellten sie …": the same pronoun goes on with the same. */
    private static boolean goesOn(Clause clause, int agreement) {
        var subject = clause.subject();
        return subject != null
                && clause.ownSubject()
                && isPersonal(subject)
                && Agreement.has(agreement, subject.agreement())
                && isPlural(subject, clause) == Agreement.only(agreement, Agreement.PLURAL);
    }

    /** "die Sitzung", "die Zustände": nobody. */
    private static boolean isAbstract(Phrase phrase) {
        var lemma = phrase.head().word().lemma(Pos.NOUN);
        for (var ending : ABSTRACT) {
            if (lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayAct(Phrase phrase) {
        return phrase.conjunct() != null
                || isSomebody(phrase)
                || findings.names().entity(phrase) != null;
    }

    /** "zwang die Behörden … Sie versuchen": somebody the clause tells of beside its subject. */
    private @Nullable Phrase actingIn(Clause clause, int agreement) {
        for (var phrase : clause.phrases()) {
            if (phrase.preposition() == null
                    && phrase != clause.subject()
                    && !phrase.isPronoun()
                    && mayAct(phrase)
                    && agrees(phrase, agreement)) {
                return phrase;
            }
        }
        return null;
    }

    /** "sie alle", "sie beide". */
    private boolean isAllOf(Phrase pronoun) {
        var next = pronoun.head().index() + 1;
        var tokens = findings.document().tokens();
        return next < tokens.size()
                && (tokens.get(next).is("alle")
                        || tokens.get(next).is("allesamt")
                        || tokens.get(next).is("beide"));
    }

    /** "… mit Graz, Wien und Linz. Sie alle haben ein Stadtrecht": what was listed last in the sentence before. */
    private @Nullable Phrase listBefore(Clause clause) {
        var number = clause.sentence().index();
        if (number == 0) {
            return null;
        }
        var before = findings.syntax().clauses(findings.document().sentences().get(number - 1));
        for (var other : before.reversed()) {
            for (var phrase : other.phrases().reversed()) {
                if (phrase.conjunct() != null && findings.timeOf(phrase.head()) == null) {
                    return phrase;
                }
            }
        }
        return subjectBefore(clause, Agreement.PLURAL, false);
    }

    /** Who or what a clause is about, if it agrees. */
    private @Nullable Phrase centre(Clause clause, int agreement) {
        var subject = clause.subject();
        var experiencer = experiencer(clause, subject);
        if (experiencer != null && agrees(experiencer, agreement)) {
            return experiencer;
        }
        if (subject == null || !clause.ownSubject() || isSpeaker(subject) || !agrees(subject, agreement)) {
            return null;
        }
        if (subject.isPronoun()) {
            return null;
        }
        return personIn(subject, agreement);
    }

    private static boolean isSpeaker(Phrase subject) {
        return subject.head().is("Ich") || subject.head().is("Wir");
    }

    /** "Den Forschern ist ein Fund gelungen. Sie …": people in front in the dative are who it is about. */
    private @Nullable Phrase experiencer(Clause clause, @Nullable Phrase subject) {
        var first = clause.phrases().isEmpty() ? null : clause.phrases().getFirst();
        return first != null
                        && clause.isMain()
                        && first != subject
                        && first.preposition() == null
                        && first.first() == clause.tokens().getFirst().index()
                        && first.canBe(Agreement.DATIVE)
                        && !first.canBe(Agreement.NOMINATIVE)
                        && (isPerson(first) || isSuccess(clause))
                        && (subject == null || !isPerson(subject))
                ? first
                : null;
    }

    /** "der Tod eines Forschers … Er": the researcher. */
    private Phrase personIn(Phrase subject, int agreement) {
        var owner = subject.attribute();
        return owner != null
                        && owner.preposition() == null
                        && !isPerson(subject)
                        && isPerson(owner)
                        && agrees(owner, agreement)
                ? owner
                : subject;
    }

    /** "gelang den Astronomen": somebody, for things succeed in nothing. */
    private static boolean isSuccess(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && (verb.lemma().equals("gelingen")
                        || verb.lemma().equals("misslingen")
                        || verb.lemma().equals("glücken"));
    }

    /** "niemand", "keiner der Insassen": nobody, and not somebody named before. */
    static boolean isNobody(@Nullable Phrase phrase) {
        return phrase != null
                && switch (phrase.head().lower()) {
                    case "niemand", "keiner", "keine" -> phrase.nominal().size() == 1;
                    default -> false;
                };
    }

    /** Whether a noun names people: "die Forscher", "die Grazer". */
    static boolean isSomebody(Phrase phrase) {
        return isPerson(phrase) || phrase.head().canBe(Pos.PROPN);
    }

    private static boolean isPerson(Phrase phrase) {
        return SpeakingNouns.namesPeople(Terms.headAnalysis(phrase.head()));
    }

    private @Nullable Phrase namedLast(Phrase pronoun, Clause clause) {
        var agreement = clause.subject() == pronoun
                ? pronoun.agreement() & Agreement.NOMINATIVE & number(clause)
                : pronoun.agreement();
        if (agreement == 0 || isTold(pronoun, clause)) {
            return null;
        }
        var here = namedBefore(pronoun, clause, agreement);
        if (here != null) {
            return here;
        }
        var number = clause.sentence().index();
        if (number == 0) {
            return null;
        }
        var before = findings.syntax().clauses(findings.document().sentences().get(number - 1));
        var found = namedIn(before, agreement, false);
        return found == null && !isProposition(pronoun) ? namedIn(before, agreement, true) : found;
    }

    /** "Diese haben": what the verb says of the number. */
    private static int number(Clause clause) {
        var verb = clause.verb();
        var finite = verb == null ? null : verb.finite();
        if (finite == null) {
            return Agreement.ALL;
        }
        var forms = finite.word().forms() & VerbForms.THIRD_PERSON;
        var number = (VerbForms.has(forms, VerbForms.SINGULAR) ? Agreement.SINGULAR : 0)
                | (VerbForms.has(forms, VerbForms.PLURAL) ? Agreement.PLURAL : 0);
        return number == 0 ? Agreement.ALL : number;
    }

    /** "Das ist ein Fehler", "dies sei verboten": of what was told, no thing that was named. */
    private static boolean isTold(Phrase pronoun, Clause clause) {
        var verb = clause.verb();
        return isProposition(pronoun)
                && clause.subject() == pronoun
                && verb != null
                && (verb.lemma().equals("sein")
                        || verb.lemma().equals("werden")
                        || verb.lemma().equals("heißen"));
    }

    /** "Das", "dies": what the sentence before tells. */
    private static boolean isProposition(Phrase pronoun) {
        return pronoun.head().lower().equals("das") || pronoun.head().lower().equals("dies");
    }

    private @Nullable Phrase namedIn(List<Clause> clauses, int agreement, boolean behindPreposition) {
        for (var other : clauses.reversed()) {
            for (var phrase : other.phrases().reversed()) {
                if ((phrase.preposition() == null || behindPreposition && findings.timeOf(phrase.head()) == null)
                        && !isSource(phrase)) {
                    var owner = phrase.attribute();
                    if (owner != null && owner.preposition() == null && isPerson(owner) && agrees(owner, agreement)) {
                        return owner; // "die Festnahme eines Aktivisten … Der"
                    }
                    for (var member : phrase.conjuncts().reversed()) {
                        if (!member.isPronoun() && (agrees(member, agreement) || agrees(phrase, agreement))) {
                            return agrees(phrase, agreement) ? phrase : member;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** "Gemäß Artikel 7 des Vertrages tritt dieser …": a noun of the clause itself, attributes too. */
    private @Nullable Phrase namedBefore(Phrase pronoun, Clause clause, int agreement) {
        Phrase found = null;
        for (var phrase : clause.phrases()) {
            if (phrase.first() >= pronoun.first()) {
                break;
            }
            for (var it = phrase; it != null; it = it.attribute()) {
                if (!it.isPronoun() && !it.head().canBe(Pos.PROPN) && !isSource(it) && agrees(it, agreement)) {
                    found = it;
                }
            }
        }
        return found;
    }

    /** "Berichten zufolge", "laut Polizei": who says so, not what is spoken of. */
    private boolean isSource(Phrase phrase) {
        var next = phrase.fullEnd() < findings.document().tokens().size()
                ? findings.document().tokens().get(phrase.fullEnd())
                : null;
        return phrase.preposition() != null && findings.cueOf(phrase.preposition()) != null
                || next != null && next.is("zufolge") && findings.cueOf(next) != null;
    }

    private boolean agrees(Phrase phrase, int agreement) {
        if (phrase.conjunct() != null) {
            return Agreement.has(agreement, Agreement.PLURAL);
        }
        var name = findings.names().at(phrase.head());
        if (name != null
                && name.is(Name.Type.PERSON)
                && name.gender() != 0
                && Agreement.only(agreement, Agreement.SINGULAR)) {
            return (genders(name.gender()) & genders(agreement)) != 0;
        }
        return (genders(phrase.agreement()) & genders(agreement)) != 0
                || Agreement.only(agreement, Agreement.FEMININE)
                        && phrase.head().word().lemma(Pos.NOUN).equals("Mädchen"); // "sie", as nature has it
    }

    /** Masculine, feminine, neuter and plural, whatever the case. */
    private static int genders(int agreement) {
        return (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & 0xF;
    }
}
