package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Slot.Knowledge;
import org.quellenlage.conflict.Slot.Role;

/**
 * How the questions of two answers lie to each other, slot by slot: equal, one inside the other, unlike, or unknown.
 *
 * @param onePart whether the first counts a part of what the second counts
 * @param otherPart whether the second counts a part of what the first counts
 * @param limit the most that can be said with what is known
 */
record Alignment(
        List<String> aligned,
        List<String> nested,
        List<String> differing,
        List<String> missing,
        boolean onePart,
        boolean otherPart,
        Strength limit) {

    /** Of claims of one story that ask different questions: whether they speak of the same is open. */
    static final Alignment KIN = new Alignment(
            List.of("story"), List.of(), List.of(), List.of("predicate"), false, false, Strength.POSSIBLE);

    /** Of two wordings of one utterance. */
    static final Alignment UTTERANCE =
            new Alignment(List.of("predicate"), List.of(), List.of(), List.of(), false, false, Strength.PROBABLE);

    boolean isSameQuestion() {
        return differing.isEmpty() && nested.isEmpty();
    }

    boolean isNested() {
        return differing.isEmpty() && onePart != otherPart;
    }

    /** Whether each counts something the other leaves out. */
    boolean isCrossed() {
        return onePart && otherPart;
    }

    static Alignment of(Answer one, Answer other, boolean undatedIsPresent) {
        var build = new Builder();
        for (var role : Role.values()) {
            switch (role) {
                case PLACE -> build.places(one, other);
                case GROUP -> build.groups(one, other);
                case STORY -> build.story(one, other, undatedIsPresent);
                case PERIOD -> build.period(one, other);
                case PREDICATE, SUBJECT, OBJECT -> build.plain(role, slot(one, role), slot(other, role));
            }
        }
        return build.done();
    }

    private static @Nullable Slot slot(Answer answer, Role role) {
        return answer.asked().slot(role).orElse(null);
    }

    private static final class Builder {

        private final List<String> aligned = new ArrayList<>();
        private final List<String> nested = new ArrayList<>();
        private final List<String> differing = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private boolean onePart;
        private boolean otherPart;
        private Strength limit = Strength.DEFINITE;

        void plain(Role role, @Nullable Slot one, @Nullable Slot other) {
            if (one == null && other == null) {
                return;
            }
            if (one == null || other == null || one.isUnknown() || other.isUnknown()) {
                missing(role);
            } else if (one.value().equals(other.value())) {
                equal(role, one, other);
            } else if (role == Role.PERIOD
                    && (isWithin(one.value(), other.value()) || isWithin(other.value(), one.value()))) {
                part(role, isWithin(one.value(), other.value()));
            } else {
                differing.add(name(role));
            }
        }

        /** "im zweiten Quartal" and "von April bis Juni" are one time. */
        void period(Answer one, Answer other) {
            var first = slot(one, Role.PERIOD);
            var second = slot(other, Role.PERIOD);
            if (first != null && second != null && areOfTheSameDays(one, other)) {
                equal(Role.PERIOD, first, second);
            } else {
                plain(Role.PERIOD, first, second);
            }
        }

        private static boolean areOfTheSameDays(Answer one, Answer other) {
            var from = one.from();
            var to = one.to();
            return from != null && to != null && from.equals(other.from()) && to.equals(other.to());
        }

        /** "2024-06-19" lies within "2024-06". */
        private static boolean isWithin(String inner, String outer) {
            return inner.startsWith(outer + "-");
        }

        /** Who is asked for alone is asked for everywhere: a place makes it a part. */
        void places(Answer one, Answer other) {
            var first = slot(one, Role.PLACE);
            var second = slot(other, Role.PLACE);
            if (first == null && second != null && isCalledBy(one, second)
                    || second == null && first != null && isCalledBy(other, first)) {
                aligned.add(name(Role.PLACE)); // "der Flughafen in Berlin", "der Berliner Flughafen"
            } else if (first == null && second != null && second.knowledge() == Knowledge.KNOWN) {
                part(Role.PLACE, false);
            } else if (second == null && first != null && first.knowledge() == Knowledge.KNOWN) {
                part(Role.PLACE, true);
            } else if (first == null || second == null || first.isUnknown() || second.isUnknown()) {
                plain(Role.PLACE, first, second);
            } else if (first.value().equals(second.value())
                    || areBothGuessed(one, other, first, second)
                    || mayMean(one, first, second)
                    || mayMean(other, second, first)) {
                equal(Role.PLACE, first, second);
            } else if (one.places().contains(second.value())) {
                part(Role.PLACE, true);
                inherited(first, second);
            } else if (other.places().contains(first.value())) {
                part(Role.PLACE, false);
                inherited(first, second);
            } else if (first.knowledge() == Knowledge.INHERITED && second.knowledge() == Knowledge.INHERITED) {
                missing(Role.PLACE);
            } else {
                differing.add(name(Role.PLACE));
            }
        }

        /** Whether a claim names a place by its adjective: "Berliner", "Bremer", "Dresdner". */
        private static boolean isCalledBy(Answer answer, Slot place) {
            var town = Identity.fold(place.name());
            var stem = town.endsWith("en") ? town.substring(0, town.length() - 2) : town;
            return Stream.of(town + "er", stem + "er", stem + "ner")
                    .anyMatch(it -> answer.gist().things().contains(it));
        }

        /** Of two places that only the context gives, one around the other is the same. */
        private boolean areBothGuessed(Answer one, Answer other, Slot first, Slot second) {
            return first.knowledge() == Knowledge.INHERITED
                    && second.knowledge() == Knowledge.INHERITED
                    && (one.places().contains(second.value()) || other.places().contains(first.value()));
        }

        /** A place that only the context gives may as well be the other one, if its source is about that too. */
        private static boolean mayMean(Answer guessing, Slot guessed, Slot known) {
            return guessed.knowledge() == Knowledge.INHERITED
                    && guessing.story().stream()
                            .anyMatch(it -> it.equals(known.value()) || it.startsWith(known.value() + "<"));
        }

        void groups(Answer one, Answer other) {
            var first = slot(one, Role.GROUP);
            var second = slot(other, Role.GROUP);
            if (first == null || second == null) {
                return;
            }
            if (one.group().equals(other.group())) {
                equal(Role.GROUP, first, second);
            } else if (one.group().containsAll(other.group())) {
                part(Role.GROUP, true);
                inherited(first, second);
            } else if (other.group().containsAll(one.group())) {
                part(Role.GROUP, false);
                inherited(first, second);
            } else {
                differing.add(name(Role.GROUP));
            }
        }

        void story(Answer one, Answer other, boolean undatedIsPresent) {
            var first = slot(one, Role.STORY);
            var second = slot(other, Role.STORY);
            if (first == null && second == null) {
                return;
            }
            if (Story.isOne(one, other, undatedIsPresent)) {
                aligned.add(name(Role.STORY));
                limit = limit.atMost(Strength.PROBABLE);
            } else {
                differing.add(name(Role.STORY));
            }
        }

        private void equal(Role role, Slot one, Slot other) {
            aligned.add(name(role));
            inherited(one, other);
        }

        private void inherited(Slot one, Slot other) {
            if (one.knowledge() == Knowledge.INHERITED || other.knowledge() == Knowledge.INHERITED) {
                limit = limit.atMost(Strength.PROBABLE);
            }
        }

        private void part(Role role, boolean first) {
            nested.add(name(role));
            onePart |= first;
            otherPart |= !first;
        }

        private void missing(Role role) {
            missing.add(name(role));
            limit = limit.atMost(Strength.POSSIBLE);
        }

        private static String name(Role role) {
            return role.name().toLowerCase(Locale.ROOT);
        }

        Alignment done() {
            return new Alignment(aligned, nested, differing, missing, onePart, otherPart, limit);
        }
    }
}
