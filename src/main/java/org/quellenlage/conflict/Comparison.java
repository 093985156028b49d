package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/**
 * Compares two answers of one stem. The tests come in a fixed order, and the first that applies decides: scope, one origin,
 * opposite polarity, time, overlap, contradiction. Nothing is compared whose questions differ in more than a nesting; what
 * is missing or inherited limits how surely two answers differ.
 */
public final class Comparison {

    /** Two approximate numbers that share less than this part of the narrower one only just agree. */
    private static final double TOUCHING = 0.25;

    /** Two dates of one nameless thing farther apart than this are more likely two things. */
    private static final long ONE_EVENT_DAYS = 60;

    /** After this long a state has changed rather than been contradicted. */
    private static final Duration SAME_STATE = Duration.ofDays(30);

    /** A growing figure has moved when it is larger by this factor. */
    private static final BigDecimal CLEARLY_MORE = new BigDecimal("1.2");

    /** Who names no time speaks of the last days. */
    private static final long PRESENT_DAYS = 25;

    /** Reports of one fact within this time correct each other rather than follow it. */
    private static final Duration ONE_REPORT = Duration.ofDays(2);

    /** Two dates set for one thing to come may be as far apart. */
    private static final long ONE_PLAN_DAYS = 366;

    /** Two quotations of one speaker that share so much, in this order, are one utterance. */
    private static final double SAME_UTTERANCE = 0.6;

    private static final double SAME_WORDS = 0.9;

    private static final Alignment UTTERANCE =
            new Alignment(List.of("predicate"), List.of(), List.of(), List.of(), false, false, Strength.PROBABLE);

    private static final Duration SAME_THING = Duration.ofDays(1100);
    private static final Duration SAME_BODY = Duration.ofDays(400);

    /** Values further apart than this factor measure different things, whatever the words say. */
    private static final BigDecimal FARTHEST_FACTOR = new BigDecimal("20");

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Vocabulary words;
    private final boolean undatedIsPresent;

    public Comparison() {
        this(new Vocabulary());
    }

    Comparison(Vocabulary words) {
        this(words, false);
    }

    private Comparison(Vocabulary words, boolean undatedIsPresent) {
        this.words = words;
        this.undatedIsPresent = undatedIsPresent;
    }

    /** Compares drafts: one without a date speaks of the time of what it is compared with. */
    static Comparison ofDrafts() {
        return new Comparison(new Vocabulary(), true);
    }

    /** How two answers differ; empty where they do not, or cannot be compared. */
    public Optional<Relation> compare(Answer a, Answer b) {
        var ordered = a.claimId().compareTo(b.claimId()) <= 0;
        var one = ordered ? a : b;
        var other = ordered ? b : a;
        if (one.question() == null
                || other.question() == null
                || one.claimId().equals(other.claimId())
                || !one.asked().stem().equals(other.asked().stem())
                || isOneVoice(one, other)) {
            return Optional.empty();
        }
        if (one.asked().stem().equals(Utterance.STEM)) {
            return wordings(one, other);
        }
        var alignment = Alignment.of(one, other, undatedIsPresent);
        return switch (one.asked().kind()) {
            case QUANTITY -> numbers(one, other, alignment);
            case EVENT, STATEMENT -> assertions(one, other, alignment);
            case PROVISION -> provisions(one, other, alignment);
        };
    }

    /** One voice in one article does not contradict itself: it speaks of two things. */
    private static boolean isOneVoice(Answer one, Answer other) {
        return one.sourceId().equals(other.sourceId())
                && (one.claimant().equals(other.claimant())
                        || one.claimant().isEmpty()
                        || other.claimant().isEmpty());
    }

    /** Whether one answer bears another out: it says the same or more exactly so, of the same and of the same time. */
    boolean supports(Answer known, Answer claimed) {
        if (known.question() == null
                || claimed.question() == null
                || !known.asked().stem().equals(claimed.asked().stem())
                || known.negated() != claimed.negated()
                || known.uncertain() && !claimed.uncertain()) {
            return false;
        }
        var alignment = Alignment.of(known, claimed, undatedIsPresent);
        if (!alignment.isSameQuestion()
                || alignment.missing().stream().anyMatch(it -> !it.equals("period"))
                || !isSameStory(known, claimed) && !isStateOfTheSame(known, claimed, alignment)) {
            return false;
        }
        return switch (claimed.asked().kind()) {
            case QUANTITY -> supportsNumber(known, claimed);
            case EVENT, STATEMENT -> supportsTime(known, claimed);
            case PROVISION -> Objects.equals(known.article(), claimed.article());
        };
    }

    private static boolean supportsNumber(Answer known, Answer claimed) {
        var first = known.interval();
        var second = claimed.interval();
        if (first == null || second == null || areDisjoint(known, claimed)) {
            return false;
        }
        var sameFigure = known.written() != null
                && known.written().equals(claimed.written())
                && first.isOpen() == second.isOpen();
        return sameFigure || second.contains(first);
    }

    private static boolean supportsTime(Answer known, Answer claimed) {
        var from = claimed.from();
        var to = claimed.to();
        if (from == null && to == null) {
            return true;
        }
        var knownFrom = known.from();
        var knownTo = known.to();
        return knownFrom != null
                && knownTo != null
                && (from == null || !knownFrom.isBefore(from))
                && (to == null || !knownTo.isAfter(to));
    }

    // ---------------------------------------------------------------------- numbers

    private Optional<Relation> numbers(Answer one, Answer other, Alignment alignment) {
        var first = one.interval();
        var second = other.interval();
        if (first == null || second == null || one.uncertain() || other.uncertain()) {
            return Optional.empty();
        }
        if (!isSameStory(one, other) && !isStateOfTheSame(one, other, alignment)) {
            return Optional.empty();
        }
        if (alignment.differing().size() > 1 || alignment.isCrossed()) {
            return Optional.empty();
        }
        if (alignment.differing().size() == 1) {
            return first.isDisjointFrom(second) && isSameStory(one, other)
                    ? Optional.of(scope(one, other, alignment))
                    : Optional.empty();
        }
        var sameTime = alignment.aligned().contains("period");
        if (!sameTime
                && (areDisjoint(one, other)
                        || isTooLate(one, other)
                        || isTooLate(other, one)
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
        if (first.isDisjointFrom(second) || isTouching(first, second) || hasGrown(one, other, alignment)) {
            return differing(one, other, alignment, first, second);
        }
        var lost = lostHedge(one, other, alignment);
        if (lost.isPresent()) {
            return lost;
        }
        return first.sameAs(second)
                ? Optional.empty()
                : Optional.of(relation(
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

    private boolean isSameStory(Answer one, Answer other) {
        return Alignment.sameStory(one, other, undatedIsPresent);
    }

    /**
     * Whether both speak of one named body or of one place and time, as the sales of a company, within a year or so; of one
     * thing at one place, as the cost of a bridge, within some years.
     */
    private static boolean isStateOfTheSame(Answer one, Answer other, Alignment alignment) {
        var first = one.publishedAt();
        var second = other.publishedAt();
        var isOneThing =
                alignment.aligned().contains("object") && alignment.aligned().contains("place");
        return alignment.missing().isEmpty()
                && (isOneThing
                        || alignment.aligned().contains("subject")
                        || alignment.aligned().contains("place")
                                && alignment.aligned().contains("period"))
                && first != null
                && second != null
                && Duration.between(first, second).abs().compareTo(isOneThing ? SAME_THING : SAME_BODY) <= 0;
    }

    /** Whether the part is larger than the whole allows, if only just. */
    private static boolean exceeds(Interval part, Interval whole) {
        return whole.isBelow(part) || (isTouching(part, whole) && part.middle().compareTo(whole.middle()) > 0);
    }

    /** "mehr als 100 Tote", ten days later "900 Tote": the bounds agree, but the figure has moved. */
    private boolean hasGrown(Answer one, Answer other, Alignment alignment) {
        var first = one.written();
        var second = other.written();
        var firstInterval = one.interval();
        var secondInterval = other.interval();
        if (first == null
                || second == null
                || firstInterval == null
                || secondInterval == null
                || !isCumulative(one)
                || !alignment.isSameQuestion()
                || moments(one, other) != Moments.DIFFERENT) {
            return false;
        }
        var lower = new BigDecimal(first).min(new BigDecimal(second));
        var higher = new BigDecimal(first).max(new BigDecimal(second));
        return higher.compareTo(lower.multiply(CLEARLY_MORE)) > 0
                && rises(one, other, Interval.exactly(new BigDecimal(first)), Interval.exactly(new BigDecimal(second)));
    }

    /** Two approximate numbers whose intervals only just meet: "rund 11.000" and "etwa 10.000". */
    private static boolean isTouching(Interval one, Interval other) {
        return one.approximate()
                && other.approximate()
                && !one.isDisjointFrom(other)
                && one.overlapShare(other) < TOUCHING;
    }

    /** Whether parts add up to the whole, as counts and sums of money do; shares, prices and rates do not. */
    private static boolean isAdditive(Answer answer) {
        return !answer.asked().stem().startsWith("Q|%:");
    }

    private Optional<Relation> denied(Answer one, Answer other, Alignment alignment, Interval first, Interval second) {
        if (one.negated() == other.negated() || !first.sameAs(second) || !alignment.isSameQuestion()) {
            return Optional.empty();
        }
        return Optional.of(relation(
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

    private Optional<Relation> differing(
            Answer one, Answer other, Alignment alignment, Interval first, Interval second) {
        var gap = first.gap(second);
        var firstValue = written(one, first);
        var secondValue = written(other, second);
        var smaller = firstValue.min(secondValue).abs();
        var larger = firstValue.max(secondValue).abs();
        if (smaller.signum() > 0 && larger.compareTo(smaller.multiply(FARTHEST_FACTOR)) > 0) {
            return Optional.empty();
        }
        var relative = smaller.signum() == 0
                ? 1.0
                : larger.subtract(smaller)
                        .divide(smaller, MathContext.DECIMAL32)
                        .doubleValue();
        var strength = alignment.limit();
        if (isTouching(first, second)) {
            strength = Strength.POSSIBLE;
        }
        var rises = rises(one, other, Interval.exactly(firstValue), Interval.exactly(secondValue));
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
                && (isPassing(one) || !alignment.missing().isEmpty())) {
            return Optional.empty();
        } else if (moments == Moments.UNKNOWN) {
            strength = strength.atMost(Strength.PROBABLE);
        }
        return Optional.of(relation(one, other, alignment, kind, type, strength, gap, relative, reason));
    }

    /**
     * Whether the number does not move once it is known, so that another one is another claim: a fee, a fine, the states that
     * signed. Told by two who are named, or within a day or two, they stand against each other.
     */
    private boolean isOfOneFact(Answer one, Answer other) {
        var first = one.publishedAt();
        var second = other.publishedAt();
        if (first == null || second == null || !words.isOfOneFact(one.asked().stem())) {
            return false;
        }
        var isDisputed = !one.claimant().isEmpty()
                && !other.claimant().isEmpty()
                && !Identity.same(one.claimant(), other.claimant());
        return isDisputed || Duration.between(first, second).abs().compareTo(ONE_REPORT) <= 0;
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
        var measure = answer.asked().stem().split("\\|")[1];
        return !isCumulative(answer)
                && answer.asked().slot(Slot.Role.SUBJECT).isEmpty()
                && words.measure(measure)
                        .map(it -> !it.kind().equals("thing") && !it.kind().equals("state"))
                        .orElse(true);
    }

    private static BigDecimal written(Answer answer, Interval interval) {
        return answer.written() == null || !interval.isOpen() ? interval.middle() : new BigDecimal(answer.written());
    }

    private boolean isCumulative(Answer answer) {
        var measure = answer.asked().stem().split("\\|")[1];
        return words.measure(measure).map(Vocabulary.Measure::cumulative).orElse(false);
    }

    /** Whether the later of the two gives the larger number. */
    private static boolean rises(Answer one, Answer other, Interval first, Interval second) {
        var firstIsEarlier = moment(one).compareTo(moment(other)) < 0
                || (moment(one).equals(moment(other)) && instant(one) < instant(other));
        var earlier = firstIsEarlier ? first : second;
        var later = firstIsEarlier ? second : first;
        return earlier.middle().compareTo(later.middle()) < 0;
    }

    private enum Moments {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    private Moments moments(Answer one, Answer other) {
        if (one.sourceId().equals(other.sourceId())) {
            return Moments.SAME;
        }
        if (one.publishedAt() == null || other.publishedAt() == null) {
            return undatedIsPresent ? Moments.SAME : Moments.UNKNOWN;
        }
        if (!moment(one).equals(moment(other))) {
            return Moments.DIFFERENT;
        }
        return isCumulative(one) && instant(one) != instant(other) ? Moments.DIFFERENT : Moments.SAME;
    }

    /** The day an answer speaks of: the day it appeared. */
    private static LocalDate moment(Answer answer) {
        var at = answer.publishedAt();
        return at == null ? LocalDate.EPOCH : at.atZone(ZONE).toLocalDate();
    }

    private static long instant(Answer answer) {
        var at = answer.publishedAt();
        return at == null ? 0 : at.toEpochMilli();
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
        return Optional.of(relation(
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
        return relation(
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
                                        ", ",
                                        slots.stream().map(Comparison::german).toList()) + ".",
                        "They do not speak of the same: " + String.join(", ", slots) + "."));
    }

    static String german(String slot) {
        return switch (slot) {
            case "place" -> "Ort";
            case "group" -> "Gruppe";
            case "period" -> "Zeitraum";
            case "subject" -> "Subjekt";
            case "object" -> "Objekt";
            case "story" -> "Zusammenhang";
            default -> slot;
        };
    }

    // ---------------------------------------------------------------------- what happened, what is so

    private Optional<Relation> assertions(Answer one, Answer other, Alignment alignment) {
        if (!alignment.differing().isEmpty() || one.uncertain() || other.uncertain()) {
            return Optional.empty();
        }
        if (!isSameStory(one, other) && !alignment.missing().isEmpty()) {
            return Optional.empty();
        }
        if (one.negated() != other.negated()) {
            return opposite(one, other, alignment);
        }
        return one.negated() ? Optional.empty() : dates(one, other, alignment);
    }

    private Optional<Relation> opposite(Answer one, Answer other, Alignment alignment) {
        if (areDisjoint(one, other) || isLongBetween(one, other) && !isOfOneName(one, other)) {
            return Optional.empty();
        }
        var norm = one.asked().stem().endsWith("|norm");
        var happening = one.asked().stem().split("\\|")[1];
        var isFact = norm || words.isOpposedFact(happening);
        if (!isFact && isTurned(one, other)) {
            var isOfTheSame = isOfOneName(one, other)
                    || isAboutSomebody(one) && !words.isOpposedWill(happening)
                    || shareNamed(one, other);
            return (isSameStory(one, other) || isOfOneName(one, other)) && isOfTheSame
                    ? Optional.of(relation(
                            one,
                            other,
                            alignment,
                            ConflictKind.UPDATE,
                            ConflictClass.EVOLUTION,
                            Strength.POSSIBLE,
                            null,
                            null,
                            new Labels(
                                    "Später heißt es, dass es sich umgekehrt verhält.",
                                    "Later it is said to be the other way round.")))
                    : Optional.empty();
        }
        if (one.flipped() != other.flipped() && !isFact && !isOneDay(one, other)) {
            return Optional.empty();
        }
        if (hasHappenedSince(one, other) || hasHappenedSince(other, one)) {
            return Optional.of(relation(
                    one,
                    other,
                    alignment,
                    ConflictKind.UPDATE,
                    ConflictClass.EVOLUTION,
                    Strength.POSSIBLE,
                    null,
                    null,
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
        } else if (!isSameStory(one, other)
                || !isAboutSomebody(one)
                        && !one.sourceId().equals(other.sourceId())
                        && !(isOneDay(one, other) && isOfOneStory(one, other))) {
            return Optional.empty();
        }
        return Optional.of(relation(
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

    /** Whether they speak of one day, or appeared on one. */
    private static boolean isOneDay(Answer one, Answer other) {
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
    private static boolean isTurned(Answer one, Answer other) {
        return one.publishedAt() != null && other.publishedAt() != null && !isOneDay(one, other);
    }

    /** Whether both speak of one named person or body, within a year or so: it may have thought better of it since. */
    private static boolean isOfOneName(Answer one, Answer other) {
        var subject = one.asked().slot(Slot.Role.SUBJECT).map(Slot::value).orElse("");
        var first = one.publishedAt();
        var second = other.publishedAt();
        return subject.indexOf(':') > 0
                && other.asked()
                        .slot(Slot.Role.SUBJECT)
                        .filter(it -> it.value().equals(subject))
                        .isPresent()
                && first != null
                && second != null
                && Duration.between(first, second).abs().compareTo(SAME_BODY) <= 0;
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
                && moment(earlier).isBefore(moment(later));
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

    private static boolean isLongBetween(Answer one, Answer other) {
        var first = one.publishedAt();
        var second = other.publishedAt();
        return first != null
                && second != null
                && Duration.between(first, second).abs().compareTo(SAME_STATE) > 0;
    }

    private static boolean areDisjoint(Answer one, Answer other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    /** Whether one speaks of days after the other appeared, which the other could not know of. */
    private static boolean isTooLate(Answer one, Answer other) {
        var published = other.publishedAt();
        var from = one.from();
        return published != null
                && from != null
                && from.isAfter(published.atZone(ZONE).toLocalDate().plusDays(1));
    }

    /** Whether one speaks of days long past when the other, which names none, speaks of the present. */
    private boolean isPast(Answer one, Answer other) {
        var published = other.publishedAt();
        var to = one.to();
        return to != null
                && other.from() == null
                && published != null
                && !isCumulative(one)
                && to.isBefore(published.atZone(ZONE).toLocalDate().minusDays(PRESENT_DAYS));
    }

    private static boolean isBefore(Answer one, Answer other) {
        var end = one.to();
        var start = other.from();
        return end != null && start != null && end.isBefore(start);
    }

    private Optional<Relation> dates(Answer one, Answer other, Alignment alignment) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
            return Optional.empty();
        }
        if (!areDisjoint(one, other)) {
            return one.from().equals(other.from()) && one.to().equals(other.to())
                    ? Optional.empty()
                    : Optional.of(relation(
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
        var earlier = isBefore(one, other) ? one : other;
        var later = earlier == one ? other : one;
        var days = ChronoUnit.DAYS.between(orEpoch(earlier.to()), orEpoch(later.from()));
        var planned = wasPlan(earlier) || wasPlan(later);
        if (isStory && days > (wasPlan(earlier) && wasPlan(later) ? ONE_PLAN_DAYS : ONE_EVENT_DAYS)) {
            return Optional.empty();
        }
        return Optional.of(relation(
                one,
                other,
                alignment,
                planned ? ConflictKind.UPDATE : ConflictKind.TEMPORAL,
                planned ? ConflictClass.EVOLUTION : ConflictClass.CONTRADICTION,
                alignment.limit(),
                BigDecimal.valueOf(days),
                null,
                planned
                        ? new Labels("Der Termin hat sich verschoben.", "The date was moved.")
                        : new Labels(
                                "Dasselbe kann nicht an zwei Tagen geschehen sein.",
                                "The same cannot have happened on two days.")));
    }

    private static LocalDate orEpoch(@Nullable LocalDate day) {
        return day == null ? LocalDate.EPOCH : day;
    }

    /** Whether an answer told of a day still to come. */
    private static boolean wasPlan(Answer answer) {
        var published = answer.publishedAt();
        var from = answer.from();
        return published != null
                && from != null
                && from.isAfter(published.atZone(ZONE).toLocalDate());
    }

    /** Whether the same people may have taken part: named ones on both sides must meet. */
    private static boolean shareActors(Answer one, Answer other) {
        return one.actors().isEmpty()
                || other.actors().isEmpty()
                || one.actors().stream()
                        .anyMatch(it -> other.actors().stream().anyMatch(also -> Identity.same(it, also)));
    }

    // ---------------------------------------------------------------------- provisions

    private Optional<Relation> provisions(Answer one, Answer other, Alignment alignment) {
        if (!alignment.differing().isEmpty() || one.uncertain() || other.uncertain() || !isSameStory(one, other)) {
            return Optional.empty();
        }
        var opposed = one.negated() != other.negated();
        var articles = one.article() != null
                && other.article() != null
                && !one.article().equals(other.article());
        if (!opposed && !articles) {
            return Optional.empty();
        }
        return Optional.of(relation(
                one,
                other,
                alignment,
                opposed ? ConflictKind.POLARITY : ConflictKind.PROVISION,
                ConflictClass.CONTRADICTION,
                alignment.limit().atMost(Strength.POSSIBLE),
                null,
                null,
                opposed
                        ? new Labels(
                                "Die eine Seite liest aus der Regel das Gegenteil der anderen.",
                                "One side reads the opposite of the other from the rule.")
                        : new Labels(
                                "Dieselbe Regelung wird zwei Artikeln zugeschrieben.",
                                "The same rule is ascribed to two articles.")));
    }

    // ---------------------------------------------------------------------- what was said

    /** One utterance in two wordings, or the same words in the mouths of two. */
    private Optional<Relation> wordings(Answer one, Answer other) {
        if (one.sourceId().equals(other.sourceId()) || isLongBetween(one, other) || !isSameStory(one, other)) {
            return Optional.empty();
        }
        var likeness = Utterance.likeness(one.group(), other.group());
        if (!Identity.same(one.claimant(), other.claimant())) {
            return likeness < SAME_WORDS || !Identity.isPerson(one.claimant()) || !Identity.isPerson(other.claimant())
                    ? Optional.empty()
                    : Optional.of(relation(
                            one,
                            other,
                            UTTERANCE,
                            ConflictKind.ATTRIBUTION,
                            ConflictClass.CONTRADICTION,
                            Strength.PROBABLE,
                            null,
                            null,
                            new Labels(
                                    "Dieselben Worte werden zweierlei Leuten zugeschrieben.",
                                    "The same words are ascribed to two different people.")));
        }
        if (likeness == 1 || likeness < SAME_UTTERANCE && !Utterance.isCutOut(one.group(), other.group())) {
            return Optional.empty();
        }
        return Optional.of(
                Utterance.isCutOut(one.group(), other.group())
                        ? relation(
                                one,
                                other,
                                UTTERANCE,
                                ConflictKind.REFINEMENT,
                                ConflictClass.APPARENT,
                                Strength.DEFINITE,
                                null,
                                null,
                                new Labels("Das eine Zitat ist gekürzt.", "One quotation is only shorter."))
                        : relation(
                                one,
                                other,
                                UTTERANCE,
                                ConflictKind.QUOTE_WORDING,
                                ConflictClass.DISTORTION,
                                Strength.PROBABLE,
                                null,
                                null,
                                new Labels(
                                        "Dasselbe Zitat steht in verschiedenem Wortlaut.",
                                        "The same quotation stands in different wordings.")));
    }

    // ---------------------------------------------------------------------- shared

    private static Relation relation(
            Answer one,
            Answer other,
            Alignment alignment,
            ConflictKind kind,
            ConflictClass type,
            Strength strength,
            @Nullable BigDecimal gap,
            @Nullable Double relativeGap,
            Labels reason) {
        var differing = new ArrayList<>(alignment.differing());
        differing.addAll(alignment.nested());
        Collections.sort(differing);
        return new Relation(
                one,
                other,
                meeting(one, other, alignment),
                kind,
                type,
                strength,
                alignment.missing(),
                alignment.aligned(),
                differing,
                gap,
                relativeGap,
                reason);
    }

    /** The question two answers meet in: of two nested ones the wider, of two open ones the one that says more. */
    private static String meeting(Answer one, Answer other, Alignment alignment) {
        if (alignment.onePart() != alignment.otherPart()) {
            return (alignment.onePart() ? other : one).asked().id();
        }
        var first = one.asked();
        var second = other.asked();
        var more = Long.compare(known(first), known(second));
        if (more != 0) {
            return more > 0 ? first.id() : second.id();
        }
        return first.id().compareTo(second.id()) <= 0 ? first.id() : second.id();
    }

    private static long known(Question question) {
        return question.slots().stream().filter(it -> !it.isUnknown()).count();
    }
}
