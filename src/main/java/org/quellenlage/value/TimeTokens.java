package org.quellenlage.value;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordFact;

/**
 * The tokens of a document as the rules for times look at them: in small letters, with their time words, one sentence at a
 * time. What lies outside the sentence is not there.
 */
final class TimeTokens {

    private static final String NOTHING = "";
    private static final WordFact<String> PLAIN = WordFact.of(word -> withoutPoint(word.lower()));
    private static final WordFact<Optional<TimeWords>> TIME_WORDS =
            WordFact.of(word -> Optional.ofNullable(TimeWords.of(PLAIN.about(word))));
    private static final WordFact<Integer> OPENS = WordFact.of(TimeTokens::opens);

    private final List<Token> tokens;
    private final String[] lower;
    private final @Nullable TimeWords[] words;
    private int from;
    private int to;

    TimeTokens(Document document) {
        this.tokens = document.tokens();
        this.lower = new String[tokens.size()];
        this.words = new @Nullable TimeWords[tokens.size()];
        for (var i = 0; i < lower.length; i++) {
            var token = tokens.get(i);
            if (token.isWord()) {
                lower[i] = PLAIN.about(token.word());
                words[i] = TIME_WORDS.about(token.word()).orElse(null);
            } else {
                lower[i] = token.form();
            }
        }
    }

    /** "Sept." as "sept": of an abbreviation with one point at its end. */
    private static String withoutPoint(String lower) {
        var point = lower.indexOf('.');
        return point > 0 && point == lower.length() - 1 ? lower.substring(0, point) : lower;
    }

    /** Looks at the tokens between two indices from now on. */
    void look(int first, int end) {
        from = first;
        to = end;
    }

    int end() {
        return to;
    }

    boolean has(int i) {
        return i >= from && i < to;
    }

    boolean isFirst(int i) {
        return i == from;
    }

    boolean isAlone(int first, int last) {
        return first == from && last == to - 1;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The form in small letters, without the point of an abbreviation; empty outside the sentence. */
    String lower(int i) {
        return has(i) ? lower[i] : NOTHING;
    }

    boolean is(int i, String form) {
        return has(i) && lower[i].equals(form);
    }

    boolean isOneOf(int i, String... forms) {
        if (has(i)) {
            for (var form : forms) {
                if (lower[i].equals(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Nullable
    String word(int i, TimeWords.Kind kind) {
        if (!has(i)) {
            return null;
        }
        var word = words[i];
        return word == null ? null : word.as(kind);
    }

    boolean isWord(int i, TimeWords.Kind kind) {
        return word(i, kind) != null;
    }

    /** Which rules a token can open, a set of those in {@link TimeWords}. */
    int opens(int i) {
        var token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> TimeWords.DATE | TimeWords.CLOCK | TimeWords.LENGTH_OR_SET;
            case ORDINAL -> TimeWords.DATE;
            case WORD, ABBREVIATION -> OPENS.about(token.word());
            default -> 0;
        };
    }

    private static int opens(Word word) {
        var lower = PLAIN.about(word);
        var listed = TIME_WORDS.about(word).orElse(null);
        return (listed == null ? 0 : listed.opens())
                | (TimeNumbers.cardinal(lower) == null ? 0 : TimeWords.CLOCK | TimeWords.LENGTH_OR_SET)
                | (TimeNumbers.ordinal(lower) == 0 ? 0 : TimeWords.DATE)
                | opensByForm(lower);
    }

    /** "1990er", "15ten", "Q3"; "zweitägig", "dreimal", "neunziger". */
    private static int opensByForm(String form) {
        var first = form.charAt(0);
        if (first >= '0' && first <= '9' || form.length() == 2 && (first == 'q' || first == 'h')) {
            return TimeWords.DATE | TimeWords.LENGTH_OR_SET;
        }
        if (form.length() < 6) {
            return 0;
        }
        if (form.endsWith("mal")) {
            return TimeWords.LENGTH_OR_SET;
        }
        var ig = form.indexOf("ig");
        return ig < 3
                ? 0
                : form.startsWith("er", ig + 2) ? TimeWords.DATE | TimeWords.LENGTH_OR_SET : TimeWords.LENGTH_OR_SET;
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).is(Token.Kind.NUMBER);
    }

    boolean isOrdinal(int i) {
        return has(i) && tokens.get(i).is(Token.Kind.ORDINAL);
    }

    /** The value of a token of one to four digits, point aside; -1 for everything else. */
    int integer(int i) {
        if (!isNumber(i) && !isOrdinal(i)) {
            return -1;
        }
        var form = lower[i];
        var length = isOrdinal(i) ? form.length() - 1 : form.length();
        if (length == 0 || length > 4) {
            return -1;
        }
        var value = 0;
        for (var k = 0; k < length; k++) {
            var c = form.charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    int digits(int i) {
        return isOrdinal(i) ? lower(i).length() - 1 : lower(i).length();
    }

    boolean isCapitalised(int i) {
        return has(i) && tokens.get(i).isWord() && tokens.get(i).isCapitalised();
    }

    boolean canBe(int i, Pos pos) {
        return has(i) && tokens.get(i).canBe(pos);
    }

    boolean isDash(int i) {
        return isOneOf(i, "-", "–", "—", "‐", "‑");
    }

    /** Whether nothing stands between two tokens that follow each other. */
    boolean touches(int i, int j) {
        return has(i) && has(j) && tokens.get(i).end() == tokens.get(j).start();
    }

    Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
