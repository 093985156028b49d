package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Document;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/** The clauses and phrases of a document. */
public final class Syntax {

    private final Document document;
    private final ParticleVerbs particles;
    private final Conjugation conjugation;
    private final List<Clause> clauses;
    private final int[] firstClause;
    private final int[] clauseOfToken;
    private final @Nullable Phrase[] phraseOfToken;
    private final @Nullable List<Clause>[] children;

    Syntax(Document document, List<Clause> clauses, ParticleVerbs particles, Conjugation conjugation) {
        this.document = document;
        this.particles = particles;
        this.conjugation = conjugation;
        this.clauses = List.copyOf(clauses);
        this.firstClause = new int[document.sentences().size() + 1];
        this.clauseOfToken = new int[document.tokens().size()];
        this.phraseOfToken = new @Nullable Phrase[document.tokens().size()];
        this.children = noLists(clauses.size());
        Arrays.fill(clauseOfToken, -1);
        Arrays.fill(firstClause, clauses.size());
        for (var clause : clauses) {
            if (clause.parent() >= 0) {
                addChild(clause.parent(), clause);
            }
        }
        for (var i = clauses.size() - 1; i >= 0; i--) {
            var clause = clauses.get(i);
            firstClause[clause.sentence().index()] = clause.index();
            for (var token : clause.tokens()) {
                clauseOfToken[token.index()] = clause.index();
            }
            for (var phrase : clause.phrases()) {
                mark(phrase);
            }
        }
        for (var i = firstClause.length - 2; i >= 0; i--) {
            firstClause[i] = Math.min(firstClause[i], firstClause[i + 1]);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Clause>[] noLists(int size) {
        return (@Nullable List<Clause>[]) new List<?>[size];
    }

    private void addChild(int parent, Clause clause) {
        var known = children[parent];
        if (known == null) {
            known = new ArrayList<>(2);
            children[parent] = known;
        }
        known.add(clause);
    }

    private void mark(Phrase phrase) {
        for (var token : phrase.tokens()) {
            phraseOfToken[token.index()] = phrase;
        }
        if (phrase.attribute() != null) {
            mark(phrase.attribute());
        }
        if (phrase.conjunct() != null) {
            mark(phrase.conjunct());
        }
    }

    public Document document() {
        return document;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public List<Clause> clauses(Sentence sentence) {
        return clauses.subList(firstClause[sentence.index()], firstClause[sentence.index() + 1]);
    }

    /** The clause a token belongs to; null for marks between clauses. */
    public @Nullable Clause clauseOf(Token token) {
        var index = clauseOfToken[token.index()];
        return index < 0 ? null : clauses.get(index);
    }

    /** The clause this one depends on; null if none. */
    public @Nullable Clause parentOf(Clause clause) {
        return clause.parent() < 0 ? null : clauses.get(clause.parent());
    }

    /** Clauses that depend on this one directly, in order. */
    public List<Clause> childrenOf(Clause clause) {
        var known = children[clause.index()];
        return known == null ? List.of() : known;
    }

    /** The innermost phrase a token stands in; null outside of phrases. */
    public @Nullable Phrase phraseOf(Token token) {
        return phraseOfToken[token.index()];
    }

    /** "nieder" of "niederschlug", which a main clause sets apart; "" of a form without such a particle. */
    public String separableParticle(Token finite) {
        return particles.inside(finite);
    }

    /** A finite verb said for a clause whose subject may be of the other number: "kommt" is "kommen" for "die Grünen". */
    public String finiteFor(Clause clause, Token finite) {
        var subject = clause.subject();
        if (subject == null || !clause.isGapped()) {
            return finite.form();
        }
        var isPlural = subject.conjunct() != null
                || !Agreement.has(subject.agreement(), Agreement.NOMINATIVE & Agreement.SINGULAR);
        var isSingular = subject.conjunct() == null
                && !Agreement.has(subject.agreement(), Agreement.NOMINATIVE & Agreement.PLURAL);
        return isPlural || isSingular ? conjugation.inNumber(finite, isPlural) : finite.form();
    }

    /** What a gapped clause says in full, see {@link GapFilling}; nothing where its parts fit none of the clause before. */
    public List<Token> filled(Clause gapped) {
        var filling = filling(gapped);
        return filling == null || filling.lender().kind() != Clause.Kind.MAIN ? List.of() : filling.words();
    }

    /** "drei Menschen" for "zwei" of "In Wien starben drei Menschen, in Graz zwei"; null where nothing stands against it. */
    public @Nullable Phrase counterpart(Clause gapped, Phrase phrase) {
        var filling = filling(gapped);
        return filling == null ? null : filling.counterpart(phrase);
    }

    /** Null where the clause has a participle of its own, and where no other says its verb. */
    private @Nullable GapFilling filling(Clause gapped) {
        var verb = gapped.verb();
        var finite = verb == null || gapped.tokens().contains(verb.main()) ? null : verb.finite();
        var lender = finite == null ? null : clauseOf(finite);
        return lender == null || lender == gapped ? null : new GapFilling(lender, gapped);
    }

    /** The tokens that lie wholly in a span, found by halving. */
    public List<Token> tokens(Span span) {
        var tokens = document.tokens();
        var from = lowerBound(span.start());
        var to = from;
        while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    private int lowerBound(int offset) {
        var tokens = document.tokens();
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
