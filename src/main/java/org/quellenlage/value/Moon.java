package org.quellenlage.value;

import java.time.LocalDate;

/**
 * Where sun and moon stand, by the longest terms of Meeus, Astronomical Algorithms (1998), chapters 25 and 47: exact to
 * some hundredths of a degree, which is a minute of time for a new moon. Days are Julian days of universal time.
 */
final class Moon {

    private static final double J2000 = 2_451_545.0;
    private static final double EPOCH_DAY_ZERO = 2_440_587.5;
    private static final double DEGREES_A_DAY = 12.190_749;

    /** Multiples of D, M, M', F and the size of the term in millionths of a degree. */
    private static final int[][] TERMS = {
        {0, 0, 1, 0, 6_288_774}, {2, 0, -1, 0, 1_274_027}, {2, 0, 0, 0, 658_314}, {0, 0, 2, 0, 213_618},
        {0, 1, 0, 0, -185_116}, {0, 0, 0, 2, -114_332}, {2, 0, -2, 0, 58_793}, {2, -1, -1, 0, 57_066},
        {2, 0, 1, 0, 53_322}, {2, -1, 0, 0, 45_758}, {0, 1, -1, 0, -40_923}, {1, 0, 0, 0, -34_720},
        {0, 1, 1, 0, -30_383}, {2, 0, 0, -2, 15_327}, {0, 0, 1, 2, -12_528}, {0, 0, 1, -2, 10_980},
        {4, 0, -1, 0, 10_675}, {0, 0, 3, 0, 10_034}, {4, 0, -2, 0, 8_548}, {2, 1, -1, 0, -7_888},
        {2, 1, 0, 0, -6_766}, {1, 0, -1, 0, -5_163}, {1, 1, 0, 0, 4_987}, {2, -1, 1, 0, 4_036}
    };

    private Moon() {}

    /** The Julian day of an hour of a day in a place so many hours east of Greenwich. */
    static double julian(LocalDate day, double hour, double east) {
        return EPOCH_DAY_ZERO + day.toEpochDay() + (hour - east) / 24;
    }

    /** The day a moment falls on, so many hours east of Greenwich. */
    static LocalDate day(double julian, double east) {
        return LocalDate.ofEpochDay((long) StrictMath.floor(julian + east / 24 - EPOCH_DAY_ZERO));
    }

    /** Ecliptic longitude of the sun in degrees. */
    static double sun(double julian) {
        var t = (julian - J2000) / 36_525;
        var m = StrictMath.toRadians(357.529_11 + 35_999.050_29 * t);
        return norm(280.466_46
                + 36_000.769_83 * t
                + 1.914_602 * StrictMath.sin(m)
                + 0.019_993 * StrictMath.sin(2 * m)
                + 0.000_289 * StrictMath.sin(3 * m));
    }

    /** Ecliptic longitude of the moon in degrees. */
    static double moon(double julian) {
        var t = (julian - J2000) / 36_525;
        var d = StrictMath.toRadians(norm(297.850_192_1 + 445_267.111_403_4 * t));
        var m = StrictMath.toRadians(norm(357.529_109_2 + 35_999.050_290_9 * t));
        var n = StrictMath.toRadians(norm(134.963_396_4 + 477_198.867_505_5 * t));
        var f = StrictMath.toRadians(norm(93.272_095 + 483_202.017_523_3 * t));
        var sum = 0.0;
        for (var term : TERMS) {
            sum += term[4] * StrictMath.sin(term[0] * d + term[1] * m + term[2] * n + term[3] * f);
        }
        return norm(218.316_447_7 + 481_267.881_234_21 * t + sum / 1_000_000);
    }

    /** How far the moon has run ahead of the sun: 0 at new moon, 180 at full moon. */
    static double elongation(double julian) {
        return norm(moon(julian) - sun(julian));
    }

    /** The new moon next to a moment. */
    static double newMoonNear(double julian) {
        var at = julian;
        for (var i = 0; i < 6; i++) {
            var away = elongation(at);
            at -= (away > 180 ? away - 360 : away) / DEGREES_A_DAY;
        }
        return at;
    }

    /** Longitude of the sun against the fixed stars, in the reckoning used in India (Lahiri). */
    static double siderealSun(double julian) {
        return norm(sun(julian) - precession(julian));
    }

    static double siderealMoon(double julian) {
        return norm(moon(julian) - precession(julian));
    }

    private static double precession(double julian) {
        return 23.853 + (julian - J2000) / 365.25 * 0.013_97;
    }

    private static double norm(double degrees) {
        var rest = degrees % 360;
        return rest < 0 ? rest + 360 : rest;
    }
}
