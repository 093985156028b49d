package org.quellenlage.extraction.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * Writes words of an article down as a label: in the order of a sentence, spaces tidied, marks and brackets paired, what
 * points back named.
 */
final class Wording {

    private final Findings findings;
    private final Reference reference;

    Wording(Findings findings) {
        this.findings = findings;
        this.reference = new Reference(findings);
    }

    /** The tokens as they stand, without what interrupts them. */
    String text(List<Token> tokens) {
        return joined(tokens, null, "", null);
    }

    String text(List<Token> tokens, Clause clause) {
        return joined(tokens, null, "", clause);
    }

    String named(List<Token> tokens, Token pronoun, String name, Clause clause) {
        return joined(tokens, pronoun, name, clause);
    }

    String joined(List<Token> tokens, @Nullable Token replaced, String by, @Nullable Clause clause) {
        var order = clause == null ? WordOrder.asTheyStand(tokens) : WordOrder.of(tokens, clause, findings);
        var text = new StringBuilder();
        Token before = null;
        for (var token : order.tokens()) {
            if (before != null) {
                text.append(
                        clause != null && clause.isGapped() && isOfOther(before, token, clause)
                                ? " "
                                : between(before, token));
            }
            if (token == replaced) {
                text.append(by);
            } else if (token == order.parted()) {
                text.append(token.form().substring(order.particle().length()));
            } else {
                text.append(clause == null ? token.form() : written(token, clause));
            }
            if (token == order.last()) {
                text.append(' ').append(order.particle());
            }
            if (token == order.aside() && !token.is(",")) {
                text.append(',');
            }
            before = token;
        }
        return balanced(text.toString());
    }

    /** A word of the label: "ihn", "seine" and "dort" tell whom, whose and where only in the article. */
    private String written(Token token, Clause clause) {
        if (clause.isGapped() && findings.syntax().clauseOf(token) != clause) {
            return ofOther(token, clause);
        }
        var meant = reference.of(token, clause);
        return meant == null ? token.form() : meant;
    }

    private boolean isOfOther(Token before, Token token, Clause clause) {
        return (findings.syntax().clauseOf(before) == clause)
                != (findings.syntax().clauseOf(token) == clause);
    }

    /** "beträgt", "die" of "Die Strafe": what the clause before says for this one too. */
    private String ofOther(Token token, Clause clause) {
        if (clause.verb() instanceof VerbGroup verb && token == verb.finite()) {
            return findings.syntax().finiteFor(clause, token);
        }
        return token.canBe(Pos.DET) ? token.lower() : findings.slice(token.span());
    }

    /** What parts two tokens: as in the text where nothing stands between, a comma where only one does, else a blank. */
    private String between(Token before, Token token) {
        if (token.index() < before.index()) {
            return " ";
        }
        if (token.index() != before.index() + 1 && token.index() > 0 && isAside(before, token)) {
            return ", ";
        }
        if (token.index() == before.index() + 1) {
            var from = before.end();
            var to = token.start();
            return from == to ? "" : findings.slice(Span.between(from, to));
        }
        var between = token.index() > before.index() + 1
                ? findings.document().tokens().get(token.index() - 1)
                : before;
        var bracketed = token.index() > before.index() + 2
                && between.is(",")
                && findings.document().tokens().get(token.index() - 2).is(")");
        if (isSign(before, between, token)) {
            return " -";
        }
        return between.is(",") && token.index() == before.index() + 2 || bracketed ? ", " : " ";
    }

    /** Where a clause begins there was a comma. */
    private boolean isAside(Token before, Token token) {
        return findings.syntax().clauseOf(before) != findings.syntax().clauseOf(token)
                && findings.document().tokens().get(token.index() - 1).is(",");
    }

    /** "fiel um -0,25 Prozent": the stroke right before the number is its sign. */
    private static boolean isSign(Token before, Token between, Token token) {
        return token.is(Token.Kind.NUMBER)
                && (between.is("-") || between.is("–"))
                && between.index() == before.index() + 1
                && between.start() > before.end()
                && between.end() == token.start();
    }

    /** Without quotation marks and brackets whose partner is missing. */
    private static String balanced(String words) {
        var balanced = withPartner(words, '„', '“');
        balanced = withPartner(balanced, '»', '«');
        balanced = withPartner(balanced, '(', ')');
        return isEven(balanced, '"') ? balanced : balanced.replace("\"", "");
    }

    private static boolean isEven(String words, char mark) {
        var even = true;
        for (var at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
            even = !even;
        }
        return even;
    }

    private static String withPartner(String words, char open, char close) {
        if (words.indexOf(open) < 0 && words.indexOf(close) < 0) {
            return words;
        }
        var opened = -1;
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) == open && opened < 0) {
                opened = i;
            } else if (words.charAt(i) == close) {
                if (opened < 0) {
                    return withPartner(words.substring(0, i) + words.substring(i + 1), open, close);
                }
                opened = -1;
            }
        }
        return opened < 0 ? words : words.substring(0, opened) + words.substring(opened + 1);
    }

    /** All who say so together, in German: "Anna Berg und Karl Lang". */
    static String speakers(List<Attribution> chain) {
        return list(Attribution.together(chain).stream().map(Claimant::name).toList(), "und");
    }

    /** "Anna Berg, Karl Lang und die Stadt". */
    static String list(List<String> names, String and) {
        var last = names.getLast();
        return names.size() == 1
                ? last
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + last;
    }

    /** With single blanks, as most words are written anyway. */
    static String tidy(String words) {
        return isTidy(words) ? words.strip() : rewritten(words);
    }

    private static boolean isTidy(String words) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || i == 0 || words.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String rewritten(String words) {
        var tidy = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            var space = Character.isWhitespace(c);
            if (!space || !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(space ? ' ' : c);
            }
        }
        return tidy.toString().strip();
    }
}
