package org.quellenlage.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When two answers were given, and of when they speak. */
final class Timing {

    /** After this long a state has changed rather than been contradicted. */
    private static final Duration SAME_STATE = Duration.ofDays(30);

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Timing() {}

    /** The day an answer speaks of: the day it appeared. */
    static LocalDate moment(Answer answer) {
        var at = answer.publishedAt();
        return at == null ? LocalDate.EPOCH : at.atZone(ZONE).toLocalDate();
    }

    static long instant(Answer answer) {
        var at = answer.publishedAt();
        return at == null ? 0 : at.toEpochMilli();
    }

    /** Whether they speak of one day, or appeared on one. */
    static boolean isOneDay(Answer one, Answer other) {
        if (one.sourceId().equals(other.sourceId())) {
            return true;
        }
        if (one.from() != null && other.from() != null) {
            return !areDisjoint(one, other);
        }
        return one.publishedAt() != null
                && other.publishedAt() != null
                && moment(one).equals(moment(other));
    }

    /** Whether both say when they appeared, on different days, and one, turned since, may follow the other. */
    static boolean isTurned(Answer one, Answer other) {
        return one.publishedAt() != null && other.publishedAt() != null && !isOneDay(one, other);
    }

    static boolean isLongBetween(Answer one, Answer other) {
        return isFarther(one.publishedAt(), other.publishedAt(), SAME_STATE);
    }

    /** Whether two reports that say when they appeared did so more than this apart. */
    static boolean isFarther(@Nullable Instant one, @Nullable Instant other, Duration most) {
        return one != null
                && other != null
                && Duration.between(one, other).abs().compareTo(most) > 0;
    }

    /** Whether both say when they appeared, no more than this apart. */
    static boolean areWithin(Answer one, Answer other, Duration most) {
        return one.publishedAt() != null
                && other.publishedAt() != null
                && !isFarther(one.publishedAt(), other.publishedAt(), most);
    }

    static boolean areDisjoint(Answer one, Answer other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    /** Whether one speaks of days after the other appeared, which the other could not know of. */
    static boolean isTooLate(Answer one, Answer other) {
        var published = other.publishedAt();
        var from = one.from();
        return published != null
                && from != null
                && from.isAfter(published.atZone(ZONE).toLocalDate().plusDays(1))
                && !wasPlan(one); // of what was still to come when it was told, both can know
    }

    static boolean isBefore(Answer one, Answer other) {
        return isBefore(one.to(), other.from());
    }

    /** Whether what ends on one day is over when the other begins, if both are told. */
    static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    /** Whether an answer told of a day still to come. */
    static boolean wasPlan(Answer answer) {
        var published = answer.publishedAt();
        var from = answer.from();
        return published != null
                && from != null
                && from.isAfter(published.atZone(ZONE).toLocalDate());
    }
}
