package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.quellenlage.text.WordList;

/**
 * Compares two claims of one story that may be of one thing, though their words ask different questions: two numbers that
 * are each nearest to the other, opposite states of one thing, one event at two times. What it finds is POSSIBLE at most.
 */
final class KinComparison {

    /** Numbers further apart than this factor are of two things. */
    private static final BigDecimal FARTHEST_FACTOR = new BigDecimal("5");

    /** Times of one day nearer than this are one time. */
    private static final int ONE_MOMENT_MINUTES = 15;

    /** Two dates of one nameless thing farther apart than this are more likely two things. */
    private static final long ONE_EVENT_DAYS = 60;

    /** Two days on which one thing is to happen that may happen again. */
    private static final long ONE_APPOINTMENT_DAYS = 10;

    /** A deed is done within so many days of the one it was planned for. */
    private static final long ONE_FULFILMENT_DAYS = 45;

    private static final Set<String> CAPTURE = Set.of("capture");

    /** States of one person. */
    private static final Set<String> PERSONAL = Set.of("life", "hospital");

    private static final String SPEED = "~speed";

    private static final String SPECTATOR = "zuschauer";

    /** For so long reports tell of one game. */
    private static final Duration ONE_SHOW = Duration.ofDays(4);

    private static final String GUILT = "guilt";

    private static final Labels OTHER_THAN_PLANNED =
            new Labels("Es kommt anders als geplant.", "It turns out other than planned.");

    private static final List<String> GROUP = List.of("group");

    /** The same where the place of one is only guessed from its context. */
    private static final List<String> PLACE_AND_GROUP = List.of("place", "group");

    private static final Set<String> DESCRIBING = WordList.words("describing-adjectives");

    /** Two dates for which one thing was planned. */
    private static final long ONE_PLAN_DAYS = 1100;

    /** States that say something only of what the sentence is told of, not of all that it names. */
    private static final Set<String> OF_ONE_THING = WordList.words("states-of-one-thing");

    private final NearestNumbers nearest;
    private final OneEvent events;
    private final NumberComparison numbers;
    private final boolean undatedIsPresent;

    KinComparison(Vocabulary words, NumberComparison numbers, boolean undatedIsPresent) {
        this.nearest = new NearestNumbers(words);
        this.events = new OneEvent(words);
        this.numbers = numbers;
        this.undatedIsPresent = undatedIsPresent;
    }

    /** Two claims of one story that may be of one thing, though their words ask different questions. */
    Optional<Relation> compare(Answer one, Answer other) {
        if (!mayMeet(one, other)) {
            return Optional.empty();
        }
        var first = peak(one);
        var second = peak(other);
        if (first != null && second != null && !first.sameAs(second)) {
            return numbers(one, other, first, second);
        }
        return states(one, other)
                .or(() -> times(one, other))
                .or(() -> delay(one, other))
                .or(() -> revocation(one, other))
                .or(() -> bounds(one, other))
                .or(() -> results(one, other))
                .or(() -> first == null && second == null ? denial(one, other) : Optional.empty());
    }

    /** "Mit bis zu 315 km/h": of a speed that is the highest, as it is told without these words too. */
    private static @Nullable Interval peak(Answer answer) {
        var interval = answer.interval();
        if (interval == null && answer.gist().persons() > 0) {
            return Interval.exactly(BigDecimal.valueOf(answer.gist().persons()));
        }
        var highest = interval == null ? null : interval.upper();
        return highest != null && answer.gist().what().contains(SPEED) ? Interval.exactly(highest) : interval;
    }

    /** Two claims of one question that may tell when one thing ends, or begins. */
    Optional<Relation> compareBounds(Answer one, Answer other) {
        return one.gist().tellsBound() && other.gist().tellsBound() && mayMeet(one, other)
                ? bounds(one, other)
                : Optional.empty();
    }

    /** Two claims of one question that tell the hour of one event. */
    Optional<Relation> compareClocks(Answer one, Answer other) {
        return one.gist().minute() >= 0 && other.gist().minute() >= 0 && mayMeet(one, other)
                ? times(one, other)
                : Optional.empty();
    }

    /** Two claims of one question of which one tells that what the other plans falls through. */
    Optional<Relation> compareStates(Answer one, Answer other) {
        return one.negated() != other.negated() && mayMeet(one, other) ? states(one, other) : Optional.empty();
    }

    /** Two claims of one question that tell how one game ended. */
    Optional<Relation> compareResults(Answer one, Answer other) {
        return mayMeet(one, other) ? results(one, other) : Optional.empty();
    }

    private boolean mayMeet(Answer one, Answer other) {
        return !one.sourceId().equals(other.sourceId())
                && !one.uncertain()
                && !other.uncertain()
                && !one.asked().stem().equals(Utterance.STEM)
                && !other.asked().stem().equals(Utterance.STEM)
                && Story.isOne(one, other, undatedIsPresent)
                && Story.isClose(one, other)
                && !one.gist().scope().liesElsewhere(other.gist().scope())
                && !OtherParties.nameOthers(one, other);
    }

    /**
     * Whether two numbers are asked of what may be one thing: called by two nouns ("Die Mission kostet", "lassen sich das Vorhaben
     * kosten"), or people in one state called by two nouns ("acht Fahrgäste wurden verletzt", "elf Personen wurden verletzt").
     */
    static boolean isCalledOtherwise(Answer one, Answer other, Alignment alignment) {
        return alignment.differing().equals(List.of("object"))
                || alignment.differing().equals(List.of("subject")) && (isStruck(one, other) || isStruck(other, one))
                || (alignment.differing().equals(GROUP)
                                || alignment.differing().isEmpty()
                                        && alignment.nested().equals(GROUP))
                        && isDescribed(one)
                        && isDescribed(other)
                || alignment.differing().equals(GROUP) && isCalledAlike(one, other) && isCalledAlike(other, one)
                || areInOneState(one, other)
                        && isNoun(one)
                        && isNoun(other)
                        && (alignment.differing().equals(GROUP) && !alignment.isNested()
                                || Set.copyOf(alignment.differing()).equals(Set.copyOf(PLACE_AND_GROUP))
                                        && (isOfGuessedPlace(one) || isOfGuessedPlace(other))
                                || alignment.differing().isEmpty()
                                        && alignment.nested().equals(GROUP));
    }

    /** "Drei wertvolle Uhren", "fünf historische Uhren": whether no adjective tells which of them. */
    private static boolean isDescribed(Answer answer) {
        return answer.group().stream()
                .allMatch(it -> DESCRIBING.contains(it) || answer.gist().what().contains(Identity.fold(it)));
    }

    /** "Die regierende Bauernpartei", "die Bauernpartei von Präsident Celan": one noun, with what describes it or whose it is. */
    private static boolean isCalledAlike(Answer one, Answer other) {
        var shared = Kinship.common(one.group(), other.group());
        return shared.stream().anyMatch(it -> !DESCRIBING.contains(it))
                && one.group().stream()
                        .allMatch(it -> shared.contains(it)
                                || DESCRIBING.contains(it)
                                || one.gist().names().stream().anyMatch(Identity::isPerson));
    }

    /** Whether one names beside it whom the other tells it of: "die Behörde verhängte gegen die Bahn", "die Bahn muss zahlen". */
    private static boolean isStruck(Answer one, Answer other) {
        return other.asked()
                .slot(Slot.Role.SUBJECT)
                .filter(it -> one.gist().names().contains(it.value()))
                .isPresent();
    }

    /** Whether only the context tells where it is. */
    static boolean isOfGuessedPlace(Answer answer) {
        return answer.asked()
                .slot(Slot.Role.PLACE)
                .filter(it -> it.knowledge() == Slot.Knowledge.INHERITED)
                .isPresent();
    }

    private static boolean areInOneState(Answer one, Answer other) {
        return !one.gist().state().isEmpty()
                && one.gist().state().equals(other.gist().state());
    }

    /** Whether the group is what those counted are called, not which of them: "Fahrgäste", not "Arbeiter der Frühschicht". */
    private static boolean isNoun(Answer answer) {
        return answer.group().stream().allMatch(it -> answer.gist().what().contains(Identity.fold(it)));
    }

    private Optional<Relation> numbers(Answer one, Answer other, Interval first, Interval second) {
        if (isOfPlan(one.gist(), other.gist()) || isOfPlan(other.gist(), one.gist())) {
            return Optional.of(Relation.update(one, other, Alignment.KIN, OTHER_THAN_PLANNED));
        }
        if (one.negated() != other.negated()
                || areOfTwoShows(one, other)
                || OtherParties.areOfOtherParties(one, other)
                || OtherParties.areAtTwoPlaces(one, other)
                || !Kinship.opposed(one, other).isEmpty()
                || NearestNumbers.addUpTo(one, other)
                || NearestNumbers.addUpTo(other, one)
                || NumberComparison.isRounded(one, other)
                || one.gist().persons() > 0 && other.gist().persons() > 0
                || !first.isDisjointFrom(second)
                        && !NumberComparison.isTouching(first, second)
                        && !(areInOneState(one, other)
                                && numbers.isGrowing(one.gist())
                                && numbers.hasGrown(one, other))) {
            return Optional.empty();
        }
        var firstValue = NumberComparison.written(one, first);
        var secondValue = NumberComparison.written(other, second);
        var isNobody = firstValue.min(secondValue).signum() == 0;
        if (isNobody && !areInOneState(one, other)
                || NumberComparison.areFarther(firstValue, secondValue, FARTHEST_FACTOR)
                || !(areInOneState(one, other) && numbers.isGrowing(one.gist()))
                        && (Timing.areDisjoint(one, other)
                                || Timing.isTooLate(one, other)
                                || Timing.isTooLate(other, one))
                || !nearest.areNearest(one, other)) {
            return Optional.empty();
        }
        return numbers.differing(one, other, Alignment.KIN, first, second);
    }

    /** "Zwei Tage länger als geplant" and "soll zwölf Tage dauern": a duration and how it departs from the plan. */
    private static boolean isOfPlan(Gist change, Gist plan) {
        return change.isPlanChange()
                && !plan.isPlanChange()
                && change.dimension().equals(plan.dimension())
                && plan.deeds().contains("last");
    }

    /** Who watched is known when it is over: reports of other weeks tell of another game. */
    private static boolean areOfTwoShows(Answer one, Answer other) {
        return one.gist().what().contains(SPECTATOR)
                && Timing.isFarther(one.publishedAt(), other.publishedAt(), ONE_SHOW);
    }

    /** "Die Strecke bleibt gesperrt", "die Züge rollen wieder": opposite states of one thing. */
    private Optional<Relation> states(Answer one, Answer other) {
        var opposed = Kinship.opposed(one, other);
        var isOfOne = OF_ONE_THING.containsAll(opposed)
                ? events.shareOccurrence(one, other)
                        && (!isIntended(one) || fallsThrough(one, other))
                        && (!isIntended(other) || fallsThrough(other, one))
                : Kinship.shareThing(one, other)
                        || Kinship.areAsMany(one, other)
                        || Kinship.areOfOneAge(one, other)
                        || opposed.equals(CAPTURE) && Kinship.areSuspects(one.gist(), other.gist());
        if (PERSONAL.containsAll(opposed) && !opposed.isEmpty() && !Kinship.mayBeOnePerson(one, other)) {
            return Optional.empty();
        }
        if (opposed.equals(Set.of("home")) && Kinship.areAsMany(one, other)) {
            return Optional.empty(); // "350 Anwohner", "alle 350 sind zurück": that they are as many is borne out
        }
        if (opposed.isEmpty()
                || !isOfOne
                || follows(one, other)
                || follows(other, one)
                || opposed.equals(Set.of(GUILT)) && !Kinship.areOfOnePerson(one, other)) {
            return Optional.empty();
        }
        return Optional.of(
                Timing.isTurned(one, other)
                        ? Relation.update(one, other, Alignment.KIN, Relation.TURNED)
                        : negation(one, other));
    }

    /** "Bis Donnerstag gesperrt", "wird am Freitag wieder geöffnet": the one state ends where the other begins. */
    private static boolean follows(Answer one, Answer other) {
        var end = one.to();
        var start = other.from();
        return one.gist().moment() == Gist.Moment.END
                && end != null
                && start != null
                && start.isAfter(end)
                && !start.isAfter(end.plusDays(1));
    }

    private static Relation negation(Answer one, Answer other) {
        return contradiction(
                one,
                other,
                ConflictKind.POLARITY,
                new Labels(
                        "Die eine Seite sagt, was die andere verneint.", "One side asserts what the other negates."));
    }

    private static Relation contradiction(Answer one, Answer other, ConflictKind kind, Labels reason) {
        return Relation.of(
                one, other, Alignment.KIN, kind, ConflictClass.CONTRADICTION, Strength.POSSIBLE, null, null, reason);
    }

    private static boolean isIntended(Answer answer) {
        return answer.gist().sides().contains(Gist.PLANNED);
    }

    private static boolean isToCome(Answer answer) {
        return isIntended(answer) || Timing.wasPlan(answer);
    }

    /** "Will am Donnerstag streiken", "sagte den Streik ab": what was intended does not come to pass, not the other way round. */
    private static boolean fallsThrough(Answer plan, Answer end) {
        var planned = plan.publishedAt();
        var ended = end.publishedAt();
        return planned != null && ended != null && !planned.isAfter(ended);
    }

    /** "Soll am 4. Dezember starten", "ist in der Nacht zum 5. gestartet": one event at two times. */
    private Optional<Relation> times(Answer one, Answer other) {
        var from = one.from();
        var to = other.from();
        if (isAnnouncement(one)
                || isAnnouncement(other)
                || tellsBound(one)
                || tellsBound(other)
                || one.negated()
                || other.negated()
                || from == null
                || to == null) {
            return Optional.empty();
        }
        var isOneEvent = events.shareEvent(one, other)
                        && (Kinship.areToldOfOne(one, other)
                                || OneEvent.namesOnlyEvent(one)
                                || OneEvent.namesOnlyEvent(other))
                || events.shareTurn(one, other);
        if (isFulfilled(one, other) || isFulfilled(other, one)) {
            isOneEvent = true;
        }
        var isOneAppointment = !isOneEvent
                && Math.abs(ChronoUnit.DAYS.between(from, to)) <= ONE_APPOINTMENT_DAYS
                && events.shareAppointment(one, other);
        if (!isOneEvent && !isOneAppointment) {
            return Optional.empty();
        }
        var isOneDay = !Timing.areDisjoint(one, other);
        if (isOneDay
                && (one.gist().minute() < 0
                        || other.gist().minute() < 0
                        || Math.abs(one.gist().minute() - other.gist().minute()) < ONE_MOMENT_MINUTES)) {
            return Optional.empty();
        }
        var days = isOneDay ? 0 : Math.abs(ChronoUnit.DAYS.between(from, to));
        var reach = isToCome(one) && isToCome(other) ? ONE_PLAN_DAYS : ONE_EVENT_DAYS;
        if (days > reach || OneEvent.isSettled(one, other) || OneEvent.isSettled(other, one)) {
            return Optional.empty();
        }
        return Optional.of(Relation.ofTwoTimes(
                one,
                other,
                Alignment.KIN,
                Strength.POSSIBLE,
                days,
                new Labels(
                        "Dasselbe kann nicht zu zwei Zeiten geschehen sein.",
                        "The same cannot have happened at two times.")));
    }

    /** "Soll am 20. Dezember vereidigt werden", "ist am 22. vereidigt worden": what was planned for one day and done on another. */
    private boolean isFulfilled(Answer plan, Answer deed) {
        return Timing.wasPlan(plan)
                && !Timing.wasPlan(deed)
                && fallsThrough(plan, deed)
                && events.isOneDeed(plan, deed)
                && deed.from() != null
                && plan.from() != null
                && Math.abs(ChronoUnit.DAYS.between(plan.from(), deed.from())) <= ONE_FULFILMENT_DAYS;
    }

    /** "Soll am 18. Oktober starten", "der Start ist verschoben worden": a day that no longer holds. */
    private static Optional<Relation> delay(Answer one, Answer other) {
        return isPutOff(one, other) || isPutOff(other, one)
                ? Optional.of(Relation.update(one, other, Alignment.KIN, OTHER_THAN_PLANNED))
                : Optional.empty();
    }

    /** "Stellte einen Insolvenzantrag", "der Antrag wurde zurückgenommen". */
    private Optional<Relation> revocation(Answer one, Answer other) {
        return isRevoked(one, other) || isRevoked(other, one)
                ? Optional.of(Relation.update(one, other, Alignment.KIN, Relation.TURNED))
                : Optional.empty();
    }

    private boolean isRevoked(Answer deed, Answer revocation) {
        return mayBeOvertaken(deed, revocation) && events.isTakenBack(deed.gist(), revocation.gist());
    }

    private static boolean isPutOff(Answer plan, Answer delay) {
        return Timing.wasPlan(plan)
                && mayBeOvertaken(plan, delay)
                && OneEvent.isPutOff(plan.gist(), delay.gist())
                && delay.from() == null
                && delay.beside().stream().allMatch(it -> it.from() == null); // else the new day is told
    }

    /** Whether what one says to be so may be so no longer when the other, told of one thing on a later day, appears. */
    private static boolean mayBeOvertaken(Answer earlier, Answer later) {
        return !earlier.negated()
                && Timing.isTurned(earlier, later)
                && fallsThrough(earlier, later)
                && Kinship.shareThing(earlier, later);
    }

    /** "Bis Sonntag"; "wird ab Oktober saniert" tells when the work begins. */
    private static boolean tellsBound(Answer answer) {
        return answer.gist().tellsBound() && !OneEvent.tellsStart(answer.gist());
    }

    /** "Bleibt bis Sonntag gesperrt", "ist bis Montag gesperrt": one state, contract or event that ends, or begins, at two times. */
    private Optional<Relation> bounds(Answer one, Answer other) {
        var first = one.to();
        var second = other.to();
        if (first == null || second == null || !Timing.areDisjoint(one, other) || !events.shareBound(one, other)) {
            return Optional.empty();
        }
        return Optional.of(Relation.ofTwoTimes(
                one,
                other,
                Alignment.KIN,
                Strength.POSSIBLE,
                Math.abs(ChronoUnit.DAYS.between(first, second)),
                new Labels("Dasselbe kann nicht zweimal beginnen oder enden.", "The same cannot begin or end twice.")));
    }

    /** "Gewann gegen Frankreich mit 5:3", "besiegte Frankreich mit 6:4": one game that ended in two ways. */
    private static Optional<Relation> results(Answer one, Answer other) {
        var first = one.gist().score();
        var second = other.gist().score();
        return !first.isEmpty()
                        && !second.isEmpty()
                        && !first.equals(second)
                        && !Timing.areDisjoint(one, other)
                        && (OneEvent.areOfOneGame(one.gist(), other.gist()) || OneEvent.areRanksOfOne(one, other))
                ? Optional.of(contradiction(
                        one,
                        other,
                        ConflictKind.NUMERIC,
                        new Labels("Ein Spiel oder ein Rennen endet nur einmal.", "A game or a race ends only once.")))
                : Optional.empty();
    }

    /** "Der Satellit hat die Umlaufbahn erreicht", "… nicht erreicht": one deed by one of the same two things. */
    private Optional<Relation> denial(Answer one, Answer other) {
        return one.negated() != other.negated()
                        && (OneEvent.shareDeedOfTwo(one, other) || OneEvent.shareJourney(one, other))
                ? Optional.of(negation(one, other))
                : Optional.empty();
    }

    /** "Legte heute den Termin fest": when the date was set, not when it is. */
    private static boolean isAnnouncement(Answer answer) {
        return answer.gist().isPlanned() && !Timing.wasPlan(answer);
    }
}
