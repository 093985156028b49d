package org.quellenlage.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Feasts of the Islamic, Jewish, Chinese and Hindu calendars. */
final class OtherCalendars {

    private OtherCalendars() {}

    static @Nullable LocalDate hijri(int year, int month, int day) {
        return null;
    }

    static @Nullable LocalDate lastFridayOfRamadan(int year) {
        return null;
    }

    static @Nullable LocalDate hebrew(int year, int month, int day) {
        return null;
    }

    static @Nullable LocalDate chinese(int year, int month, int day) {
        return null;
    }

    static @Nullable LocalDate hindu(int year, int month, int tithi, int hour) {
        return null;
    }
}
