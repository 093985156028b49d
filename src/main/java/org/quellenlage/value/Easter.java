package org.quellenlage.value;

import java.time.LocalDate;

/** The first Sunday after the first full moon of spring, as the churches reckon it. */
final class Easter {

    private Easter() {}

    /** Gregorian reckoning, after Butcher (1876). */
    static LocalDate western(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Julian reckoning after Meeus, told in the Gregorian calendar. */
    static LocalDate orthodox(int year) {
        var d = (19 * (year % 19) + 15) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        var n = d + e + 114;
        var gap = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(gap);
    }
}
