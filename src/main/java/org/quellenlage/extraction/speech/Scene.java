package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.Content.Found;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/** What the rules of speech look at: the words of a document, its clauses and its quotation marks. */
final class Scene {

    private final Document document;
    private final Syntax syntax;
    private final List<Quotation> quotations;
    /** Quotation marks that belong to a pair. */
    private final BitSet paired = new BitSet();
    /** The usable cue of each clause, by the clause's index; null where it has none. Several rules ask of one clause. */
    private final @Nullable VerbCue[] cues;

    /** What follows a cue, found when it is first asked for. */
    private final Map<Clause, Optional<Found>> contents = new HashMap<>();

    Scene(Document document, Syntax syntax, List<Quotation> quotations) {
        this.document = document;
        this.syntax = syntax;
        this.quotations = List.copyOf(quotations);
        this.cues = new @Nullable VerbCue[syntax.clauses().size()];
        for (var clause : syntax.clauses()) {
            cues[clause.index()] = ReportedSpeechRules.usable(clause);
        }
        for (var quotation : quotations) {
            paired.set(quotation.open().index());
            if (quotation.close() != null) {
                paired.set(quotation.close().index());
            }
        }
    }

    Document document() {
        return document;
    }

    Syntax syntax() {
        return syntax;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** As {@link ReportedSpeechRules#usable}. */
    @Nullable
    VerbCue usableCue(Clause clause) {
        return cues[clause.index()];
    }

    /** As {@link Content#after}. */
    @Nullable
    Found contentAfter(VerbCue cue) {
        return contents.computeIfAbsent(cue.clause(), _ -> Optional.ofNullable(Content.after(this, cue)))
                .orElse(null);
    }

    Token token(int index) {
        return document.tokens().get(index);
    }

    int size() {
        return document.tokens().size();
    }

    /** Whether a token with this form stands at an index. */
    boolean is(int index, String form) {
        return index >= 0 && index < size() && token(index).is(form);
    }

    boolean isQuoteMark(int index) {
        return index >= 0 && index < size() && token(index).isQuote();
    }

    Sentence sentenceOf(int index) {
        return document.sentenceOf(token(index));
    }

    @Nullable
    Clause clauseAt(int index) {
        return index < 0 || index >= size() ? null : syntax.clauseOf(token(index));
    }

    @Nullable
    Phrase phraseAt(int index) {
        return index < 0 || index >= size() ? null : syntax.phraseOf(token(index));
    }

    static int first(Clause clause) {
        return clause.tokens().getFirst().index();
    }

    /** Index after the last token of a clause. */
    static int end(Clause clause) {
        return clause.tokens().getLast().index() + 1;
    }

    /** A run without the marks and white space around it, or null if no word is left. */
    @Nullable
    Run trimmed(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isEdge(start, true)) {
            start++;
        }
        while (end > start && isEdge(end - 1, false)) {
            end--;
        }
        return start < end ? new Run(start, end) : null;
    }

    private boolean isEdge(int index, boolean left) {
        var token = token(index);
        if (token.isQuote()) {
            return !paired.get(index);
        }
        return token.is(Token.Kind.PUNCTUATION)
                && switch (token.form()) {
                    case "(", "[" -> !left;
                    case ")", "]" -> left;
                    case "?", "!", "…", "..." -> left;
                    default -> true;
                };
    }

    /** The run from one index to another with a hole in it, as one or two pieces. */
    List<Run> without(int from, int to, int holeFrom, int holeTo) {
        var pieces = new ArrayList<Run>();
        for (var run : new @Nullable Run[] {
            trimmed(from, Math.max(from, Math.min(holeFrom, to))), trimmed(Math.max(from, Math.min(holeTo, to)), to)
        }) {
            if (run != null && holdsWord(run)) {
                pieces.add(run);
            }
        }
        return pieces;
    }

    private boolean holdsWord(Run run) {
        for (var i = run.from(); i < run.to(); i++) {
            if (token(i).isWord() || token(i).is(Token.Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
