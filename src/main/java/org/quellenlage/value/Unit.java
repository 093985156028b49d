package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * A unit of measure or money, from {@code units.tsv}.
 *
 * @param symbol canonical sign: "km", "EUR", "%", "a" (years)
 * @param base symbol of the unit it can be converted to: "m" for "km"
 * @param factor how many of the base unit it is
 * @param german its German name in the plural
 * @param english its English name in the plural
 */
public record Unit(String symbol, Kind kind, String base, BigDecimal factor, String german, String english) {

    public enum Kind {
        MONEY,
        PERCENT,
        LENGTH,
        AREA,
        VOLUME,
        MASS,
        SPEED,
        TEMPERATURE,
        ANGLE,
        ENERGY,
        POWER,
        PRESSURE,
        DATA,
        FREQUENCY,
        VOLTAGE,
        CURRENT,
        SOUND,
        RADIATION,
        FORCE,
        RATE,
        DURATION
    }

    /**
     * A unit where it is written.
     *
     * @param length how many tokens write it
     * @param end character after it, without the point of a sentence
     */
    record Match(Unit unit, int length, int end) {}

    private static final int LONGEST = 5;
    private static final String[] ENDINGS = {"e", "en", "er", "em", "es"};
    private static final Map<String, Unit> BY_SYMBOL = new LinkedHashMap<>();
    private static final Map<String, Unit> EXACT = new HashMap<>();
    private static final Map<String, Unit> ANY_CASE = new HashMap<>();
    /** The first words of forms of several words. */
    private static final Map<String, Integer> LONGEST_BY_FIRST = new HashMap<>();

    static {
        for (var row : WordList.rows("units")) {
            var unit = new Unit(
                    row.get(0),
                    Kind.valueOf(row.get(1)),
                    row.get(2),
                    new BigDecimal(row.get(3)),
                    row.get(4),
                    row.get(5));
            BY_SYMBOL.put(unit.symbol(), unit);
            for (var form : row.get(6).split("\\|")) {
                WordList.spellings(form).forEach(it -> addForm(unit, it));
            }
        }
    }

    private static void addForm(Unit unit, String form) {
        var plus = form.indexOf('+');
        if (plus >= 0) {
            for (var ending : ENDINGS) {
                addForm(unit, form.substring(0, plus) + ending + form.substring(plus + 1));
            }
            return;
        }
        EXACT.putIfAbsent(form, unit);
        if (form.length() > 2) {
            ANY_CASE.putIfAbsent(form.toLowerCase(Locale.GERMAN), unit);
        }
        var words = form.split(" ");
        LONGEST_BY_FIRST.merge(words[0].toLowerCase(Locale.GERMAN), words.length, Math::max);
    }

    /** The unit with a canonical symbol as {@link Quantity#unit()} gives it; null for a symbol nobody gave. */
    public static @Nullable Unit of(String symbol) {
        return BY_SYMBOL.get(symbol);
    }

    /** The unit one written word names, as "Kilometern", "km"; null where it names none. */
    public static @Nullable Unit written(String form) {
        var exact = EXACT.get(form);
        return exact != null || form.length() <= 2 ? exact : ANY_CASE.get(form.toLowerCase(Locale.GERMAN));
    }

    /** The longest unit whose words stand at {@code from}. */
    static @Nullable Match at(List<Token> tokens, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        var first = tokens.get(from).form();
        var longest = LONGEST_BY_FIRST.get(withoutPoint(first).toLowerCase(Locale.GERMAN));
        longest = longest == null ? LONGEST_BY_FIRST.get(first.toLowerCase(Locale.GERMAN)) : longest;
        if (longest == null) {
            return null;
        }
        for (var length = Math.min(Math.min(longest, LONGEST), limit - from); length > 0; length--) {
            var match = match(tokens, from, length);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable Match match(List<Token> tokens, int from, int length) {
        var words = words(tokens, from, length);
        var end = tokens.get(from + length - 1).end();
        var unit = written(words);
        if (unit != null) {
            return new Match(unit, length, end);
        }
        var bare = words.endsWith(".") ? written(withoutPoint(words)) : null;
        return bare == null ? null : new Match(bare, length, end - 1);
    }

    /** At the end of a sentence its point can look like that of an abbreviation: "90 km/h." */
    private static String withoutPoint(String form) {
        return form.length() > 1 && form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    private static String words(List<Token> tokens, int from, int length) {
        if (length == 1) {
            return tokens.get(from).form();
        }
        var words = new StringBuilder(tokens.get(from).form());
        for (var i = from + 1; i < from + length; i++) {
            words.append(' ').append(tokens.get(i).form());
        }
        return words.toString();
    }

    public boolean isMoney() {
        return kind == Kind.MONEY;
    }

    public boolean isDuration() {
        return kind == Kind.DURATION;
    }
}
