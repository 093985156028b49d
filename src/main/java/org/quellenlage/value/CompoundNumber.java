package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * Reads a number that is part of a longer word: "34-jährig", "zweimal", "Zwei-Meter-Teleskop", "acht- bis zwanzigmal",
 * "1967er".
 */
final class CompoundNumber {

    /**
     * A number inside a word.
     *
     * @param low lower end of "acht- bis zwanzigmal"; null else
     * @param counted noun the rest of the word is made of: "Spur" of "sechsspurig"; null where it counts nothing
     */
    record Found(
            int start,
            int end,
            int after,
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable String unit,
            @Nullable String counted,
            NumberExpression.Type type,
            String rule) {}

    private record Suffix(
            String text,
            NumberExpression.Type type,
            @Nullable String unit,
            @Nullable String counted) {}

    private static final List<Suffix> SUFFIXES = suffixes();

    private static final String ONCE = "einmal";
    private static final Suffixed ONE_TIME = new Suffixed(
            BigDecimal.ONE,
            SUFFIXES.stream().filter(it -> it.text.equals("mal")).findFirst().orElseThrow());
    private static final int REACH_OF_LIST = 12;

    private final List<Token> tokens;
    private final int i;
    private final int limit;

    CompoundNumber(List<Token> tokens, int i, int limit) {
        this.tokens = tokens;
        this.i = i;
        this.limit = limit;
    }

    private static List<Suffix> suffixes() {
        var suffixes = new ArrayList<Suffix>();
        for (var row : WordList.rows("number-suffixes")) {
            var unit = row.get(2).isEmpty() ? null : row.get(2);
            var counted = row.get(3).isEmpty() ? null : row.get(3);
            suffixes.add(new Suffix(row.get(0), NumberExpression.Type.valueOf(row.get(1)), unit, counted));
        }
        return List.copyOf(suffixes);
    }

    @Nullable
    Found read() {
        var token = tokens.get(i);
        var form = token.form();
        if (form.length() < 3 || form.length() > 60) {
            return null;
        }
        if (form.endsWith("-")) {
            return suspended(form.substring(0, form.length() - 1));
        }
        var lower = NumberWords.lower(form);
        var suffixed = lower.equals(ONCE) && isOnceOfSeveral() ? ONE_TIME : suffixed(lower);
        if (suffixed != null) {
            return new Found(
                    token.start(),
                    token.end(),
                    i + 1,
                    suffixed.value,
                    null,
                    suffixed.suffix.unit,
                    suffixed.suffix.counted,
                    suffixed.suffix.type,
                    suffixed.suffix.type == NumberExpression.Type.AGE ? "number/age" : "number/compound");
        }
        if (lower.endsWith("er") && Digits.isWhole(lower.substring(0, lower.length() - 2))) {
            return new Found(
                    token.start(),
                    token.end(),
                    i + 1,
                    new BigDecimal(lower.substring(0, lower.length() - 2)),
                    null,
                    null,
                    null,
                    NumberExpression.Type.ORDINAL,
                    "number/er-form");
        }
        return form.indexOf('-') > 0 ? hyphenated(token) : null;
    }

    private record Suffixed(BigDecimal value, Suffix suffix) {}

    /** "dreimal Gold und einmal Silber": elsewhere "einmal" is no number but "some day". */
    private boolean isOnceOfSeveral() {
        if (i < 2 || !isListing(tokens.get(i - 1))) {
            return false;
        }
        for (var at = i - 2;
                at >= 0 && at >= i - REACH_OF_LIST && !tokens.get(at).is(".");
                at--) {
            var other = tokens.get(at).isWord()
                    ? suffixed(NumberWords.lower(tokens.get(at).form()))
                    : null;
            if (other != null && ONE_TIME.suffix.text.equals(other.suffix.text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListing(Token token) {
        return token.is("und") || token.is(",") || token.is("sowie");
    }

    /** number ["-"] suffix [ending], as "34-jährige", "zweimal"; "einfach" and "einstimmig" count nothing. */
    private static @Nullable Suffixed suffixed(String lower) {
        for (var suffix : SUFFIXES) {
            var at = lower.lastIndexOf(suffix.text);
            if (at > 0 && isEnding(lower, at + suffix.text.length())) {
                var before = lower.charAt(at - 1) == '-' ? lower.substring(0, at - 1) : lower.substring(0, at);
                var value = before.isEmpty() ? null : number(before);
                if (value != null && !(before.equals("ein") && suffix.unit == null)) {
                    return new Suffixed(value, suffix);
                }
            }
        }
        return null;
    }

    private static boolean isEnding(String lower, int from) {
        return switch (lower.substring(from)) {
            case "", "e", "en", "er", "es", "em", "s", "n", "erinnen", "erin", "keit" -> true;
            default -> false;
        };
    }

    /** Digits or a number word, "ein" among them; null for anything else. */
    private static @Nullable BigDecimal number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            for (var i = 0; i < word.length(); i++) {
                var c = word.charAt(i);
                if ((c < '0' || c > '9') && c != ',' && c != '.' && c != ':') {
                    return null;
                }
            }
            return Character.isDigit(word.charAt(word.length() - 1)) ? digits(word) : null;
        }
        if (word.equals("ein")) {
            return BigDecimal.ONE;
        }
        var value = NumberWords.cardinal(word);
        var scale = value == null ? NumberWords.scale(word) : null;
        return scale != null ? scale : value;
    }

    /** Of the score in "3:1-Sieg" the first number. */
    private static @Nullable BigDecimal digits(String word) {
        var digits = Digits.of(word);
        return digits.shape() == Digits.Shape.SCORE
                ? new BigDecimal(word.substring(0, word.indexOf(':')))
                : digits.value();
    }

    /** "Zwei-Meter-Teleskop" is two metres, a "Drei-Zimmer-Wohnung" has three rooms: the number with its unit. */
    private @Nullable Found hyphenated(Token token) {
        var form = token.form().replace('‑', '-');
        var first = form.indexOf('-');
        var lower = NumberWords.lower(form.substring(0, first));
        var value = lower.length() < 1 || first + 2 >= form.length() ? null : number(lower);
        if (value == null) {
            return null;
        }
        var end = first;
        var next = part(form, first);
        var scale = NumberWords.scale(NumberWords.lower(next));
        if (scale != null) {
            value = value.multiply(scale);
            end = first + 1 + next.length();
            next = end < form.length() ? part(form, end) : "";
        }
        var unit = next.isEmpty() ? null : Unit.written(next);
        if (unit != null && (next.length() > 2 || Character.isDigit(form.charAt(0)))) {
            end = end + 1 + next.length();
            var type = switch (unit.kind()) {
                case MONEY -> NumberExpression.Type.MONEY;
                case PERCENT -> NumberExpression.Type.PERCENT;
                default -> NumberExpression.Type.MEASURE;
            };
            return found(token, end, value, unit.symbol(), type);
        }
        var ein = lower.equals("ein");
        return ein || next.length() == 1 || isCode(form, first)
                ? null
                : found(token, end, value, null, NumberExpression.Type.CARDINAL);
    }

    /** "7-1-1", "12-a": not a word after the hyphen. */
    private static boolean isCode(String form, int hyphen) {
        return !Character.isUpperCase(form.charAt(hyphen + 1))
                || form.lastIndexOf('-') == hyphen && form.length() - hyphen < 4;
    }

    private static String part(String form, int hyphen) {
        var next = form.indexOf('-', hyphen + 1);
        return form.substring(hyphen + 1, next < 0 ? form.length() : next);
    }

    private Found found(Token token, int length, BigDecimal value, @Nullable String unit, NumberExpression.Type type) {
        return new Found(
                token.start(), token.start() + length, i + 1, value, null, unit, null, type, "number/in-compound");
    }

    /** "14- bis 17-Jährige": digits, a hyphen of their own, and the word they share. */
    @Nullable
    Found suspendedDigits() {
        return suspended(tokens.get(i).form(), i + 2);
    }

    private @Nullable Found suspended(String word) {
        return suspended(word, i + 1);
    }

    /** "acht- bis zwanzigmal" and "zwei- oder dreimal" are ranges; of "drei- und vierjährige" the first is a number of its own. */
    private @Nullable Found suspended(String word, int at) {
        var value = number(NumberWords.lower(word));
        if (value == null || at + 1 >= limit) {
            return null;
        }
        var link = tokens.get(at).form();
        var second = tokens.get(at + 1);
        var suffixed = suffixed(NumberWords.lower(second.form()));
        if (suffixed == null) {
            return null;
        }
        var start = tokens.get(i).start();
        var suffix = suffixed.suffix;
        if (link.equals("bis") && value.compareTo(suffixed.value) < 0
                || link.equals("oder") && value.add(BigDecimal.ONE).compareTo(suffixed.value) == 0) {
            return new Found(
                    start,
                    second.end(),
                    at + 2,
                    suffixed.value,
                    value,
                    suffix.unit,
                    suffix.counted,
                    suffix.type,
                    "number/range");
        }
        return link.equals("und") || link.equals("oder") || link.equals(",")
                ? new Found(
                        start,
                        start + word.length(),
                        at,
                        value,
                        null,
                        suffix.unit,
                        suffix.counted,
                        suffix.type,
                        "number/compound")
                : null;
    }
}
