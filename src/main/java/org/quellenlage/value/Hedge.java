package org.quellenlage.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Words that make a number vague or one-sided, from {@code hedges.tsv}: "rund", "mehr als", "oder mehr".
 *
 * @param from first token
 * @param after the token after the last
 */
record Hedge(Meaning meaning, int from, int after) {

    enum Meaning {
        ABOUT,
        /** A little less: "knapp". */
        ALMOST,
        /** A little more: "gut". */
        GOOD,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        /** That much on either side: "plus/minus 3 Prozentpunkte". */
        PLUS_MINUS
    }

    private static final int LONGEST = 4;
    private static final Map<String, Meaning> BEFORE = new HashMap<>();
    private static final Map<String, Meaning> AFTER = new HashMap<>();
    /** The words a hedge can end (before a number) or begin with (after it). */
    private static final Map<String, Integer> LAST_WORDS = new HashMap<>();

    private static final Map<String, Integer> FIRST_WORDS = new HashMap<>();

    static {
        for (var row : WordList.rows("hedges")) {
            var words = row.get(0).split(" ");
            var meaning = Meaning.valueOf(row.get(1));
            if (row.get(2).equals("BEFORE")) {
                BEFORE.putIfAbsent(row.get(0), meaning);
                LAST_WORDS.merge(words[words.length - 1], words.length, Math::max);
            } else {
                AFTER.putIfAbsent(row.get(0), meaning);
                FIRST_WORDS.merge(words[0], words.length, Math::max);
            }
        }
    }

    /** The hedge that ends before token {@code end} and begins no earlier than {@code limit}. */
    static @Nullable Hedge before(List<Token> tokens, int end, int limit) {
        if (end <= limit) {
            return null;
        }
        var longest = LAST_WORDS.get(lower(tokens.get(end - 1)));
        if (longest == null) {
            return null;
        }
        for (var length = Math.min(Math.min(longest, LONGEST), end - limit); length > 0; length--) {
            var meaning = BEFORE.get(words(tokens, end - length, length));
            if (meaning != null) {
                return new Hedge(meaning, end - length, end);
            }
        }
        return null;
    }

    /** The hedge that begins at token {@code start}: "oder mehr". */
    static @Nullable Hedge after(List<Token> tokens, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        var longest = FIRST_WORDS.get(lower(tokens.get(start)));
        if (longest == null) {
            return null;
        }
        for (var length = Math.min(Math.min(longest, LONGEST), limit - start); length > 0; length--) {
            var meaning = AFTER.get(words(tokens, start, length));
            if (meaning != null) {
                return new Hedge(meaning, start, start + length);
            }
        }
        return null;
    }

    private static String words(List<Token> tokens, int from, int length) {
        var words = new StringBuilder(lower(tokens.get(from)));
        for (var i = from + 1; i < from + length; i++) {
            words.append(' ').append(lower(tokens.get(i)));
        }
        return words.toString();
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
