package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * What opens a clause that is no main clause: conjunctions ("dass"), relative pronouns ("in dem"), question words
 * ("warum"), "um" before an infinitive. "Der Vertrag, | den der Rat schloss" is one, "der Rat, | die Partei" is not.
 */
final class Introducers {

    private static final Set<String> BEFORE = WordList.words("before-introducers");
    private static final Set<String> SUBORDINATORS = WordList.words("subordinators");
    private static final Set<String> RELATIVES = WordList.words("relative-pronouns");
    private static final Set<String> QUESTIONS = WordList.words("question-words");
    private static final Set<String> INFINITIVE = WordList.words("infinitive-introducers");

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final VerbPosition position;
    private final List<Token> tokens;

    Introducers(PhrasedSentence phrased, VerbFinder verbs) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.position = new VerbPosition(phrased, verbs);
        this.tokens = phrased.tokens();
    }

    static boolean isSubordinator(String form) {
        return SUBORDINATORS.contains(form);
    }

    static boolean isRelative(String form) {
        return RELATIVES.contains(form);
    }

    /** Local number of the conjunction, relative pronoun or question word that opens the segment, or -1. */
    int introducer(Segment segment) {
        var at = afterFocus(segment);
        if (at >= segment.end()) {
            return -1;
        }
        if (opensHere(segment, at)) {
            return at;
        }
        if (tokens.get(at).canBe(Pos.ADP) && at + 1 < segment.end()) {
            if (opensRelative(segment, at + 1, at) || asksWhen(segment, at + 1)) {
                return at + 1;
            }
        }
        return opensRelative(segment, at, at) ? at : -1;
    }

    /** After what may stand before an introducer: "und", "vor allem", a quotation mark. */
    private int afterFocus(Segment segment) {
        var at = segment.start();
        while (at < segment.end()
                && (tokens.get(at).isQuote()
                        || BEFORE.contains(phrased.lower(at)) && at + 1 < segment.end() && !opensHere(segment, at))) {
            at++;
        }
        return at;
    }

    /** "Während jener Wochen soll er …": a phrase, then the finite verb. */
    private boolean isPrepositionBeforeVerb(int at, Segment segment) {
        var phrase = at + 1 < tokens.size() ? phrased.phraseWith(at + 1) : null;
        return phrase != null
                && tokens.get(at).canBe(Pos.ADP)
                && phrased.local(phrase.first()) <= at + 1
                && phrase.canBe(Agreement.GENITIVE)
                && !phrase.canBe(Agreement.NOMINATIVE)
                && phrased.local(phrase.fullEnd()) < phrased.lastWord(segment)
                && verbs.isCertainFinite(phrased.local(phrase.fullEnd()));
    }

    /** "Seit Montag werden die Gäste befragt", "Als Zeuge soll er aussagen": an auxiliary second, the rest of the verb last. */
    private boolean isPrepositionBeforeAuxiliary(int at, Segment segment) {
        var phrase = at + 1 < tokens.size() ? phrased.phraseWith(at + 1) : null;
        if (phrase == null || phrased.local(phrase.first()) > at + 1) {
            return false;
        }
        var second = phrased.local(phrase.fullEnd());
        var last = phrased.lastWord(segment);
        return second < last - 1
                && tokens.get(second).canBe(Pos.AUX)
                && verbs.isFiniteCandidate(second)
                && verbs.isNonFinite(last);
    }

    /** "ab wann", "bis wann", "für wen": a question word behind its preposition. */
    private boolean asksWhen(Segment segment, int at) {
        var form = phrased.lower(at);
        return segment.start() > 0
                && (form.equals("wann") || form.equals("wen") || form.equals("wem") || form.equals("wo"))
                && position.isVerbLastSegment(at, segment);
    }

    private boolean opensHere(Segment segment, int at) {
        var form = phrased.lower(at);
        if ((form.equals("damit") || form.equals("so") || form.equals("da")) && opensWithVerb(at + 1)
                || form.equals("nun")
                || form.equals("als") && isRole(at + 1)
                || form.equals("bis") && isPrepositionAt(at + 1)) {
            return false; // "Damit habe er gerechnet": no purpose
        }
        if (isSubordinator(form)) {
            return verbs.finiteIn(at + 1, segment.end(), true) >= 0 || segment.end() < tokens.size();
        }
        if (INFINITIVE.contains(form) && verbs.zuInfinitive(segment) >= 0) {
            return true;
        }
        if (form.startsWith("welch") && at == 0) {
            return segment.end() < tokens.size()
                    && !phrased.endsAsQuestion()
                    && position.isVerbLastSegment(at, segment);
        }
        if (QUESTIONS.contains(form)) {
            return position.isVerbLastSegment(at, segment) && !(at == 0 && phrased.endsAsQuestion());
        }
        return tokens.get(at).isWord()
                && tokens.get(at).word().has(Pos.SCONJ, Analysis.Kind.PLAIN)
                && !INFINITIVE.contains(form) // "Statt 900 sollen 650 Stellen wegfallen": without "zu" a preposition
                && !isPrepositionBeforeVerb(at, segment)
                && !isPrepositionBeforeAuxiliary(at, segment)
                && position.isVerbLastSegment(at, segment);
    }

    /** "und als gelernter Koch zwei Firmen gründete": one of something would have an article if it were a subject. */
    private boolean isRole(int at) {
        var phrase = at < tokens.size() ? phrased.phraseWith(at) : null;
        return phrase != null
                && phrase.determiner() == null
                && !phrase.isPronoun()
                && phrase.attribute() == null
                && phrase.conjunct() == null
                && Agreement.only(NounHeads.nounAgreement(phrase.head()) & Agreement.NOMINATIVE, Agreement.SINGULAR)
                && phrase.head().word().isPerson()
                && !phrase.head().isOnlyName();
    }

    private boolean opensWithVerb(int at) {
        return verbs.isCertainFinite(at)
                || verbs.isFiniteCandidate(at) && tokens.get(at).canBe(Pos.AUX)
                || verbs.isFiniteCandidate(at)
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is("sich");
    }

    /** "…, die den Rat leitet": a pronoun after a comma whose clause ends with its verb. */
    private boolean opensRelative(Segment segment, int at, int phraseStart) {
        if (!isRelative(phrased.lower(at))
                || segment.start() == 0
                || tokens.get(segment.start() - 1).is(":")
                || tokens.get(at).isCapitalised()
                || phraseStart == segment.start() && isBracket(tokens.get(segment.start() - 1))) {
            return false;
        }
        var finite = verbs.finiteIn(at + 1, segment.end(), true);
        if (phrased.lower(at).equals("dessen") && at > phraseStart && finite == at + 1) {
            return false; // "infolge dessen sank der Umsatz"
        }
        if (isNeverArticle(phrased.lower(at))) {
            return finite >= 0 || !phrased.endsHere(segment);
        }
        if (finite < 0) {
            return !phrased.endsHere(segment) && !isNominalGroup(phraseStart, segment) && !isDeterminerAt(at);
        }
        return position.isLastVerb(finite, segment) && !isArticleOfSubject(at, finite);
    }

    /** "der Bericht (40 Seiten) | an den Rat": a relative clause opens behind a comma. */
    private static boolean isBracket(Token mark) {
        return mark.is(")") || mark.is("]");
    }

    private static boolean isNeverArticle(String pronoun) {
        return pronoun.equals("dessen") || pronoun.equals("deren") || pronoun.equals("denen");
    }

    /** "…, der Rat tagte": an article whose noun stands right before the verb and fits it as subject. */
    private boolean isArticleOfSubject(int at, int finite) {
        var phrase = phrased.phraseWith(at);
        if (phrase == null || phrase.determiner() != tokens.get(at) || phrase.preposition() != null) {
            return false;
        }
        if (phrased.lower(at).startsWith("welch")) {
            return false; // "unklar, welche Länder zahlen"
        }
        if (isStrongPlural(at, phrase)) {
            return false;
        }
        var forms = tokens.get(finite).word().forms();
        var number = VerbForms.has(forms, VerbForms.PLURAL & VerbForms.THIRD_PERSON) ? Agreement.PLURAL : 0;
        number |= VerbForms.has(forms, VerbForms.SINGULAR & VerbForms.THIRD_PERSON) ? Agreement.SINGULAR : 0;
        return phrased.local(phrase.end()) == finite && phrase.canBe(Agreement.NOMINATIVE & number);
    }

    /** ", die höhere Kosten tragen": after the article "die" it would be "höheren". */
    private boolean isStrongPlural(int at, Phrase phrase) {
        return phrased.lower(at).equals("die")
                && Agreement.only(phrase.head().word().agreement(Pos.NOUN), Agreement.PLURAL)
                && at + 1 < tokens.size()
                && Prenominals.isInflectedAdjective(tokens.get(at + 1))
                && tokens.get(at + 1).form().endsWith("e");
    }

    /** "der kam und den Rat lobte": with a noun it goes with it is the article, but for ", die höhere Kosten tragen". */
    boolean isArticle(int at) {
        var phrase = phrased.phraseWith(at);
        return phrase != null
                && phrase.determiner() == tokens.get(at)
                && phrase.preposition() == null
                && phrase.head().isCapitalised()
                && !isStrongPlural(at, phrase);
    }

    /** Whether two relative pronouns can belong to one noun: "der kam und der ging", but "das alt ist und die Ware birgt". */
    boolean agree(int one, int other) {
        return (genders(one) & genders(other)) != 0;
    }

    private int genders(int pronoun) {
        var word = tokens.get(pronoun).word();
        var agreement = word.agreement(Pos.PRON) | word.agreement(Pos.DET);
        return (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & 0xF;
    }

    /** "zu" of "Bis zu 300 Menschen kommen"; "Bis im Hafen Ruhe herrscht" is a clause. */
    private boolean isPrepositionAt(int at) {
        return at < tokens.size()
                && switch (phrased.lower(at)) {
                    case "zu", "zum", "zur", "auf", "nach" -> true;
                    default -> false;
                };
    }

    /** Whether a relative pronoun could as well be the article of a noun behind a preposition: "auf den Markt". */
    boolean mayBeArticle(int at) {
        var phrase = phrased.phraseWith(at);
        return phrase != null && phrase.determiner() == tokens.get(at) && phrase.preposition() != null;
    }

    /** "Er wollte, …, | während der Feier sprechen": a conjunction that can stand before a genitive is no conjunction there. */
    boolean isPreposition(int at) {
        var phrase = at + 1 < tokens.size() ? phrased.phraseWith(at + 1) : null;
        return phrase != null
                && tokens.get(at).canBe(Pos.ADP)
                && tokens.get(at).word().has(Pos.SCONJ, Analysis.Kind.PLAIN)
                && phrased.local(phrase.first()) <= at + 1
                && phrase.canBe(Agreement.GENITIVE | Agreement.DATIVE)
                && !phrase.isPronoun();
    }

    private boolean isDeterminerAt(int at) {
        var phrase = phrased.phraseWith(at);
        return phrase != null && phrase.determiner() == tokens.get(at);
    }

    /** Nothing but one phrase: an apposition or a member of a list. */
    private boolean isNominalGroup(int at, Segment segment) {
        var phrase = phrased.phraseWith(at);
        return phrase != null
                && phrased.local(phrase.fullEnd()) >= phrased.lastWord(segment) + 1
                && phrase.tokens().size() > 1;
    }

    /** What kind of clause an introducer opens. */
    Kind kindOf(int introducer) {
        var form = phrased.lower(introducer);
        if (form.startsWith("welch")
                && introducer + 1 < tokens.size()
                && tokens.get(introducer + 1).isCapitalised()) {
            return Kind.INTERROGATIVE;
        }
        if (isRelative(form)) {
            return Kind.RELATIVE;
        }
        return QUESTIONS.contains(form) ? Kind.INTERROGATIVE : Kind.SUBORDINATE;
    }

    /** "um … zu", "ohne … zu". */
    boolean opensInfinitive(Segment segment, int at) {
        return INFINITIVE.contains(phrased.lower(at)) && verbs.zuInfinitive(segment) >= 0;
    }
}
