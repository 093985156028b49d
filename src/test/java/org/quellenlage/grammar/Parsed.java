package org.quellenlage.grammar;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.DocumentReader;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Text;
import org.quellenlage.text.Token;

/** A German sentence as the grammar sees it, asked for by words. */
record Parsed(Syntax syntax) {

    private static final Morphology MORPHOLOGY = Morphology.german();

    static Parsed of(String sentence) {
        return new Parsed(new Grammar(MORPHOLOGY).read(new DocumentReader(MORPHOLOGY).read(Text.of(sentence))));
    }

    /** The words of every clause, without marks. */
    List<String> clauses() {
        return syntax.clauses().stream().map(it -> words(it.tokens())).toList();
    }

    /** The clause whose main verb has this basic form. */
    Clause clause(String lemma) {
        return syntax.clauses().stream()
                .filter(it -> it.verb() != null && it.verb().lemma().equals(lemma))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No clause with " + lemma + " among " + clauses()));
    }

    VerbGroup verb(String lemma) {
        var verb = clause(lemma).verb();
        if (verb == null) {
            throw new AssertionError(lemma);
        }
        return verb;
    }

    /** The words of the clause this one depends on; null if none. */
    @Nullable
    String governing(String lemma) {
        var parent = syntax.parentOf(clause(lemma));
        return parent == null ? null : words(parent.tokens());
    }

    @Nullable
    String subject(String lemma) {
        return words(clause(lemma).subject());
    }

    @Nullable
    String object(String lemma) {
        return words(clause(lemma).object());
    }

    @Nullable
    String antecedent(String lemma) {
        return words(clause(lemma).antecedent());
    }

    /** All phrases with attributes in square brackets and the head marked, as {@link Phrase#toString} shows them. */
    List<String> phrases() {
        return syntax.clauses().stream()
                .flatMap(it -> it.phrases().stream())
                .map(it -> it.toString().replace(" ]", "]").replace("[[", "["))
                .toList();
    }

    static String words(List<Token> tokens) {
        return tokens.stream().filter(it -> !isMark(it)).map(Token::form).collect(Collectors.joining(" "));
    }

    private static boolean isMark(Token token) {
        return token.is(Token.Kind.PUNCTUATION);
    }

    private static @Nullable String words(@Nullable Phrase phrase) {
        return phrase == null ? null : words(phrase.tokens());
    }
}
