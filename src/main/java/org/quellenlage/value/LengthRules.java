package org.quellenlage.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.WordList;
import org.quellenlage.value.TimeMeaning.Fixed;
import org.quellenlage.value.TimeMeaning.FromThen;
import org.quellenlage.value.TimeMeaning.Length;
import org.quellenlage.value.TimeWords.Kind;

/** How long and how often: "drei Tage", "seit Jahren", "anderthalb Stunden", "zweitägig", "jeden Montag", "täglich". */
final class LengthRules {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:,\\d{1,3})?|\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern HOURS_MINUTES = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern FRACTION = Pattern.compile("([13])/([24])");
    private static final int LONGEST_SUM = 6;

    /** Nouns that "dreijährig" tells the length of, as heads of compounds too; of others it tells the age. */
    private static final Set<String> LASTING = WordList.words("lasting");

    private final TimeTokens tokens;

    LengthRules(TimeTokens tokens) {
        this.tokens = tokens;
    }

    /** The longest stretch or set that begins at a token, null if none does. */
    @Nullable
    TimeMention at(int i) {
        TimeMention best = null;
        best = longer(best, often(i));
        best = longer(best, every(i));
        best = longer(best, counted(i));
        best = longer(best, spell(i));
        best = longer(best, bare(i));
        best = longer(best, adjective(i));
        return best;
    }

    private static @Nullable TimeMention longer(@Nullable TimeMention a, @Nullable TimeMention b) {
        return a == null || b != null && b.span().end() > a.span().end() ? b : a;
    }

    private TimeMention mention(int first, int last, TimeMeaning meaning, String rule) {
        return new TimeMention(tokens.span(first, last), first, last, meaning, null, "time/" + rule);
    }

    // ---------------------------------------------------------------- amounts

    /** A number and the token it ends with; the value is null for "mehrere". */
    private record Amount(@Nullable BigDecimal value, int last, boolean digits) {}

    private @Nullable Amount amount(int i) {
        if (!tokens.has(i)) {
            return null;
        }
        var lower = tokens.lower(i);
        if (tokens.isNumber(i)) {
            if (DECIMAL.matcher(lower).matches()) {
                var plain = lower.replace(".", "").replace(',', '.');
                return new Amount(new BigDecimal(plain), i, lower.indexOf(',') > 0);
            }
            var sexagesimal = HOURS_MINUTES.matcher(lower);
            if (sexagesimal.matches()) {
                var small = Integer.parseInt(sexagesimal.group(2));
                var whole = new BigDecimal(sexagesimal.group(1));
                return new Amount(
                        whole.add(BigDecimal.valueOf(small).divide(BigDecimal.valueOf(60), 10, RoundingMode.HALF_UP)),
                        i,
                        true);
            }
            var fraction = FRACTION.matcher(lower);
            return fraction.matches()
                    ? new Amount(new BigDecimal(fraction.group(1)).divide(new BigDecimal(fraction.group(2))), i, true)
                    : null;
        }
        if (tokens.isWord(i, Kind.VAGUE)) {
            return new Amount(null, i, false);
        }
        if (TimeNumbers.isArticle(lower)) {
            if (tokens.is(i + 1, "paar")) {
                return new Amount(null, i + 1, false);
            }
            if (tokens.lower(i + 1).startsWith("halbe")) {
                return new Amount(new BigDecimal("0.5"), i + 1, true);
            }
            if (tokens.is(i + 1, "dreiviertel")) {
                return new Amount(new BigDecimal("0.75"), i + 1, true);
            }
        }
        if (lower.equals("halbe") || lower.equals("halben") || lower.equals("halbes")) {
            return new Amount(new BigDecimal("0.5"), i, true);
        }
        if (lower.equals("dreiviertel")) {
            return new Amount(new BigDecimal("0.75"), i, true);
        }
        if ((lower.equals("drei") || lower.equals("einer") || lower.equals("eine"))
                && tokens.isOneOf(i + 1, "viertelstunden", "viertelstunde")) {
            return new Amount(lower.equals("drei") ? new BigDecimal("0.75") : new BigDecimal("0.25"), i, true);
        }
        var word = TimeNumbers.cardinal(lower);
        return word == null ? null : new Amount(word, i, false);
    }

    // ---------------------------------------------------------------- "drei Tage", "sechs bis acht Monate"

    private @Nullable TimeMention counted(int i) {
        var start = i;
        var approximate = false;
        while (tokens.isWord(start, Kind.HEDGE)
                || tokens.is(start, "in") && tokens.is(start + 1, "etwa") && start > i) {
            approximate = true;
            start++;
        }
        if (start > i + 2) {
            return null;
        }
        if (tokens.is(i, "zwischen")) {
            return between(i);
        }
        var pointed = pointed(start);
        if (pointed != null) {
            return start == i ? pointed : null;
        }
        var amount = amount(start);
        if (amount == null) {
            return null;
        }
        var unitAt = unitAfter(amount.last() + 1);
        if (unitAt < 0) {
            return ofRange(i, start, amount, approximate);
        }
        var unit = unitOf(unitAt);
        if (isAge(i, unitAt, unit) || isOneOnly(start, unitAt, unit)) {
            return null;
        }
        var sum = sum(i, unitAt, amount, unit);
        if (sum != null) {
            return sum;
        }
        var away = away(i, unitAt, amount, unit);
        if (away != null) {
            return away;
        }
        if (tokens.is(i - 1, "je") && amount.value() != null) {
            return mention(i - 1, unitAt, new Fixed(TimeExpression.Type.SET, value(amount.value(), unit)), "set-each");
        }
        return mention(
                i,
                unitAt,
                new Length(
                        amount.digits() ? exact(amount.value(), unit) : amount.value(),
                        amount.digits() ? exactUnit(amount.value(), unit) : unit,
                        direction(i),
                        approximate),
                "length");
    }

    /** "drei Tage später", "zwei Jahre zuvor": a point counted from what the text just spoke of. */
    private @Nullable TimeMention away(int first, int unitAt, Amount amount, String unit) {
        var direction = switch (tokens.lower(unitAt + 1)) {
            case "später", "darauf" -> 1;
            case "zuvor", "davor" -> -1;
            default -> 0;
        };
        return direction == 0 || amount.value() == null || !isWhole(amount.value())
                ? null
                : mention(first, unitAt + 1, new FromThen(amount.value().intValue() * direction, unit), "length-away");
    }

    /** A fraction of hours or minutes in digits is told in the smaller unit: 1,5 hours are 90 minutes. */
    private static @Nullable BigDecimal exact(@Nullable BigDecimal value, String unit) {
        if (value == null || isWhole(value)) {
            return value;
        }
        return switch (unit) {
            case "TH", "TM" ->
                value.multiply(BigDecimal.valueOf(60))
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
            case "Y" -> value.multiply(BigDecimal.valueOf(12)).stripTrailingZeros();
            default -> value;
        };
    }

    private static String exactUnit(@Nullable BigDecimal value, String unit) {
        if (value == null || isWhole(value)) {
            return unit;
        }
        return switch (unit) {
            case "TH" -> "TM";
            case "TM" -> "TS";
            case "Y" -> "M";
            default -> unit;
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Index of the unit at or after a token, one adjective between allowed: "drei lange Jahre"; -1 if there is none. */
    private int unitAfter(int i) {
        if (isUnit(i)) {
            return i;
        }
        var adjective =
                tokens.has(i) && tokens.canBe(i, Pos.ADJ) && !tokens.isCapitalised(i) && !tokens.isWord(i, Kind.SHIFT);
        return adjective && isUnit(i + 1) ? i + 1 : -1;
    }

    private boolean isUnit(int i) {
        var unit = tokens.word(i, Kind.UNIT);
        if (unit == null) {
            return tokens.isOneOf(i, "viertelstunden", "viertelstunde")
                    && tokens.isOneOf(i - 1, "drei", "eine", "einer");
        }
        return !(tokens.lower(i).length() == 1 && !tokens.isNumber(i - 1)
                || tokens.is(i, "mon")
                || tokens.is(i, "min") && !tokens.isNumber(i - 1));
    }

    private String unitOf(int i) {
        var unit = tokens.word(i, Kind.UNIT);
        return unit == null ? "TH" : unit;
    }

    /** "31 Jahre alt", "im Alter von 14 Jahren" are ages, not stretches of time. */
    private boolean isAge(int first, int unitAt, String unit) {
        return switch (tokens.lower(unitAt + 1)) {
            case "alt",
                    "alte",
                    "alten",
                    "alter",
                    "altes",
                    "altem",
                    "jung",
                    "jünger",
                    "jüngere",
                    "jüngeren",
                    "jüngerer",
                    "älter",
                    "ältere",
                    "älteren",
                    "älterer" -> true;
            default ->
                unit.equals("Y")
                        && (tokens.is(first - 1, "ab")
                                || tokens.is(first - 1, "von") && tokens.is(first - 2, "alter")
                                || tokens.is(first - 1, "zwischen") && isOfPeople(first - 2)
                                || tokens.is(first - 1, "und")
                                        && tokens.is(first - 3, "zwischen")
                                        && isOfPeople(first - 4));
        };
    }

    /** "Jugendliche zwischen 16 und 21 Jahren" tells ages; "Strafen zwischen zwei und fünf Jahren" do not. */
    private boolean isOfPeople(int noun) {
        return tokens.isCapitalised(noun) && !lasts(noun);
    }

    /** "ein Tag" and "eines Jahres" are rarely a length: only after a word that measures. */
    private boolean isOneOnly(int start, int unitAt, String unit) {
        var lower = tokens.lower(start);
        if (!TimeNumbers.isArticle(lower) || unitAt > start + 1) {
            return TimeNumbers.isArticle(lower)
                    && unitAt == start + 2
                    && !tokens.lower(start + 1).startsWith("ganz")
                    && !tokens.lower(start + 1).startsWith("halb")
                    && !tokens.is(start + 1, "knappes")
                    && !unit.startsWith("T");
        }
        if (tokens.isOneOf(unitAt, "tages", "wochenende", "wochenendes")) {
            return true;
        }
        return unit.equals("D") && tokens.isOneOf(start - 1, "an", "von");
    }

    /** "sechs | bis acht Monate", "8-16 Minuten": the first number has the unit of the second. */
    private @Nullable TimeMention ofRange(int i, int start, Amount amount, boolean approximate) {
        var link = amount.last() + 1;
        if (amount.value() == null || !tokens.isDash(link) && !tokens.isOneOf(link, "bis", "oder", "und")) {
            return null;
        }
        if (TimeNumbers.isArticle(tokens.lower(start)) && !tokens.is(link, "und")) {
            return oneOrTwo(i, link, approximate);
        }
        var other = amount(link + 1);
        var unitAt = other == null || other.value() == null ? -1 : unitAfter(other.last() + 1);
        if (unitAt < 0
                || other == null
                || tokens.isNumber(start) != tokens.isNumber(link + 1)
                || tokens.is(link, "und") && !tokens.is(i - 1, "zwischen")) {
            return null;
        }
        var unit = unitOf(unitAt);
        if (isAge(i, unitAt, unit) || TimeNumbers.isArticle(tokens.lower(start)) && tokens.is(link, "und")) {
            return null;
        }
        if (tokens.isDash(link) && tokens.isNumber(start)) {
            return mention(i, unitAt, new Length(other.value(), unit, direction(i), approximate), "length-range");
        }
        return mention(
                i, amount.last(), new Length(amount.value(), unit, direction(i), approximate), "length-of-range");
    }

    /** "eine Stunde und 32 Minuten", "1 Jahr 2 Tage": one length in its smallest unit; null if only one part stands there. */
    private @Nullable TimeMention sum(int first, int unitAt, Amount amount, String unit) {
        if (amount.value() == null) {
            return null;
        }
        var total = amount.value();
        var smallest = unit;
        var last = unitAt;
        for (var part = 1; part < LONGEST_SUM; part++) {
            var next = tokens.isOneOf(last + 1, "und", ",") ? last + 2 : last + 1;
            var more = amount(next);
            if (more == null || more.value() == null || !isUnit(more.last() + 1)) {
                break;
            }
            var smaller = unitOf(more.last() + 1);
            var factor = factor(smallest, smaller);
            if (factor == 0) {
                break;
            }
            total = total.multiply(BigDecimal.valueOf(factor)).add(more.value());
            smallest = smaller;
            last = more.last() + 1;
        }
        return last == unitAt
                ? null
                : mention(first, last, new Length(total, smallest, direction(first), false), "length-sum");
    }

    /** "ein bis zwei Tage". */
    private @Nullable TimeMention oneOrTwo(int i, int link, boolean approximate) {
        var other = amount(link + 1);
        var unitAt = other == null || other.value() == null ? -1 : unitAfter(other.last() + 1);
        return other == null || unitAt < 0
                ? null
                : mention(
                        i,
                        unitAt,
                        new Length(other.value(), unitOf(unitAt), direction(i), approximate),
                        "length-range");
    }

    /** "zwischen 15 und 40 Minuten". */
    private @Nullable TimeMention between(int i) {
        var low = amount(i + 1);
        var high = low == null || !tokens.is(low.last() + 1, "und") ? null : amount(low.last() + 2);
        var unitAt = high == null ? -1 : unitAfter(high.last() + 1);
        if (high == null
                || low == null
                || unitAt < 0
                || low.value() == null
                || high.value() == null
                || unitOf(unitAt).equals("Y") && isOfPeople(i - 1)) {
            return null;
        }
        return mention(i, unitAt, new Length(high.value(), unitOf(unitAt), 0, false), "length-range");
    }

    /** How many of the smaller unit make the larger one; 0 where it is not smaller or not fixed. */
    private static long factor(String larger, String smaller) {
        var a = seconds(larger);
        var b = seconds(smaller);
        if (larger.equals("Y") && smaller.equals("M")) {
            return 12;
        }
        return a > b && b > 0 && !smaller.equals("M") ? a / b : 0;
    }

    private static long seconds(String unit) {
        return switch (unit) {
            case "TS" -> 1;
            case "TM" -> 60;
            case "TH" -> 3600;
            case "D" -> 86_400;
            case "W" -> 604_800;
            case "M" -> 2_592_000;
            case "Y" -> 31_536_000;
            default -> 0;
        };
    }

    /** "vor drei Tagen" leads back, "in drei Tagen" forward. */
    private int direction(int first) {
        return switch (tokens.lower(first - 1)) {
            case "vor" -> -1;
            case "in", "binnen" -> 1;
            default -> 0;
        };
    }

    // ---------------------------------------------------------------- "die vergangenen zwei Jahre", "seit Jahren"

    /** "den vergangenen fünf Jahren", "die letzten zwölf Monate", "kommenden Jahre", "diesen Tagen". */
    private @Nullable TimeMention pointed(int i) {
        var shift = tokens.word(i, Kind.SHIFT);
        if (shift == null) {
            return null;
        }
        var at = i + 1;
        var hedged = tokens.isWord(at, Kind.HEDGE) ? at + 1 : at;
        var amount = amount(hedged);
        if (amount != null && isUnit(amount.last() + 1)) {
            var unitAt = amount.last() + 1;
            if (amount.value() == null && !shift.equals("first") && shift.equals("1")) {
                return mention(
                        articleBefore(i), unitAt, new Fixed(TimeExpression.Type.DATE, "FUTURE_REF"), "reference");
            }
            var meaning = new Length(amount.value(), unitOf(unitAt), 0, false);
            return mention(articleBefore(i), unitAt, meaning, "length-pointed");
        }
        var unit = tokens.word(at, Kind.PLURAL_UNIT);
        if (unit == null || shift.equals("first") || shift.equals("same") || shift.equals("next")) {
            return null;
        }
        var meaning = shift.equals("1") || shift.equals("2")
                ? new Fixed(TimeExpression.Type.DATE, "FUTURE_REF")
                : new Length(null, unit, 0, false);
        return mention(articleBefore(i), at, meaning, "length-pointed");
    }

    private int articleBefore(int i) {
        return switch (tokens.lower(i - 1)) {
            case "der", "die", "das", "den", "dem", "des" -> i - 1;
            default -> i;
        };
    }

    /** "Viertelstunde", "den ganzen Tag", "unter der Woche". */
    private @Nullable TimeMention spell(int i) {
        var lasting = tokens.word(i, Kind.LONG);
        if (lasting != null) {
            if (lasting.equals("PT15M") && tokens.isOneOf(i - 1, "drei")) {
                return null;
            }
            return mention(i, i, new Fixed(TimeExpression.Type.DURATION, lasting), "length-word");
        }
        if (tokens.isOneOf(i, "eine", "einer", "rund", "etwa")
                && tokens.isOneOf(i + 1, "viertelstunde", "dreiviertelstunde")) {
            var value = tokens.is(i + 1, "viertelstunde") ? "PT15M" : "PT45M";
            return mention(i, i + 1, new Fixed(TimeExpression.Type.DURATION, value), "length-word");
        }
        if (tokens.isOneOf(i, "ganzen", "ganze", "ganzes", "gesamten")
                && tokens.isWord(i + 1, Kind.UNIT)
                && !tokens.isWord(i + 1, Kind.PLURAL_UNIT)
                && !tokens.isNumber(i + 2)) {
            var unit = unitOf(i + 1);
            var first = tokens.isOneOf(i - 1, "den", "die", "das", "einen", "eine", "ein", "der", "dem") ? i - 1 : i;
            return mention(first, i + 1, new Length(BigDecimal.ONE, unit, 0, false), "length-whole");
        }
        return null;
    }

    /** "seit Jahren", "vor Wochen", "über Monate". */
    private @Nullable TimeMention bare(int i) {
        var unit = tokens.word(i, Kind.PLURAL_UNIT);
        if (unit == null
                || !tokens.isOneOf(i - 1, "seit", "vor", "nach", "über", "binnen", "innerhalb", "für", "auf", "um")) {
            return null;
        }
        if (tokens.isOneOf(i - 1, "für", "auf", "um", "nach") && !tokens.is(i + 1, "hinaus")) {
            return null;
        }
        return mention(i, i, new Length(null, unit, direction(i), false), "length-bare");
    }

    /** "dreitägig", "einwöchigen", "24-stündige"; "dreijährig" only of what lasts, not of people. */
    private @Nullable TimeMention adjective(int i) {
        var lower = tokens.lower(i);
        if (lower.length() < 7 || lower.indexOf("ig") < 0 || tokens.isCapitalised(i) && !tokens.isFirst(i)) {
            return null;
        }
        for (var cut = lower.length() - 5; cut >= 1 && cut >= lower.length() - 9; cut--) {
            var tail = TimeWords.of(lower.substring(cut));
            var unit = tail == null ? null : tail.as(Kind.LENGTH);
            if (unit != null) {
                var number = lower.substring(0, cut);
                if (number.endsWith("-")) {
                    number = number.substring(0, number.length() - 1);
                }
                var amount = DECIMAL.matcher(number).matches()
                        ? new BigDecimal(number.replace(".", "").replace(',', '.'))
                        : TimeNumbers.cardinal(number);
                if (amount == null || unit.equals("Y") && !lasts(i + 1)) {
                    return null;
                }
                return mention(i, i, new Length(amount, unit, 0, false), "length-adjective");
            }
        }
        return null;
    }

    private boolean lasts(int i) {
        if (!tokens.has(i) || !tokens.token(i).isWord()) {
            return false;
        }
        if (!tokens.isCapitalised(i)) {
            return tokens.canBe(i, Pos.ADJ) && tokens.isCapitalised(i + 1) && lasts(i + 1);
        }
        for (var analysis : tokens.token(i).word().analyses()) {
            if (analysis.pos() == Pos.NOUN
                    && (LASTING.contains(analysis.lemma()) || LASTING.contains(analysis.head()))) {
                return true;
            }
        }
        return false;
    }

    // ---------------------------------------------------------------- how often

    /** "täglich", "montags", "dreimal pro Woche", "einmal im Monat". */
    private @Nullable TimeMention often(int i) {
        var set = tokens.word(i, Kind.SET);
        if (set != null) {
            return mention(i, i, new Fixed(TimeExpression.Type.SET, set), "set");
        }
        var weekday = tokens.word(i, Kind.WEEKDAY_SET);
        if (weekday != null
                && (!tokens.isCapitalised(i)
                        || tokens.isFirst(i)
                        || tokens.isOneOf(i - 1, "immer", "jeweils", "uns"))) {
            return mention(i, i, new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + weekday), "set");
        }
        var plural = tokens.word(i, Kind.WEEKDAY_PLURAL);
        if (plural != null
                && (tokens.isOneOf(i - 1, "an", "und", "oder", "–", "-")
                        || tokens.is(i - 1, "den") && tokens.is(i - 2, "an"))) {
            return mention(i, i, new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + plural), "set");
        }
        var both = tokens.word(i, Kind.WEEKDAY_PART_SET);
        if (both != null) {
            var value = "XXXX-WXX-" + both.charAt(0) + "T" + both.substring(2);
            return mention(i, i, new Fixed(TimeExpression.Type.SET, value), "set");
        }
        var part = tokens.word(i, Kind.PART_SET);
        if (part != null && !tokens.isCapitalised(i)) {
            return mention(i, i, new Fixed(TimeExpression.Type.SET, "XXXX-XX-XXT" + part), "set");
        }
        return per(i);
    }

    /** "pro Tag", "je Woche"; "im Monat", "am Tag" only after an amount. */
    private @Nullable TimeMention per(int i) {
        var unitAt = tokens.isOneOf(i + 1, "der") ? i + 2 : i + 1;
        var unit = tokens.word(unitAt, Kind.UNIT);
        var times = tokens.lower(i).endsWith("mal")
                && tokens.lower(i).length() > 3
                && !tokens.isOneOf(i, "diesmal", "manchmal", "erstmal");
        if (times) {
            var at = tokens.isOneOf(i + 1, "pro", "im", "am", "je", "in")
                    ? (tokens.is(i + 2, "der") ? i + 3 : i + 2)
                    : -1;
            var each = at < 0 ? null : tokens.word(at, Kind.UNIT);
            return each == null || tokens.isWord(at, Kind.PLURAL_UNIT) || tokens.isNumber(at + 1)
                    ? null
                    : mention(i, at, new Fixed(TimeExpression.Type.SET, value(BigDecimal.ONE, each)), "set-times");
        }
        if (unit == null
                || unit.equals("WE")
                || tokens.isWord(unitAt, Kind.PLURAL_UNIT)
                || tokens.isNumber(unitAt + 1)) {
            return null;
        }
        if (tokens.isOneOf(i, "im", "am", "in") && unitAt == (tokens.is(i, "in") ? i + 2 : i + 1) && followsAmount(i)) {
            return mention(i, unitAt, new Fixed(TimeExpression.Type.SET, value(BigDecimal.ONE, unit)), "set-per");
        }
        return null;
    }

    private boolean followsAmount(int i) {
        if (tokens.word(i + 1, Kind.UNIT) == null && !tokens.is(i, "in")
                || tokens.isWord(i + 2, Kind.SHIFT)
                || tokens.isOneOf(i + 2, "des", "der", "zuvor", "darauf", "vor", "nach", "danach")) {
            return false;
        }
        for (var k = i - 1; k >= i - 3; k--) {
            if (tokens.isNumber(k) && !(tokens.integer(k) > 1900 && tokens.integer(k) < 2100)) {
                return tokens.isCapitalised(i - 1) || k == i - 1 || tokens.isOneOf(i - 1, "%", "€");
            }
        }
        return false;
    }

    /** "jeden Montag", "jeden zweiten Tag", "alle vier Jahre", "jedes Jahr". */
    private @Nullable TimeMention every(int i) {
        if (tokens.is(i, "alle")) {
            var amount = amount(i + 1);
            var unitAt = amount == null ? -1 : amount.last() + 1;
            var unit = unitAt < 0 ? null : tokens.word(unitAt, Kind.UNIT);
            return amount == null || unit == null || amount.value() == null && !tokens.isOneOf(i + 1, "paar")
                    ? null
                    : mention(i, unitAt, new Fixed(TimeExpression.Type.SET, value(amount.value(), unit)), "set-every");
        }
        if (!tokens.isOneOf(i, "jeden", "jede", "jedes", "jeder", "jedem")) {
            return null;
        }
        var nth = tokens.isOrdinal(i + 1) ? tokens.integer(i + 1) : TimeNumbers.ordinal(tokens.lower(i + 1));
        var at = nth > 0 || tokens.isOneOf(i + 1, "einzelnen", "einzelne", "ersten", "letzten") ? i + 2 : i + 1;
        var weekday = tokens.word(at, Kind.WEEKDAY);
        var compound = tokens.word(at, Kind.WEEKDAY_PART);
        if (weekday != null || compound != null) {
            var value = compound == null
                    ? "XXXX-WXX-" + weekday
                    : "XXXX-WXX-" + compound.charAt(0) + "T" + compound.substring(2);
            var monthly = tokens.is(at + 1, "im") && tokens.is(at + 2, "monat");
            return mention(
                    i,
                    monthly && nth > 0 ? at + 2 : at,
                    new Fixed(TimeExpression.Type.SET, monthly && nth > 0 ? "P1M" : value),
                    "set-every");
        }
        var part = tokens.word(at, Kind.PART);
        if (part != null) {
            return mention(i, at, new Fixed(TimeExpression.Type.SET, "XXXX-XX-XXT" + part), "set-every");
        }
        var season = tokens.word(at, Kind.SEASON);
        if (season != null) {
            return mention(i, at, new Fixed(TimeExpression.Type.SET, "XXXX-" + season), "set-every");
        }
        var month = tokens.word(at, Kind.MONTH);
        if (month != null) {
            var value = "XXXX-" + (month.length() == 1 ? "0" : "") + month;
            return mention(i, at, new Fixed(TimeExpression.Type.SET, value), "set-every");
        }
        var unit = tokens.word(at, Kind.UNIT);
        return unit == null || tokens.isWord(at, Kind.PLURAL_UNIT)
                ? null
                : mention(
                        i,
                        at,
                        new Fixed(
                                TimeExpression.Type.SET,
                                value(nth > 0 ? BigDecimal.valueOf(nth) : BigDecimal.ONE, unit)),
                        "set-every");
    }

    /** TIMEX3 for so many of a unit: P3D, PT30M, P20Y for two decades, PXY for some years. */
    static String value(@Nullable BigDecimal amount, String unit) {
        var clock = unit.startsWith("T");
        var designator = clock ? unit.substring(1) : unit;
        if (amount == null) {
            return (clock ? "PTX" : "PX") + designator;
        }
        var number = amount;
        switch (designator) {
            case "10Y", "100Y", "1000Y" -> {
                number = amount.multiply(new BigDecimal(designator.substring(0, designator.length() - 1)));
                designator = "Y";
            }
            case "Q" -> {
                number = amount.multiply(BigDecimal.valueOf(3));
                designator = "M";
            }
            default -> {
                // The unit is one of TIMEX3.
            }
        }
        return (clock ? "PT" : "P") + number.stripTrailingZeros().toPlainString() + designator;
    }
}
