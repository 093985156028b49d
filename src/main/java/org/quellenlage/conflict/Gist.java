package org.quellenlage.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a claim name, in classes in which the words of different reports meet: "Am Ausstand beteiligten sich
 * 1.500 Mitarbeiter" and "2.300 Beschäftigte legten die Arbeit nieder" both count people who work, and both speak of a
 * strike. A gist never says that two claims answer one question; it says how much they have in common.
 *
 * @param dimension what kind of number it is: people, things of one kind, or the unit all of its kind convert to; empty
 *     without a number
 * @param state what is so of the people counted: dead, missing; empty where nothing says so
 * @param what what is counted or measured
 * @param isPart whether only a part is counted: "davon", "weitere", "die letzten drei"
 * @param isChange whether it is told by how much something changes
 * @param things what else is named
 * @param about of what else is named, what it is told of: its subject, object and what its verb takes
 * @param deeds what happens
 * @param event what mainly happens, by the verb or, where that only holds it, by its noun; empty if nothing does
 * @param isPlanChange whether it is told in comparison with a plan: "zwei Tage länger als geplant"
 * @param isPlanned whether it tells that a date is set or moved; its time is that of the event only if it lies ahead
 * @param names whom or what it calls by name
 * @param sides in which of two states something is: "passage/no"
 * @param minute minute of the day it names, -1 if none
 * @param scope of which part of what goes on a number is told
 * @param moment what its time is of something that lasts or happens once; null elsewhere
 * @param score how a game ended, the more goals first: "5:3", or on which place somebody came in: "#7"; empty
 *     where nothing says so
 * @param persons how many an article or an ordinal tells of to whom something happens: "ein Soldat wurde getötet" one, "ein
 *     vierter Arbeiter ist gestorben" four; 0 elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gist(
        String dimension,
        String state,
        List<String> what,
        boolean isPart,
        boolean isChange,
        List<String> things,
        List<String> about,
        List<String> deeds,
        String event,
        boolean isPlanChange,
        boolean isPlanned,
        List<String> names,
        List<String> sides,
        int minute,
        Scope scope,
        @Nullable Moment moment,
        String score,
        int persons) {

    /** Before the place somebody came in on. */
    static final String RANK = "#";

    /** Before the stuff whose weight, volume or area is told. */
    static final String OF = "of:";

    /** Before what a sum is told of one of: "je Aktie". */
    static final String PER = "per:";

    /** Before the country those counted come from. */
    static final String NATION = "nation:";

    /** What years measure of somebody. */
    static final String AGE = "~age";

    /** What is carried. */
    static final String LOAD = "~load";

    static final String START_OF_WORK = "~start-work";

    /** What happens in a game. */
    static final Set<String> WON = Set.of("win", "lose", "draw");

    static final String PEOPLE = "people";
    static final String THINGS = "things";

    /** The side of what is intended: it may still fall through, but is not said to have taken place. */
    static final String PLANNED = "occurrence/plan";

    /** What happens at the time a claim names, where that is told. */
    public enum Moment {
        /** "ab 2015", "seit Mai". */
        START,
        /** "bis Sonntag". */
        END,
        /** What happens once and is told with a number: "am Dienstag wurden zwei Ingenieure entführt". */
        ONCE
    }

    /** Of a claim of which nothing but its slots is known. */
    static final Gist NONE = new Gist(
            "",
            "",
            List.of(),
            false,
            false,
            List.of(),
            List.of(),
            List.of(),
            "",
            false,
            false,
            List.of(),
            List.of(),
            -1,
            Scope.WHOLE,
            null,
            "",
            0);

    /** Stored gists leave out what is empty. */
    public Gist {
        dimension = Objects.requireNonNullElse(dimension, "");
        state = Objects.requireNonNullElse(state, "");
        event = Objects.requireNonNullElse(event, "");
        what = copy(what);
        things = copy(things);
        about = copy(about);
        deeds = copy(deeds);
        names = copy(names);
        sides = copy(sides);
        scope = scope == null ? Scope.WHOLE : scope;
        score = Objects.requireNonNullElse(score, "");
    }

    private static List<String> copy(@Nullable List<String> some) {
        return some == null ? List.of() : List.copyOf(some);
    }

    /** "passage" of the side "passage/no": what is so on one side and not on the other. */
    static String stateOf(String side) {
        return side.substring(0, side.indexOf('/'));
    }

    /** Whether its time is when something begins or ends, not when something happens. */
    boolean tellsBound() {
        return moment == Moment.START || moment == Moment.END;
    }

    boolean countsPeople() {
        return dimension.equals(PEOPLE);
    }

    /** The same, of an event that the sentence before names, with what it names there. */
    Gist of(String openEvent, Gist before) {
        var all = new TreeSet<>(things);
        all.addAll(before.things());
        return new Gist(
                dimension,
                state,
                what,
                isPart,
                isChange,
                List.copyOf(all),
                about,
                deeds,
                openEvent,
                isPlanChange,
                isPlanned,
                names,
                sides,
                minute,
                scope,
                moment,
                score,
                persons);
    }
}
