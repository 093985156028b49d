package org.quellenlage.conflict;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/** Compares two answers that say whether and when something happened or is so. */
final class AssertionComparison {

    /** Two dates of one nameless thing farther apart than this are more likely two things. */
    private static final long ONE_EVENT_DAYS = 60;

    /** Two dates set for one thing to come may be as far apart. */
    private static final long ONE_PLAN_DAYS = 366;

    private static final Duration SAME_BODY = Duration.ofDays(400);

    private final Vocabulary words;
    private final boolean undatedIsPresent;

    AssertionComparison(Vocabulary words, boolean undatedIsPresent) {
        this.words = words;
        this.undatedIsPresent = undatedIsPresent;
    }

    Optional<Relation> compare(Answer one, Answer other, Alignment alignment) {
        if (!alignment.differing().isEmpty() || one.uncertain() || other.uncertain()) {
            return Optional.empty();
        }
        if (!Story.isOne(one, other, undatedIsPresent) && !alignment.missing().isEmpty()) {
            return Optional.empty();
        }
        if (one.negated() != other.negated()) {
            return opposite(one, other, alignment);
        }
        return one.negated() ? Optional.empty() : dates(one, other, alignment);
    }

    private Optional<Relation> opposite(Answer one, Answer other, Alignment alignment) {
        if (Timing.areDisjoint(one, other) || Timing.isLongBetween(one, other) && !isOfOneName(one, other)) {
            return Optional.empty();
        }
        var norm = one.asked().stem().endsWith("|norm");
        var happening = one.asked().stem().split("\\|")[1];
        var isFact = norm || words.isOpposedFact(happening);
        if (!isFact && Timing.isTurned(one, other)) {
            var isOfTheSame = isOfOneName(one, other)
                    || isAboutSomebody(one) && !words.isOpposedWill(happening)
                    || shareNamed(one, other);
            return (Story.isOne(one, other, undatedIsPresent) || isOfOneName(one, other)) && isOfTheSame
                    ? Optional.of(Relation.update(one, other, alignment, Relation.TURNED))
                    : Optional.empty();
        }
        if (one.flipped() != other.flipped() && !isFact && !Timing.isOneDay(one, other)) {
            return Optional.empty();
        }
        if (hasHappenedSince(one, other) || hasHappenedSince(other, one)) {
            return Optional.of(Relation.update(
                    one,
                    other,
                    alignment,
                    new Labels(
                            "Seit der früheren Meldung ist es geschehen.",
                            "It has happened since the earlier report.")));
        }
        var strength = alignment.limit().atMost(Strength.PROBABLE);
        var differing = new ArrayList<String>();
        if (norm) {
            if (!one.group().equals(other.group())) {
                differing.add("subject");
            }
            if (one.article() != null && !one.article().equals(other.article())) {
                differing.add("object");
            }
            if (differing.size() > 1) {
                strength = Strength.POSSIBLE;
            }
        } else if (!Story.isOne(one, other, undatedIsPresent)
                || !isAboutSomebody(one)
                        && !one.sourceId().equals(other.sourceId())
                        && !(Timing.isOneDay(one, other) && isOfOneStory(one, other))) {
            return Optional.empty();
        }
        return Optional.of(Relation.of(
                one,
                other,
                new Alignment(
                        alignment.aligned(),
                        alignment.nested(),
                        differing,
                        alignment.missing(),
                        alignment.onePart(),
                        alignment.otherPart(),
                        alignment.limit()),
                ConflictKind.POLARITY,
                ConflictClass.CONTRADICTION,
                strength,
                null,
                null,
                norm
                        ? new Labels(
                                "Die Urteile stehen gegeneinander; gemeint sein können verschiedene Regeln.",
                                "The judgements are opposed; they may mean different rules.")
                        : new Labels(
                                "Die eine Seite sagt, was die andere verneint.",
                                "One side asserts what the other negates.")));
    }

    /** Whether both speak of one named person or body, within a year or so: it may have thought better of it since. */
    private static boolean isOfOneName(Answer one, Answer other) {
        var subject = one.asked().slot(Slot.Role.SUBJECT).map(Slot::value).orElse("");
        return subject.indexOf(':') > 0
                && other.asked()
                        .slot(Slot.Role.SUBJECT)
                        .filter(it -> it.value().equals(subject))
                        .isPresent()
                && Timing.areWithin(one, other, SAME_BODY);
    }

    /** Whether both name the same places or people as taking part. */
    private static boolean shareNamed(Answer one, Answer other) {
        return !one.actors().isEmpty() && one.actors().equals(other.actors());
    }

    /** "ist noch nicht gelandet", and a day later "ist gelandet". */
    private boolean hasHappenedSince(Answer earlier, Answer later) {
        var happening = words.predicate(earlier.asked().stem().split("\\|")[1]);
        return earlier.negated()
                && !later.negated()
                && happening.has("once")
                && earlier.publishedAt() != null
                && later.publishedAt() != null
                && Timing.moment(earlier).isBefore(Timing.moment(later));
    }

    /** Whether it is told of something that has a name: "Flüchtlinge kamen an" and "keine kamen an" speak of two moments. */
    private static boolean isAboutSomebody(Answer answer) {
        return answer.asked().slot(Slot.Role.STORY).isEmpty()
                || answer.asked().slot(Slot.Role.OBJECT).isPresent();
    }

    /** Whether both are about the same things with names, and about these alone. */
    private static boolean isOfOneStory(Answer one, Answer other) {
        var first = one.asked().slot(Slot.Role.STORY);
        return first.isPresent()
                && !first.get().isUnknown()
                && first.equals(other.asked().slot(Slot.Role.STORY));
    }

    private Optional<Relation> dates(Answer one, Answer other, Alignment alignment) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
            return Optional.empty();
        }
        if (!Timing.areDisjoint(one, other)) {
            return one.from().equals(other.from()) && one.to().equals(other.to())
                    ? Optional.empty()
                    : Optional.of(Relation.of(
                            one,
                            other,
                            alignment,
                            ConflictKind.REFINEMENT,
                            ConflictClass.APPARENT,
                            Strength.DEFINITE,
                            null,
                            null,
                            new Labels(
                                    "Die eine Angabe ist nur genauer als die andere.",
                                    "One date is only more precise than the other.")));
        }
        var happening = words.predicate(one.asked().stem().split("\\|")[1]);
        var isStory = one.asked().slot(Slot.Role.STORY).isPresent();
        if (!happening.has("once") || !shareActors(one, other)) {
            return Optional.empty();
        }
        var earlier = Timing.isBefore(one, other) ? one : other;
        var later = earlier == one ? other : one;
        var days = ChronoUnit.DAYS.between(orEpoch(earlier.to()), orEpoch(later.from()));
        if (isStory && days > (Timing.wasPlan(earlier) && Timing.wasPlan(later) ? ONE_PLAN_DAYS : ONE_EVENT_DAYS)) {
            return Optional.empty();
        }
        return Optional.of(Relation.ofTwoTimes(
                one,
                other,
                alignment,
                alignment.limit(),
                days,
                new Labels(
                        "Dasselbe kann nicht an zwei Tagen geschehen sein.",
                        "The same cannot have happened on two days.")));
    }

    private static LocalDate orEpoch(@Nullable LocalDate day) {
        return day == null ? LocalDate.EPOCH : day;
    }

    /** Whether the same people may have taken part: named ones on both sides must meet. */
    private static boolean shareActors(Answer one, Answer other) {
        return one.actors().isEmpty()
                || other.actors().isEmpty()
                || one.actors().stream()
                        .anyMatch(it -> other.actors().stream().anyMatch(also -> Identity.same(it, also)));
    }
}
