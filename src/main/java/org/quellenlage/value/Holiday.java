package org.quellenlage.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.WordList;

/**
 * A feast or day of remembrance with the rule that puts it on the calendar, from {@code lexicon/holidays.tsv}.
 *
 * @param name as an editor would write it
 * @param rule "12-25", "easter 39", "advent 1", "nth 2 7 5", "hijri 9 1" …, see the list
 * @param guarded whether the word has other meanings and needs a preposition before it: "Nikolaus"
 */
record Holiday(String name, String rule, boolean guarded) {

    /** A name in tokens, in small letters. */
    record Form(List<String> words, Holiday holiday) {}

    private record Key(String rule, int year) {}

    private static final Map<Key, Optional<LocalDate>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, List<Form>> BY_FIRST_WORD = load();

    /** Names that begin with a word, longest first. */
    static List<Form> beginningWith(String lower) {
        return BY_FIRST_WORD.getOrDefault(lower, List.of());
    }

    static Set<String> firstWords() {
        return BY_FIRST_WORD.keySet();
    }

    /** The day in a year of the common calendar, reckoned once; null where the year has none. */
    @Nullable
    LocalDate in(int year) {
        return OtherCalendars.reckons(year)
                ? KNOWN.computeIfAbsent(new Key(rule, year), _ -> Optional.ofNullable(reckon(year)))
                        .orElse(null)
                : reckon(year);
    }

    private @Nullable LocalDate reckon(int year) {
        var part = rule.split(" ");
        return switch (part[0]) {
            case "easter" -> Easter.western(year).plusDays(number(part, 1));
            case "orthodox" -> Easter.orthodox(year).plusDays(number(part, 1));
            case "advent" -> fourthAdvent(year).plusDays(number(part, 1));
            case "nth" ->
                nth(year, number(part, 1), number(part, 2), number(part, 3))
                        .plusDays(part.length > 4 ? number(part, 4) : 0);
            case "after" -> after(year, number(part, 1), number(part, 2), number(part, 3));
            case "hijri" -> OtherCalendars.hijri(year, number(part, 1), number(part, 2));
            case "hijri-friday" -> OtherCalendars.lastFridayOfRamadan(year);
            case "hebrew" -> OtherCalendars.hebrew(year, number(part, 1), number(part, 2));
            case "chinese" -> OtherCalendars.chinese(year, number(part, 1), number(part, 2));
            case "hindu" ->
                plus(
                        OtherCalendars.hindu(year, number(part, 1), number(part, 2), number(part, 3)),
                        part.length > 4 ? number(part, 4) : 0);
            case "solar" -> OtherCalendars.solar(year, number(part, 1), number(part, 2));
            case "mansion" -> OtherCalendars.mansion(year, number(part, 1), number(part, 2));
            case "parsi" -> OtherCalendars.parsi(year);
            default -> LocalDate.of(year, fixedMonth(), Integer.parseInt(part[0].substring(3)));
        };
    }

    /** Whether the feast has the same date every year. */
    boolean isFixed() {
        return rule.length() == 5 && rule.charAt(2) == '-';
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate date, int days) {
        return date == null ? null : date.plusDays(days);
    }

    private int fixedMonth() {
        return Integer.parseInt(rule.substring(0, 2));
    }

    private static int number(String[] part, int at) {
        return Integer.parseInt(part[at]);
    }

    private static LocalDate fourthAdvent(int year) {
        return LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    /** The nth such weekday of a month; nth 0 for the last. */
    static LocalDate nth(int year, int nth, int weekday, int month) {
        var adjuster = nth == 0
                ? TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday))
                : TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday));
        return LocalDate.of(year, month, 1).with(adjuster);
    }

    /** The first such weekday after a day. */
    private static LocalDate after(int year, int month, int day, int weekday) {
        return LocalDate.of(year, month, day).with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    }

    private static Map<String, List<Form>> load() {
        var forms = new HashMap<String, List<Form>>();
        for (var row : WordList.rows("holidays")) {
            var guarded = row.get(1).equals("guarded");
            var names = row.get(2).split("; *");
            var holiday = new Holiday(names[0].replace("~", "er"), row.get(0), guarded);
            for (var name : names) {
                for (var variant : variants(name.toLowerCase(Locale.ROOT))) {
                    var words = List.of(variant.split(" "));
                    forms.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                            .add(new Form(words, holiday));
                }
            }
        }
        forms.values()
                .forEach(it -> it.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return Map.copyOf(forms);
    }

    private static List<String> variants(String name) {
        if (name.indexOf('~') < 0) {
            return List.of(name);
        }
        var variants = new ArrayList<String>();
        for (var ending : new String[] {"e", "en", "er", "es", "em"}) {
            variants.add(name.replace("~", ending));
        }
        return variants;
    }
}
