package org.quellenlage.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Days of the Islamic, Jewish, Chinese, Hindu and Parsi calendars in years of ours. A year may lack a feast of a shorter
 * calendar or have it twice; then the first counts. Years before 1700 or after 2200 are not reckoned.
 */
final class OtherCalendars {

    private static final double INDIA = 5.5;
    private static final double CHINA = 8;
    private static final double LUNAR_MONTH = 29.530_589;
    private static final int SUNSET = 18;
    /** Fixed day of 1970-01-01 in the count of Reingold and Dershowitz, Calendrical Calculations. */
    private static final long EPOCH = 719_163;

    private OtherCalendars() {}

    static boolean reckons(int year) {
        return year >= 1700 && year <= 2200;
    }

    // ---------------------------------------------------------------- Islamic

    /** The calendar of Umm al-Qura. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        var guess = (int) ((year - 622) * 33L / 32);
        for (var other = Math.max(1300, guess - 1); other <= Math.min(1600, guess + 2); other++) {
            var date = LocalDate.from(HijrahDate.of(other, month, day));
            if (date.getYear() == year) {
                return date;
            }
        }
        return null;
    }

    static @Nullable LocalDate lastFridayOfRamadan(int year) {
        var feast = hijri(year, 10, 1);
        return feast == null ? null : feast.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    // ---------------------------------------------------------------- Jewish

    /**
     * The day a Jewish feast begins on, at sunset before its date; months are counted from Tischri, 6 is the Adar next to
     * Nisan.
     */
    static @Nullable LocalDate hebrew(int year, int month, int day) {
        for (var other = year + 3760; other <= year + 3761; other++) {
            var date = observed(LocalDate.ofEpochDay(fixed(other, month, day) - EPOCH), month, day)
                    .minusDays(1);
            if (date.getYear() == year) {
                return date;
            }
        }
        return null;
    }

    private static long fixed(int year, int month, int day) {
        var start = newYear(year);
        var next = newYear(year + 1);
        var length = next - start;
        var fromStart = switch (month) {
            case 1 -> 0L;
            case 2 -> 30L;
            case 3 -> 30 + (length % 10 == 5 ? 30L : 29L);
            case 4 -> 60 + (length % 10 == 5 ? 30L : 29L) - (length % 10 == 3 ? 1 : 0);
            case 5 -> 89 + (length % 10 == 5 ? 30L : 29L) - (length % 10 == 3 ? 1 : 0);
            case 6 -> length - 177 - 29;
            case 7 -> length - 177;
            case 8 -> length - 147;
            case 9 -> length - 118;
            case 10 -> length - 88;
            case 11 -> length - 59;
            default -> length - 29;
        };
        return start + fromStart + day - 1;
    }

    private static long newYear(int year) {
        var before = elapsed(year - 1);
        var here = elapsed(year);
        var after = elapsed(year + 1);
        var delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return -1_373_427L + here + delay;
    }

    private static long elapsed(int year) {
        var months = (235L * year - 234) / 19;
        var parts = 12_084 + 13_753 * months;
        var days = 29 * months + parts / 25_920;
        return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
    }

    /** Some days of remembrance give way to the Sabbath. */
    private static LocalDate observed(LocalDate date, int month, int day) {
        var weekday = date.getDayOfWeek();
        if (month == 8 && day == 5) {
            return switch (weekday) {
                case FRIDAY -> date.minusDays(1);
                case SATURDAY -> date.minusDays(2);
                case MONDAY -> date.plusDays(1);
                default -> date;
            };
        }
        if (month == 7 && day == 27) {
            return weekday == DayOfWeek.FRIDAY
                    ? date.minusDays(1)
                    : weekday == DayOfWeek.SUNDAY ? date.plusDays(1) : date;
        }
        return month == 11 && day == 9 && weekday == DayOfWeek.SATURDAY ? date.plusDays(1) : date;
    }

    // ---------------------------------------------------------------- Chinese

    /** A day of a Chinese month; the year begins with the new moon between 21 January and 20 February. */
    static @Nullable LocalDate chinese(int year, int month, int day) {
        if (!reckons(year)) {
            return null;
        }
        var first = Moon.newMoonNear(Moon.julian(LocalDate.of(year, 2, 5), 12, CHINA));
        var start = Moon.day(first, CHINA);
        if (month > 1) {
            start = Moon.day(Moon.newMoonNear(first + (month - 1 + leapBefore(first, month)) * LUNAR_MONTH), CHINA);
        }
        return start.plusDays(day - 1L);
    }

    /** 1 if a leap month, in which the sun enters no new sign, lies between the first month and the month. */
    private static int leapBefore(double first, int month) {
        for (var k = 0; k < month; k++) {
            var start = Moon.newMoonNear(first + k * LUNAR_MONTH);
            var end = Moon.newMoonNear(first + (k + 1) * LUNAR_MONTH);
            if (sign(Moon.sun(midnight(start))) == sign(Moon.sun(midnight(end)))) {
                return 1;
            }
        }
        return 0;
    }

    private static double midnight(double newMoon) {
        return Moon.julian(Moon.day(newMoon, CHINA), 0, CHINA);
    }

    private static int sign(double longitude) {
        return (int) (longitude / 30);
    }

    // ---------------------------------------------------------------- Hindu

    /**
     * The day on which a lunar day runs at an hour in India. Months run from new moon to new moon and are named for the
     * sign the sun enters in them, 1 is Tschaitra; a month in which it enters none is passed over.
     */
    static @Nullable LocalDate hindu(int year, int month, int tithi, int hour) {
        if (!reckons(year)) {
            return null;
        }
        var at = Moon.newMoonNear(Moon.julian(LocalDate.of(year, 1, 1), 0, INDIA) - LUNAR_MONTH);
        for (var k = 0; k < 15; k++) {
            var next = Moon.newMoonNear(at + LUNAR_MONTH);
            var sign = sign(Moon.siderealSun(at));
            if ((sign + 1) % 12 + 1 == month && sign(Moon.siderealSun(next)) != sign) {
                var date = dayOf(at, tithi, hour);
                if (date.getYear() == year) {
                    return date;
                }
            }
            at = next;
        }
        return null;
    }

    private static LocalDate dayOf(double newMoon, int tithi, int hour) {
        var middle = Moon.day(newMoon + (tithi - 0.5) * LUNAR_MONTH / 30, INDIA);
        for (var offset = -2; offset <= 2; offset++) {
            var day = middle.plusDays(offset);
            var moment = Moon.julian(day, hour, INDIA);
            if (moment > newMoon
                    && (int) (Moon.elongation(moment) / 12) + 1 == tithi
                    && moment - newMoon < LUNAR_MONTH + 0.5) {
                return day;
            }
        }
        return middle;
    }

    /** The day on which the sun enters a sign of the fixed stars, the next if it does so after sunset, and days after. */
    static @Nullable LocalDate solar(int year, int sign, int days) {
        if (!reckons(year)) {
            return null;
        }
        var day = LocalDate.of(year, 1, 1);
        for (var k = 0; k < 366; k++) {
            var before = sign(Moon.siderealSun(Moon.julian(day.plusDays(k - 1L), SUNSET, INDIA)));
            var here = sign(Moon.siderealSun(Moon.julian(day.plusDays(k), SUNSET, INDIA)));
            if (before != here && here == sign) {
                return day.plusDays(k + (long) days);
            }
        }
        return null;
    }

    /** The day in a solar month on which the moon stands in one of its 27 mansions at sunrise. */
    static @Nullable LocalDate mansion(int year, int sign, int mansion) {
        var start = solar(year, sign, 0);
        if (start == null) {
            return null;
        }
        for (var k = 0; k < 31; k++) {
            var moment = Moon.julian(start.plusDays(k), 6, INDIA);
            if ((int) (Moon.siderealMoon(moment) * 27 / 360) + 1 == mansion) {
                return start.plusDays(k);
            }
        }
        return null;
    }

    // ---------------------------------------------------------------- Parsi

    /** A calendar of 365 days without leap days, by one known New Year. */
    static @Nullable LocalDate parsi(int year) {
        if (!reckons(year)) {
            return null;
        }
        var known = LocalDate.of(2018, 8, 17);
        var years = year - known.getYear();
        var date = known.plusDays(365L * years);
        if (date.getYear() < year) {
            date = date.plusDays(365);
        } else if (date.getYear() > year) {
            date = date.minusDays(365);
        }
        return ChronoUnit.DAYS.between(known, date) % 365 == 0 ? date : null;
    }
}
