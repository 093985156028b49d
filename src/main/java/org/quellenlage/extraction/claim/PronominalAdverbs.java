package org.quellenlage.extraction.claim;

import java.util.Map;
import java.util.Set;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.PartitivePronouns;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * "daran", "dafür", "davon": a preposition and what it governs in one word (Duden grammar on pronominal adverbs). What they
 * point at stands before them or behind in the same sentence, can be done without, or is missing: "Daran stößt sich der Rat" says
 * nothing to somebody who has not read the article.
 */
final class PronominalAdverbs {

    /** "daran", "dafür": what they point at stands elsewhere; "dabei" and "danach" only join sentences. */
    private static final Set<String> POINTING = WordList.words("pointing-adverbs");

    private static final WordTest IS_POINTING = WordTest.of(word -> POINTING.contains(word.lower()));

    /** Verbs by the prepositions they call for: "sorgen" for "für". */
    private static final Map<String, String> VALENCY = WordList.pairs("verb-valency");

    /** Verbs with which "dafür" and "dagegen" are votes. */
    private static final Set<String> VOTING = Set.of("stimmen", "votieren");

    private static final Set<String> STANCES = WordList.words("stances");
    private static final Set<String> TIMES = WordList.words("steps-of-time");

    private final Findings findings;

    PronominalAdverbs(Findings findings) {
        this.findings = findings;
    }

    /** Whether one of an assertion points at what neither stands in it nor can be left open. */
    boolean pointElsewhere(Assertion assertion) {
        var clause = assertion.clause();
        for (var token : assertion.tokens()) {
            if ((isPointing(token) || isOfWhatIsTold(token, clause))
                    && findings.syntax().clauseOf(token) == clause
                    && !isParticle(token, clause)
                    && !mayLackPurpose(token, assertion)
                    && !countsSubject(assertion)
                    && !isLater(token)
                    && !isTold(token, assertion)
                    && !opensList(token)
                    && !isTaken(clause)) {
                return true;
            }
        }
        return false;
    }

    /** "daran", "dafür": what was told before. */
    static boolean isPointing(Token token) {
        return IS_POINTING.about(token.word());
    }

    /** "dazu", "dafür" beside a verb that calls for neither: they tell what for, and without them nothing is missing. */
    static boolean tellPurpose(Token token, Clause clause) {
        var verb = clause.verb();
        var preposition = switch (token.lower()) {
            case "dazu" -> "zu";
            case "dafür" -> "für";
            default -> "";
        };
        return !preposition.isEmpty()
                && verb != null
                && clause.tokens().contains(token)
                && !verb.tokens().contains(token)
                && !VALENCY.getOrDefault(verb.lemma(), "").contains(preposition)
                && standsFree(token, clause, verb);
    }

    /** Not "Beweise dafür", "dafür geeignet", "dafür, dass". */
    private static boolean standsFree(Token token, Clause clause, VerbGroup verb) {
        var words = clause.tokens();
        var at = words.indexOf(token);
        var before = at == 0 ? null : words.get(at - 1);
        var next = at + 1 < words.size() ? words.get(at + 1) : null;
        if (next == null || next.is(Token.Kind.PUNCTUATION)) {
            return false;
        }
        var isOfNoun = before != null && before.isCapitalised() && !isSubject(before, clause);
        var isOfAdjective = next.isWord()
                && !next.isCapitalised()
                && next.canBe(Pos.ADJ)
                && !verb.tokens().contains(next)
                && next.word().agreement(Pos.ADJ) == 0;
        return !isOfNoun && !isOfAdjective;
    }

    private static boolean isSubject(Token token, Clause clause) {
        var subject = clause.subject();
        return subject != null && subject.tokens().contains(token);
    }

    /** "Dabei handelt es sich um …", "dabei geht es um …": of what, nobody can tell. */
    private static boolean isOfWhatIsTold(Token token, Clause clause) {
        var verb = clause.verb();
        return verb != null
                && (token.is("Dabei") || token.is("dabei") || token.is("Hierbei") || token.is("hierbei"))
                && (verb.lemma().equals("handeln") || verb.lemma().equals("gehen"))
                && clause.subject() != null
                && clause.subject().head().lower().equals("es");
    }

    /** "verdiente zehn Euro dazu", "128 stimmten dagegen". */
    private static boolean isParticle(Token token, Clause clause) {
        var verb = clause.verb();
        return verb != null && (verb.tokens().contains(token) || VOTING.contains(verb.lemma()) && isVote(token));
    }

    private static boolean isVote(Token token) {
        return STANCES.contains(token.lower());
    }

    /**
     * "Dafür wurden tausend Leute befragt", "sucht dazu Partner": what for, can be left open where something is told; what the
     * verb asks for, only where a number is ("Dafür gibt sie zwei Millionen aus").
     */
    private boolean mayLackPurpose(Token token, Assertion assertion) {
        var clause = assertion.clause();
        var verb = clause.verb();
        var isFree = tellPurpose(token, clause)
                || token == clause.tokens().getFirst()
                        && (token.is("Dafür") || token.is("Dazu"))
                        && findings.hasNumber(assertion.tokens());
        return isFree
                && verb != null
                && !verb.lemma().equals("gehören")
                && !verb.lemma().equals("zählen")
                && (verb.voice() == VerbGroup.Voice.PASSIVE
                        || clause.object() != null
                        || !assertion.times().isEmpty());
    }

    /** "Bisher sind 23.000 Bürger davon betroffen": how many is worth telling. */
    private boolean countsSubject(Assertion assertion) {
        var subject = assertion.clause().subject();
        return subject != null
                && assertion.clause().ownSubject()
                && subject.nominal().stream().anyMatch(it -> it.is(Token.Kind.NUMBER) && findings.numberOf(it) != null);
    }

    /** "tags darauf", "im Jahr davor": a time. */
    private boolean isLater(Token token) {
        if (!token.is("darauf") && !token.is("davor") && !token.is("darauffolgend") || token.index() == 0) {
            return false;
        }
        var before = findings.document().tokens().get(token.index() - 1);
        return findings.timeOf(before) != null
                || findings.timeOf(token) != null
                || TIMES.contains(before.word().lemma(Pos.NOUN))
                || before.is("tags")
                || before.is("Tags")
                || before.canBe(Pos.ADJ) && !before.isCapitalised()
                || before.is("bald");
    }

    /** "Nach der Tat ist er dafür verurteilt worden": what it points at stands before it in the clause. */
    private static boolean isTold(Token token, Assertion assertion) {
        for (var phrase : assertion.clause().phrases()) {
            var isOfPhrase = token.is("daran") && phrase.fullEnd() == token.index(); // "beim Basteln daran"
            if (phrase.first() < token.index()
                    && !isOfPhrase
                    && phrase != assertion.clause().subject()
                    && !phrase.isPronoun()
                    && phrase.preposition() != null) {
                return true;
            }
        }
        return false;
    }

    /** "darunter der Tenor", "davon 90 in Graz", "darüber hinaus". */
    private boolean opensList(Token token) {
        var tokens = findings.document().tokens();
        var at = token.index() + 1;
        while (at + 1 < tokens.size()
                && tokens.get(at).canBe(Pos.ADV)
                && !tokens.get(at).is("hinaus")) {
            at++;
        }
        var next = at < tokens.size() ? tokens.get(at) : token;
        if (token.is("davon") && token.index() > 0 && countsOne(tokens.get(token.index() - 1))) {
            return true;
        }
        return next.is("hinaus")
                || (token.is("darunter") || token.is("davon"))
                        && (next.is(Token.Kind.NUMBER)
                                || next.canBe(Pos.NUM)
                                || next.canBe(Pos.DET)
                                || next.isCapitalised());
    }

    /** "einer davon", "drei davon". */
    private static boolean countsOne(Token token) {
        return token.is(Token.Kind.NUMBER) || token.canBe(Pos.NUM) || PartitivePronouns.has(token);
    }

    /** "hängt davon ab, ob …": the clause behind it tells what. */
    private boolean isTaken(Clause clause) {
        return clause.sentence().last().is(":")
                || findings.syntax().childrenOf(clause).stream()
                        .anyMatch(it -> it.index() > clause.index()
                                && it.kind() != Clause.Kind.RELATIVE
                                && (!it.isIntroducedBy("wie") || asksHowMuch(it)));
    }

    /** "wie gut die Bürger zahlen"; "wie die Stadt mitteilt" asks nothing. */
    private boolean asksHowMuch(Clause clause) {
        var introducer = clause.introducer();
        var next = introducer == null ? null : findings.document().tokens().get(introducer.index() + 1);
        return next != null
                && !next.isCapitalised()
                && (next.canBe(Pos.ADJ) || next.canBe(Pos.ADV))
                && !next.canBe(Pos.DET)
                && !next.canBe(Pos.PRON);
    }
}
