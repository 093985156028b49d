package org.quellenlage.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/** Whether a clause looks back or ahead: "am Mittwoch" is another day after "traf" than after "wird treffen". */
enum TimeDirection {
    PAST,
    /** Present tense: news of what is to come, as often as of what is. */
    PRESENT,
    FUTURE,
    /** No finite verb: headings, captions, programmes. */
    NONE;

    private static final int LONGEST_ATTRIBUTE = 12;

    /** "fordert der Verband am Montag" tells what has been said, though in the present tense. */
    private static final Set<String> TELLING = WordList.words("telling-verbs");

    /** The direction of the words a time stands in; {@link #NONE} where they have no finite verb. */
    static TimeDirection of(Syntax syntax, Sentence sentence, Token first, Token last) {
        if (isBeforeParticiple(sentence, first, last)) {
            return PAST;
        }
        if (first.index() > sentence.first().index()
                && isSince(
                        sentence.tokens().get(first.index() - sentence.first().index() - 1))) {
            return PAST;
        }
        var clause = syntax.clauseOf(last);
        for (var depth = 0; clause != null && depth < 4; depth++) {
            var direction = of(clause.verb());
            if (direction != NONE) {
                return isAttribute(sentence, first, direction) ? PAST : direction;
            }
            clause = syntax.parentOf(clause);
        }
        return NONE;
    }

    /** The direction of the first clause of a sentence that has one, for words outside of its clauses. */
    static TimeDirection of(Syntax syntax, Sentence sentence) {
        for (var clause : syntax.clauses(sentence)) {
            var direction = of(clause.verb());
            if (direction != NONE) {
                return direction;
            }
        }
        return NONE;
    }

    /** "seit Montag" began in the past, whatever the tense. */
    private static boolean isSince(Token token) {
        return token.is("seit") || token.is("Seit");
    }

    private static TimeDirection of(@Nullable VerbGroup verb) {
        if (verb == null) {
            return NONE;
        }
        var perfect = verb.tense() != VerbGroup.Tense.NONE ? verb.isPast() : isPerfectInfinitive(verb);
        if (perfect) {
            var planned = verb.modal() != null && verb.modal().equals("sollen") && !isPerfectInfinitive(verb);
            return planned ? NONE : PAST;
        }
        if (verb.tense() == VerbGroup.Tense.FUTURE || verb.tense() == VerbGroup.Tense.NONE) {
            return FUTURE;
        }
        if (verb.modal() != null) {
            return isPerfectInfinitive(verb) ? PAST : FUTURE;
        }
        return verb.voice() == VerbGroup.Voice.ACTIVE && TELLING.contains(verb.lemma()) ? PAST : PRESENT;
    }

    /** "soll … aufgelauert haben", "ohne gefragt zu haben": a participle with an infinitive of haben or sein. */
    private static boolean isPerfectInfinitive(VerbGroup verb) {
        var participle = false;
        var auxiliary = false;
        for (var token : verb.tokens()) {
            participle |= token.word().hasForm(VerbForms.PAST_PARTICIPLE);
            auxiliary |= token != verb.finite() && (token.is("haben") || token.is("sein") || token.is("worden"));
        }
        return participle && auxiliary;
    }

    /** "das Ergebnis vom Sonntag zeigt": what a noun dates is past unless the clause looks ahead. */
    private static boolean isAttribute(Sentence sentence, Token first, TimeDirection direction) {
        var at = first.index() - sentence.first().index();
        return direction == PRESENT
                && at >= 2
                && sentence.tokens().get(at - 1).is("vom")
                && sentence.tokens().get(at - 2).isCapitalised();
    }

    /** "das am Samstag veröffentlichte Dekret", "nach der im Juni vom Rat unterzeichneten Vereinbarung". */
    private static boolean isBeforeParticiple(Sentence sentence, Token first, Token last) {
        var tokens = sentence.tokens();
        var at = first.index() - sentence.first().index();
        var next = last.index() - sentence.first().index() + 1;
        if (next + 1 < tokens.size()
                && !tokens.get(next).isCapitalised()
                && isParticiple(tokens.get(next))
                && tokens.get(next + 1).isCapitalised()) {
            return true;
        }
        if (at < 2 || !tokens.get(at - 2).canBe(Pos.DET) || !tokens.get(at - 1).canBe(Pos.ADP)) {
            return false;
        }
        var from = last.index() - sentence.first().index() + 1;
        for (var i = from; i < tokens.size() && i < from + LONGEST_ATTRIBUTE; i++) {
            var token = tokens.get(i);
            if (!token.isWord() || token.canBe(Pos.AUX)) {
                return false;
            }
            if (!token.isCapitalised() && isParticiple(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(Token token) {
        var adjective = token.word().as(Pos.ADJ);
        if (adjective == null || token.canBe(Pos.DET)) {
            return false;
        }
        var lemma = adjective.lemma();
        return token.word().hasForm(VerbForms.PAST)
                || lemma.endsWith("en") && lemma.length() > 5
                || lemma.contains("ge") && lemma.endsWith("t") && lemma.length() > 5;
    }
}
