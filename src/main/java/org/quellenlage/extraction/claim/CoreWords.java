package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Negation;
import org.quellenlage.grammar.SeinPerfect;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** The words that carry an assertion, and the clauses that have to be read with it. */
final class CoreWords {

    private static final Set<String> EDGE_CONJUNCTIONS =
            Set.of("und", "oder", "aber", "doch", "denn", "sondern", "sowie");
    private static final int FEWEST_CONTENT_WORDS = 2;
    /** "Die Wahl fand statt", "Huber siegte": of what everybody asks whether it happened. */
    private static final Set<String> ASKED = WordList.words("asked-of-events");

    private final Findings findings;
    private final Asserting asserting;
    private final RelativeClauses relatives;

    CoreWords(Findings findings, Asserting asserting, RelativeClauses relatives) {
        this.findings = findings;
        this.asserting = asserting;
        this.relatives = relatives;
    }

    boolean saysEnough(Clause clause, List<Token> tokens, VerbGroup verb) {
        if (clause.isGapped()) {
            return true; // the clause before says the rest
        }
        var fewest = asserting.isSaid(verb) ? 1 : FEWEST_CONTENT_WORDS;
        var content = Pronouns.isNobody(clause.subject()) || isToldOfNoun(clause) || sharesSubject(clause) ? 1 : 0;
        for (var token : tokens) {
            if ((Assertions.isContentWord(token) || isNone(token) || findings.numberOf(token) != null)
                    && token != verb.finite()) {
                content++;
            }
        }
        return content >= fewest || content + 1 == fewest && tellsWhatBecameOf(clause, verb, content);
    }

    /** "Der Mann starb": what became of somebody needs no more words. */
    private static boolean tellsWhatBecameOf(Clause clause, VerbGroup verb, int content) {
        var subject = clause.subject();
        return content > 0
                && subject != null
                && clause.ownSubject()
                && clause.isMain()
                && !subject.isPronoun()
                && verb.isPast()
                && (SeinPerfect.has(verb.lemma()) && !StativeVerbs.has(verb.lemma())
                        || ASKED.contains(verb.lemma())
                        || Factors.tells(verb.lemma()));
    }

    /** "Der Mann fiel vom Dach, | blieb aber unverletzt": the man is told of in both. */
    private static boolean sharesSubject(Clause clause) {
        var subject = clause.subject();
        return subject != null && clause.isMain() && !clause.ownSubject() && !subject.isPronoun();
    }

    /** "der Anschlag, bei dem zwölf starben": how many were there is told of the noun before. */
    private boolean isToldOfNoun(Clause clause) {
        var antecedent = clause.kind() == Clause.Kind.RELATIVE ? clause.antecedent() : null;
        return antecedent != null && !antecedent.isPronoun() && findings.hasNumber(clause.tokens());
    }

    /** "keine Toten": how many, as a number would say. */
    private static boolean isNone(Token token) {
        return token.isWord() && token.canBe(Pos.DET) && token.lower().startsWith("kein");
    }

    /**
     * The words of an assertion.
     *
     * @param core those that carry it
     * @param told those and what stands on the other side of an interruption
     */
    record Words(List<Token> core, List<Token> told) {}

    /**
     * The tokens that carry the assertion: the clause without its introducing conjunction, without a frame inside it ("nach
     * Angaben der Polizei" at its edge) and without marks at its edges. A clause that another one interrupts is carried by its
     * longer part with the verb.
     */
    Words words(Clause clause, VerbGroup verb) {
        var tokens = new ArrayList<>(clause.tokens());
        for (var child : findings.syntax().childrenOf(clause)) {
            if (child.kind() == Clause.Kind.INFINITIVE
                    && child.introducer() == null
                    && child.verb() != null
                    && (!asserting.isSaid(child.verb())
                            || asserting.isPredicate(child)
                            || asserting.isRefused(child)
                            || asserting.isSettled(child)
                            || asserting.isSaidTogether(child, verb))) {
                tokens.addAll(child.tokens());
            }
        }
        var lead = asserting.leadOf(clause);
        if (lead != null) {
            tokens.addAll(lead.tokens());
            tokens.remove(lead.introducer());
            tokens.sort((a, b) -> Integer.compare(a.index(), b.index()));
            while (!tokens.getLast().isWord() && !tokens.getLast().is(Token.Kind.NUMBER)) {
                tokens.removeLast();
            }
            return new Words(tokens, tokens);
        }
        tokens.addAll(subjectClause(clause));
        if (tokens.size() > clause.tokens().size()) {
            tokens.sort((a, b) -> Integer.compare(a.index(), b.index()));
        }
        var closed = closed(tokens, clause, verb);
        var told = withoutEdges(closed, clause, verb);
        var part = partWith(closed, verb);
        return new Words(part.size() == closed.size() ? told : withoutEdges(part, clause, verb), told);
    }

    /** Without marks and conjunctions at the edges, and without a frame there. */
    private List<Token> withoutEdges(List<Token> words, Clause clause, VerbGroup verb) {
        var part = words;
        while (!part.isEmpty() && isEdge(part.getFirst(), clause)) {
            part = part.subList(1, part.size());
        }
        while (!part.isEmpty()
                        && !part.getLast().isWord()
                        && !part.getLast().is(Token.Kind.NUMBER)
                        && !part.getLast().is(Token.Kind.SYMBOL)
                        && !part.getLast().is(Token.Kind.ORDINAL)
                || !part.isEmpty() && isDangling(part.getLast(), verb)) {
            part = part.subList(0, part.size() - 1);
        }
        return withoutFrame(part);
    }

    /** "Kinder, die fliehen | und Alte": behind the last verb of a clause that ends with it "und" joins what stood before the clause. */
    private static List<Token> closed(List<Token> tokens, Clause clause, VerbGroup verb) {
        if (clause.kind() != Clause.Kind.RELATIVE) {
            return tokens;
        }
        for (var i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token == verb.tokens().getLast()
                    || token.index() <= verb.tokens().getLast().index()) {
                continue;
            }
            if (tokens.get(i - 1) == verb.tokens().getLast() && (token.is("und") || token.is("oder"))) {
                return tokens.subList(0, i);
            }
            return tokens;
        }
        return tokens;
    }

    /** "…, dann | aber musste er gehen": the word belongs to what follows. */
    private static boolean isDangling(Token token, VerbGroup verb) {
        return (token.is("dann") || token.is("und") || token.is("aber") || token.is("oder"))
                && !verb.tokens().contains(token);
    }

    /** "Was dort geschah, ist unklar", "Ob er kommt, zeigt sich morgen": a clause in front stands for the subject. */
    private List<Token> subjectClause(Clause clause) {
        var verb = clause.verb();
        var identifies = verb != null && verb.lemma().equals("sein") && clause.isVerbFirst();
        if (clause.subject() != null && !identifies) {
            return List.of();
        }
        for (var child : findings.syntax().childrenOf(clause)) {
            if (child.index() < clause.index()
                    && (child.kind() == Clause.Kind.INTERROGATIVE
                            || child.isIntroducedBy("dass")
                            || child.isIntroducedBy("ob"))) {
                return child.tokens();
            }
        }
        return List.of();
    }

    /** Those of {@link #completing(Clause)}, without what is told of the source: "Laut der Firma, die in Bonn sitzt, …". */
    List<Clause> completing(Clause clause, Words words) {
        return completing(clause).stream()
                .filter(it -> it.antecedent() == null
                        || words.told().contains(it.antecedent().head())
                        || findings.syntax().clauseOf(it.antecedent().head()) != clause)
                .toList();
    }

    /**
     * The clauses that claim nothing by themselves and without which this one is not understood: "Berichte, wonach …", "die
     * Kinder, die fliehen", "hängt davon ab, ob …".
     */
    List<Clause> completing(Clause clause) {
        var completing = new ArrayList<Clause>();
        var told = toldByNoun(clause);
        if (told != null) {
            completing.add(told);
        }
        var list = listBehind(clause);
        if (list != null) {
            completing.add(list);
        }
        for (var child : findings.syntax().childrenOf(clause)) {
            var verb = child.verb();
            if (verb == null || child.index() < clause.index()) {
                continue;
            }
            var needed = switch (child.kind()) {
                case RELATIVE -> relatives.isPartOf(child.antecedent(), clause) && !relatives.tellsOfName(child, verb);
                case INTERROGATIVE ->
                    child.isIntroducedBy("wonach") || !asserting.isAsserted(child, verb) && !tellsSource(child);
                case SUBORDINATE -> child.isIntroducedBy("dass") || child.isIntroducedBy("ob");
                case MAIN, INFINITIVE, CONDITIONAL, FRAGMENT -> false;
            };
            if (needed
                    || child.kind() == Clause.Kind.INFINITIVE
                            && clause.kind() == Clause.Kind.RELATIVE
                            && child.introducer() == null) {
                completing.add(child);
                completing.addAll(completing(child));
            }
        }
        return completing;
    }

    /** "folgende Parteien: | ABC und XYZ": the list; null elsewhere. */
    private @Nullable Clause listBehind(Clause clause) {
        var next = clause.index() + 1;
        var clauses = findings.syntax().clauses();
        var list = next < clauses.size() ? clauses.get(next) : null;
        return list != null
                        && list.kind() == Clause.Kind.FRAGMENT
                        && list.sentence() == clause.sentence()
                        && findings.document()
                                .tokens()
                                .get(list.tokens().getFirst().index() - 1)
                                .is(":")
                        && clause.tokens().stream().anyMatch(it -> it.lower().startsWith("folgend"))
                ? list
                : null;
    }

    /** "die Firma wolle gehen" of "Berichte, die Firma wolle gehen, trieben den Kurs": a main clause inside another; null elsewhere. */
    private @Nullable Clause toldByNoun(Clause clause) {
        var next = clause.index() + 1;
        var clauses = findings.syntax().clauses();
        var inside = next < clauses.size() ? clauses.get(next) : null;
        return inside != null
                        && inside.isMain()
                        && inside.verb() != null
                        && inside.verb().mood() == VerbGroup.Mood.KONJUNKTIV_I
                        && inside.tokens().getLast().index()
                                < clause.tokens().getLast().index()
                ? inside
                : null;
    }

    /** ", wie die Stadt mitteilte", ": Wie sich ergab, …". */
    private boolean tellsSource(Clause clause) {
        var introducer = clause.introducer();
        var verb = clause.verb();
        return introducer != null && introducer.isCapitalised()
                || clause.isIntroducedBy("wie") && verb != null && findings.cueOf(verb.main()) != null;
    }

    private static boolean isEdge(Token token, Clause clause) {
        return !token.isWord() && !token.is(Token.Kind.NUMBER) && !token.is(Token.Kind.ORDINAL)
                || token == clause.introducer()
                        && (clause.kind() == Clause.Kind.SUBORDINATE
                                || token.form().startsWith("wo") && token.form().length() > 3)
                || EDGE_CONJUNCTIONS.contains(Terms.lower(token));
    }

    /**
     * The unbroken run of tokens with the main verb, if it is long enough to speak for itself and nothing that is counted, dated
     * or denied stands elsewhere; else all of them: "streicht in Kassel, wo er sitzt, 400 Stellen".
     */
    private List<Token> partWith(List<Token> tokens, VerbGroup verb) {
        var from = 0;
        List<Token> best = tokens;
        for (var i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() ? from > 0 : isBreak(tokens.get(i - 1), tokens.get(i))) {
                var part = tokens.subList(from, i);
                if (holdsVerb(part, tokens, verb)
                        && part.stream().filter(Assertions::isContentWord).count() >= 3) {
                    best = isBalanced(part) && !tellsElsewhere(tokens, part) ? part : tokens;
                }
                from = i;
            }
        }
        return best;
    }

    /** Whether the part has what the whole has of the verb. */
    private static boolean holdsVerb(List<Token> part, List<Token> whole, VerbGroup verb) {
        for (var token : verb.tokens()) {
            if (whole.contains(token) && !part.contains(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean tellsElsewhere(List<Token> tokens, List<Token> part) {
        for (var token : tokens) {
            if ((findings.numberOf(token) != null || findings.timeOf(token) != null || Negation.isNegation(token))
                    && !part.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** Something longer than a mark or a bracket stands between. */
    private boolean isBreak(Token before, Token after) {
        return after.index() > before.index() + 2
                && !findings.document().tokens().get(before.index() + 1).is("(");
    }

    private static boolean isBalanced(List<Token> part) {
        var open = 0;
        for (var token : part) {
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return open == 0;
    }

    /** Drops "laut Polizei" and the like at an edge: cue and speaker of the speech the rest belongs to. */
    private List<Token> withoutFrame(List<Token> tokens) {
        var said = 0;
        for (var token : tokens) {
            said += findings.speechesOf(token).isEmpty() ? 0 : 1;
        }
        if (2 * said <= tokens.size()) {
            return tokens;
        }
        var from = 0;
        var to = tokens.size();
        while (from < to && findings.speechesOf(tokens.get(from)).isEmpty()) {
            from++;
        }
        while (to > from && findings.speechesOf(tokens.get(to - 1)).isEmpty()) {
            to--;
        }
        return tokens.subList(from, to);
    }
}
