package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/** Compares two numbers that answer one question: scope, one origin, time, overlap, contradiction, in this order. */
final class NumberComparison {

    /** Two approximate numbers that share less than this part of the narrower one only just agree. */
    private static final double TOUCHING = 0.25;

    /** Digits left out change a measure by no more than this. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    /** And digits before the comma by no more than this. */
    private static final BigDecimal ROUNDED_WHOLE = new BigDecimal("0.005");

    /** A growing figure has moved when it is larger by this factor. */
    private static final BigDecimal CLEARLY_MORE = new BigDecimal("1.2");

    /** Who names no time speaks of the last days. */
    private static final long PRESENT_DAYS = 25;

    /** Reports of one fact within this time correct each other rather than follow it. */
    private static final Duration ONE_REPORT = Duration.ofDays(2);

    private static final Duration SAME_THING = Duration.ofDays(1100);

    private static final Duration SAME_BODY = Duration.ofDays(400);

    /** Values further apart than this factor measure different things, whatever the words say. */
    private static final BigDecimal FARTHEST_FACTOR = new BigDecimal("20");

    /** "Zwölf wurden gerettet", and the next day "401 wurden gerettet". */
    private static final BigDecimal FARTHEST_FACTOR_OF_WHAT_GROWS = new BigDecimal("100");

    /** Events by which a number is told or moves. */
    private static final Set<String> COUNTING = Set.of(
            "rise",
            "announce",
            "confirm",
            "sprechen",
            "berichten",
            "angeben",
            "mitteilen",
            "korrigieren",
            "nennen",
            "zählen");

    private final Vocabulary words;
    private final boolean undatedIsPresent;

    NumberComparison(Vocabulary words, boolean undatedIsPresent) {
        this.words = words;
        this.undatedIsPresent = undatedIsPresent;
    }

    private enum Moments {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    Optional<Relation> compare(Answer one, Answer other, Alignment alignment) {
        var first = one.interval();
        var second = other.interval();
        if (first == null
                || second == null
                || one.uncertain()
                || other.uncertain()
                || !OtherParties.areOfOneScope(one, other)) {
            return Optional.empty();
        }
        if (!Story.isOne(one, other, undatedIsPresent) && !isStateOfTheSame(one, other, alignment)) {
            return Optional.empty();
        }
        if (alignment.differing().size() > 1 || alignment.isCrossed()) {
            return Optional.empty();
        }
        if (alignment.differing().size() == 1) {
            return first.isDisjointFrom(second) && Story.isOne(one, other, undatedIsPresent)
                    ? Optional.of(scope(one, other, alignment))
                    : Optional.empty();
        }
        var sameTime = alignment.aligned().contains("period");
        if (!sameTime
                && !isDayOfCounting(one)
                && !isDayOfCounting(other)
                && (Timing.areDisjoint(one, other)
                        || Timing.isTooLate(one, other)
                        || Timing.isTooLate(other, one)
                        || isPast(one, other)
                        || isPast(other, one))) {
            return Optional.of(scope(one, other, alignment));
        }
        if (one.negated() || other.negated()) {
            return denied(one, other, alignment, first, second);
        }
        if (alignment.isNested()) {
            var part = alignment.onePart() ? first : second;
            var whole = alignment.onePart() ? second : first;
            if (!isAdditive(one)) {
                return Optional.empty();
            }
            if (!exceeds(part, whole)) {
                return part.isDisjointFrom(whole) ? Optional.of(scope(one, other, alignment)) : Optional.empty();
            }
            return differing(one, other, alignment, first, second);
        }
        if (!isRounded(one, other)
                && (first.isDisjointFrom(second) || isTouching(first, second) || hasGrown(one, other, alignment))) {
            return differing(one, other, alignment, first, second);
        }
        var lost = lostHedge(one, other, alignment);
        if (lost.isPresent()) {
            return lost;
        }
        return first.sameAs(second)
                ? Optional.empty()
                : Optional.of(Relation.of(
                        one,
                        other,
                        alignment,
                        ConflictKind.COMPATIBLE,
                        ConflictClass.APPARENT,
                        Strength.DEFINITE,
                        null,
                        null,
                        new Labels("Die Angaben vertragen sich.", "The figures agree within their bounds.")));
    }

    /**
     * Whether both speak of one named body or of one place and time, as the sales of a company, within a year or so; of one
     * thing at one place, as the cost of a bridge, within some years.
     */
    static boolean isStateOfTheSame(Answer one, Answer other, Alignment alignment) {
        var isOneThing =
                alignment.aligned().contains("object") && alignment.aligned().contains("place");
        return alignment.missing().isEmpty()
                && (isOneThing
                        || alignment.aligned().contains("subject")
                        || alignment.aligned().contains("place")
                                && alignment.aligned().contains("period"))
                && Timing.areWithin(one, other, isOneThing ? SAME_THING : SAME_BODY);
    }

    /** "Die Armee sprach am Freitag von 1.100 Toten": when they were counted, not when they died. */
    private boolean isDayOfCounting(Answer answer) {
        return COUNTING.contains(answer.gist().event()) && isCumulative(answer);
    }

    /** Whether the part is larger than the whole allows, if only just. */
    private static boolean exceeds(Interval part, Interval whole) {
        return whole.isBelow(part) || (isTouching(part, whole) && part.middle().compareTo(whole.middle()) > 0);
    }

    /** "mehr als 100 Tote", ten days later "900 Tote": the bounds agree, but the figure has moved. */
    private boolean hasGrown(Answer one, Answer other, Alignment alignment) {
        return alignment.isSameQuestion() && isCumulative(one) && hasGrown(one, other);
    }

    /** The same of two numbers of people in one state, whatever the people are called. */
    boolean hasGrown(Answer one, Answer other) {
        var first = one.written();
        var second = other.written();
        if (first == null
                || second == null
                || one.interval() == null
                || other.interval() == null
                || moments(one, other) != Moments.DIFFERENT) {
            return false;
        }
        var firstValue = new BigDecimal(first);
        var secondValue = new BigDecimal(second);
        var lower = firstValue.min(secondValue);
        var higher = firstValue.max(secondValue);
        var clearly = isSaidToRise(one) || isSaidToRise(other) ? BigDecimal.ONE : CLEARLY_MORE;
        return higher.compareTo(lower.multiply(clearly)) > 0 && rises(one, other, firstValue, secondValue);
    }

    /** "Die Zahl der Toten ist auf 66 gestiegen". */
    private static boolean isSaidToRise(Answer answer) {
        return answer.gist().event().equals("rise");
    }

    /** States whose number only grows: the dead of Monday are among those of Tuesday, the unemployed of May not among those of June. */
    boolean isGrowing(Gist gist) {
        return words.measure(gist.state())
                .filter(Vocabulary.Measure::cumulative)
                .isPresent();
    }

    /** Two approximate numbers whose intervals only just meet: "rund 11.000" and "etwa 10.000". */
    static boolean isTouching(Interval one, Interval other) {
        return one.approximate()
                && other.approximate()
                && !one.isDisjointFrom(other)
                && one.overlapShare(other) < TOUCHING;
    }

    /** "58 Prozent" and "58,2 Prozent", "900 Kilogramm" and "899 Kilogramm": one measure, with digits left out by one side. */
    static boolean isRounded(Answer one, Answer other) {
        var first = digits(one);
        var second = digits(other);
        if (first == null || second == null) {
            return false;
        }
        return isRounded(first, second) || isRounded(second, first);
    }

    private static boolean isRounded(BigDecimal coarse, BigDecimal fine) {
        var unit = coarse.stripTrailingZeros().scale();
        return unit < fine.stripTrailingZeros().scale()
                && fine.setScale(unit, RoundingMode.HALF_UP).compareTo(coarse) == 0
                && fine.subtract(coarse).abs().compareTo(coarse.abs().multiply(unit < 0 ? ROUNDED_WHOLE : ROUNDED))
                        <= 0;
    }

    /** The number as written, if it measures in the unit all of its kind convert to; null where it does not. */
    private static @Nullable BigDecimal digits(Answer answer) {
        var interval = answer.interval();
        var counts = answer.gist().countsPeople()
                || answer.gist().dimension().equals(Gist.THINGS)
                || answer.gist().dimension().equals(NumberGist.SCALE);
        if (counts || interval == null || interval.isOpen() || answer.written() == null) {
            return null;
        }
        var written = new BigDecimal(answer.written());
        return interval.middle().compareTo(written) == 0 ? written : null;
    }

    /** Whether parts add up to the whole, as counts and sums of money do; shares, prices and rates do not. */
    private static boolean isAdditive(Answer answer) {
        return !answer.asked().stem().startsWith("Q|%:");
    }

    private Optional<Relation> denied(Answer one, Answer other, Alignment alignment, Interval first, Interval second) {
        if (one.negated() == other.negated() || !first.sameAs(second) || !alignment.isSameQuestion()) {
            return Optional.empty();
        }
        return Optional.of(Relation.of(
                one,
                other,
                alignment,
                ConflictKind.POLARITY,
                ConflictClass.CONTRADICTION,
                alignment.limit(),
                null,
                null,
                new Labels(
                        "Die eine Seite bestreitet die Zahl der anderen.",
                        "One side denies the figure of the other.")));
    }

    Optional<Relation> differing(Answer one, Answer other, Alignment alignment, Interval first, Interval second) {
        var gap = first.gap(second);
        var firstValue = written(one, first);
        var secondValue = written(other, second);
        var rises = rises(one, other, firstValue, secondValue);
        var farthest = rises && isCumulative(one) && moments(one, other) == Moments.DIFFERENT
                ? FARTHEST_FACTOR_OF_WHAT_GROWS
                : FARTHEST_FACTOR;
        if (areFarther(firstValue, secondValue, farthest)) {
            return Optional.empty();
        }
        var smaller = firstValue.min(secondValue).abs();
        var larger = firstValue.max(secondValue).abs();
        var relative = smaller.signum() == 0
                ? 1.0
                : larger.subtract(smaller)
                        .divide(smaller, MathContext.DECIMAL32)
                        .doubleValue();
        var strength = alignment.limit();
        if (isTouching(first, second)) {
            strength = Strength.POSSIBLE;
        }
        var cumulative = isCumulative(one);
        var moments =
                alignment.aligned().contains("period") || isOfOneFact(one, other) ? Moments.SAME : moments(one, other);
        if (moments == Moments.SAME && isOfOneFact(one, other)) {
            strength = strength.atMost(Strength.PROBABLE);
        }
        var kind = ConflictKind.NUMERIC;
        var type = ConflictClass.CONTRADICTION;
        var reason = alignment.isNested()
                ? new Labels("Der Teil wäre größer als das Ganze.", "The part would exceed the whole.")
                : new Labels("Beides zugleich kann nicht stimmen.", "Both cannot be right at once.");
        if (moments == Moments.SAME && isOneUtterance(one, other)) {
            kind = ConflictKind.ECHO_DISTORTION;
            type = ConflictClass.DISTORTION;
            strength = strength.atMost(Strength.PROBABLE);
            reason = new Labels(
                    "Beide berufen sich auf dieselbe Stelle, nennen aber verschiedene Werte.",
                    "Both rely on the same claimant, yet give different values.");
        } else if (moments == Moments.DIFFERENT) {
            if (!one.claimant().isEmpty() && one.claimant().equals(other.claimant()) && !(cumulative && rises)) {
                kind = ConflictKind.SELF_REVISION;
                type = ConflictClass.EVOLUTION;
                reason = new Labels(
                        "Dieselbe Quelle nennt später einen anderen Wert.",
                        "The same claimant gives another value later.");
            } else if (cumulative && !rises) {
                strength = strength.atMost(Strength.PROBABLE);
                reason = new Labels(
                        "Eine solche Zahl wächst, die spätere ist aber kleiner.",
                        "Such a figure grows, yet the later one is smaller.");
            } else {
                kind = ConflictKind.UPDATE;
                type = ConflictClass.EVOLUTION;
                reason = new Labels(
                        "Die spätere Meldung nennt den neueren Stand.", "The later report has the newer figure.");
            }
        } else if (moments == Moments.UNKNOWN
                && alignment != Alignment.KIN
                && (isPassing(one) || !alignment.missing().isEmpty())) {
            return Optional.empty();
        } else if (moments == Moments.UNKNOWN) {
            strength = strength.atMost(Strength.PROBABLE);
        }
        return Optional.of(Relation.of(one, other, alignment, kind, type, strength, gap, relative, reason));
    }

    /**
     * Whether the number does not move once it is known, so that another one is another claim: a fee, a fine, the states that
     * signed. Told by two who are named, or within a day or two, they stand against each other.
     */
    private boolean isOfOneFact(Answer one, Answer other) {
        if (one.publishedAt() == null
                || other.publishedAt() == null
                || !words.isOfOneFact(one.asked().stem())) {
            return false;
        }
        var isDisputed = !one.claimant().isEmpty()
                && !other.claimant().isEmpty()
                && !Identity.same(one.claimant(), other.claimant());
        return isDisputed || Timing.areWithin(one, other, ONE_REPORT);
    }

    /** Whether two sources carry what one and the same said: the number has changed on the way. */
    private static boolean isOneUtterance(Answer one, Answer other) {
        return !one.sourceId().equals(other.sourceId())
                && (one.claimant().isEmpty()
                        ? other.claimant().isEmpty()
                                && one.root().equals(other.root())
                                && !one.origin().independent()
                        : Identity.same(one.claimant(), other.claimant()));
    }

    /** Whether a count of people holds for a moment only, and nothing ties it to anybody: people waiting at a border. */
    private boolean isPassing(Answer answer) {
        return !isCumulative(answer)
                && answer.asked().slot(Slot.Role.SUBJECT).isEmpty()
                && measure(answer)
                        .map(it -> !it.kind().equals("thing") && !it.kind().equals("state"))
                        .orElse(true);
    }

    /** Whether the larger of two numbers is more than so many times the smaller; of nothing it is no multiple. */
    static boolean areFarther(BigDecimal one, BigDecimal other, BigDecimal factor) {
        var smaller = one.min(other).abs();
        var larger = one.max(other).abs();
        return smaller.signum() > 0 && larger.compareTo(smaller.multiply(factor)) > 0;
    }

    static BigDecimal written(Answer answer, Interval interval) {
        return answer.written() == null || !interval.isOpen() ? interval.middle() : new BigDecimal(answer.written());
    }

    private boolean isCumulative(Answer answer) {
        return measure(answer).map(Vocabulary.Measure::cumulative).orElse(false);
    }

    /** What its question counts: the dead, the visitors. */
    private Optional<Vocabulary.Measure> measure(Answer answer) {
        return words.measure(answer.asked().stem().split("\\|")[1]);
    }

    /** Whether the later of the two gives the larger number. */
    private static boolean rises(Answer one, Answer other, BigDecimal first, BigDecimal second) {
        var firstIsEarlier = Timing.moment(one).compareTo(Timing.moment(other)) < 0
                || (Timing.moment(one).equals(Timing.moment(other)) && Timing.instant(one) < Timing.instant(other));
        var earlier = firstIsEarlier ? first : second;
        var later = firstIsEarlier ? second : first;
        return earlier.compareTo(later) < 0;
    }

    private Moments moments(Answer one, Answer other) {
        if (one.sourceId().equals(other.sourceId())) {
            return Moments.SAME;
        }
        if (one.publishedAt() == null || other.publishedAt() == null) {
            return undatedIsPresent ? Moments.SAME : Moments.UNKNOWN;
        }
        if (!Timing.moment(one).equals(Timing.moment(other))) {
            return Moments.DIFFERENT;
        }
        return isCumulative(one) && Timing.instant(one) != Timing.instant(other) ? Moments.DIFFERENT : Moments.SAME;
    }

    /** "bis zu 12.000", said one and the same; "12.000", says the copy. */
    private Optional<Relation> lostHedge(Answer one, Answer other, Alignment alignment) {
        var sameRoot = !one.claimant().isEmpty() && one.claimant().equals(other.claimant());
        var written = one.written();
        if (!sameRoot
                || one.sourceId().equals(other.sourceId())
                || !alignment.isSameQuestion()
                || written == null
                || !written.equals(other.written())
                || (one.hedge() == null) == (other.hedge() == null)) {
            return Optional.empty();
        }
        return Optional.of(Relation.of(
                one,
                other,
                alignment,
                ConflictKind.HEDGE_LOSS,
                ConflictClass.DISTORTION,
                alignment.limit().atMost(Strength.PROBABLE),
                BigDecimal.ZERO,
                0.0,
                new Labels(
                        "Beide berufen sich auf dieselbe Stelle, doch eine lässt die Einschränkung weg.",
                        "Both rely on the same claimant, but one drops the hedge.")));
    }

    private Relation scope(Answer one, Answer other, Alignment alignment) {
        var slots = new ArrayList<>(alignment.differing());
        slots.addAll(alignment.nested());
        if (slots.isEmpty()) {
            slots.add("period");
        }
        return Relation.of(
                one,
                other,
                alignment,
                ConflictKind.SCOPE_DIFFERENCE,
                ConflictClass.APPARENT,
                Strength.DEFINITE,
                null,
                null,
                new Labels(
                        "Sie sprechen nicht vom Selben: "
                                + String.join(
                                        ", ", slots.stream().map(Slot::german).toList()) + ".",
                        "They do not speak of the same: " + String.join(", ", slots) + "."));
    }

    /** Whether one speaks of days long past when the other, which names none, speaks of the present. */
    private boolean isPast(Answer one, Answer other) {
        var published = other.publishedAt();
        var to = one.to();
        return to != null
                && other.from() == null
                && published != null
                && !isCumulative(one)
                && to.isBefore(published.atZone(Timing.ZONE).toLocalDate().minusDays(PRESENT_DAYS));
    }
}
