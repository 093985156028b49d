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
        REFERENCE
    }

    private static final String[] ADJECTIVE_ENDINGS = {"e", "en", "er", "es", "em"};
    private static final Map<String, TimeWords> WORDS = load();

    private final List<Meaning> meanings = new ArrayList<>(2);

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
    }
}
