package org.quellenlage.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.WordList;

/** The words of {@code lexicon/time-words.tsv}: what a form can say about time. Forms are asked for in small letters. */
final class TimeWords {

    enum Kind {
        MONTH,
        WEEKDAY,
        /** "an Sonntagen". */
        WEEKDAY_PLURAL,
        WEEKDAY_ABBREVIATION,
        /** "montags". */
        WEEKDAY_SET,
        /** "Montagabend": weekday and part of the day, "1 EV". */
        WEEKDAY_PART,
        /** "montagabends". */
        WEEKDAY_PART_SET,
        PART,
        PART_SET,
        SEASON,
        UNIT,
        PLURAL_UNIT,
        DAY,
        DAY_ADJECTIVE,
        PERIOD,
        SHIFT,
        EDGE,
        EDGE_OF,
        HALF,
        QUARTER,
        VAGUE,
        HEDGE,
        SET,
        LONG,
        LENGTH,
        REFERENCE,
        /** Makes a number of four digits behind it no year: "rund", "Nr.". */
        NO_YEAR,
        /** Makes it a year: "seit". */
        YEAR_CALL,
        /** Counted by a number before it: "Euro". */
        COUNTED
    }

    private static final String[] ADJECTIVE_ENDINGS = {"e", "en", "er", "es", "em"};
    private static final Map<String, TimeWords> WORDS = load();

    /** Which rules a token can open, as a set: most words open none, and are passed over. */
    static final int DATE = 1;

    static final int CLOCK = 2;
    static final int LENGTH_OR_SET = 4;
    static final int REFERENCE = 8;

    private final List<Meaning> meanings = new ArrayList<>(2);
    private int opens;

    private record Meaning(Kind kind, String value) {}

    private TimeWords() {}

    /** What the lists say of a form in small letters, null if nothing. */
    static @Nullable TimeWords of(String lower) {
        return WORDS.get(lower);
    }

    /** The value of the form as this kind of word, null if it is none. */
    @Nullable
    String as(Kind kind) {
        for (var meaning : meanings) {
            if (meaning.kind() == kind) {
                return meaning.value();
            }
        }
        return null;
    }

    boolean is(Kind kind) {
        return as(kind) != null;
    }

    /** The rules the word can open. */
    int opens() {
        return opens;
    }

    private static int opens(Kind kind) {
        return switch (kind) {
            case MONTH,
                    WEEKDAY,
                    WEEKDAY_ABBREVIATION,
                    WEEKDAY_PART,
                    PART,
                    SEASON,
                    UNIT,
                    DAY,
                    DAY_ADJECTIVE,
                    PERIOD,
                    EDGE,
                    EDGE_OF -> DATE;
            case SHIFT -> DATE | LENGTH_OR_SET;
            case WEEKDAY_SET, WEEKDAY_PLURAL, WEEKDAY_PART_SET, PART_SET, PLURAL_UNIT, VAGUE, HEDGE, SET, LONG ->
                LENGTH_OR_SET;
            case REFERENCE -> REFERENCE;
            case HALF, QUARTER, LENGTH, NO_YEAR, YEAR_CALL, COUNTED -> 0;
        };
    }

    /** Words that tell no time alone but open one: names of feasts, "jeden", "zwischen". */
    private static void addOpeners(Map<String, TimeWords> words) {
        Holiday.firstWords().forEach(it -> open(words, it, DATE));
        for (var form : new String[] {"halb", "dreiviertel", "viertel", "mitternacht", "mitternachts", "mittagszeit"}) {
            open(words, form, CLOCK);
        }
        for (var form : new String[] {
            "alle",
            "jeden",
            "jede",
            "jedes",
            "jeder",
            "jedem",
            "zwischen",
            "halbe",
            "halben",
            "halbes",
            "dreiviertel",
            "ganzen",
            "ganze",
            "ganzes",
            "gesamten",
            "im",
            "am",
            "in"
        }) {
            open(words, form, LENGTH_OR_SET);
        }
        for (var form : new String[] {"vor", "zukunft", "vergangenheit", "gerade", "in", "zur"}) {
            open(words, form, REFERENCE);
        }
    }

    private static void open(Map<String, TimeWords> words, String form, int rules) {
        words.computeIfAbsent(form, _ -> new TimeWords()).opens |= rules;
    }

    private static Map<String, TimeWords> load() {
        var words = new HashMap<String, TimeWords>();
        var weekdays = new ArrayList<String[]>();
        var parts = new ArrayList<String[]>();
        for (var row : WordList.rows("time-words")) {
            var kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (var form : row.get(2).split(" ")) {
                if (form.endsWith("~")) {
                    for (var ending : ADJECTIVE_ENDINGS) {
                        add(words, form.substring(0, form.length() - 1) + ending, kind, row.get(1));
                    }
                } else {
                    add(words, form, kind, row.get(1));
                    if (kind == Kind.WEEKDAY) {
                        weekdays.add(new String[] {form, row.get(1)});
                    } else if (kind == Kind.PART) {
                        parts.add(new String[] {form, row.get(1)});
                    }
                }
            }
        }
        combine(words, weekdays, parts);
        addOpeners(words);
        return Map.copyOf(words);
    }

    /** "Montag" and "Abend" give "Montagabend" and "montagabends", also "dienstagspätabends". */
    private static void combine(Map<String, TimeWords> words, List<String[]> weekdays, List<String[]> parts) {
        for (var weekday : weekdays) {
            for (var part : parts) {
                var form = weekday[0] + part[0];
                var value = weekday[1] + " " + part[1];
                var often = part[0].endsWith("s") && !part[0].startsWith("früh") && !part[0].startsWith("spät");
                add(words, form, often ? Kind.WEEKDAY_PART_SET : Kind.WEEKDAY_PART, value);
            }
        }
    }

    private static void add(Map<String, TimeWords> words, String form, Kind kind, String value) {
        words.computeIfAbsent(form, _ -> new TimeWords()).meanings.add(new Meaning(kind, value));
        open(words, form, opens(kind));
    }
}
