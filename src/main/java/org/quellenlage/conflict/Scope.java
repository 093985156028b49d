package org.quellenlage.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which part of what goes on a number is told: "im dritten Wahlgang", "in Nova Friburgo", "stimmten dagegen". Numbers of two
 * parts, or of a part and the whole, are not held against each other.
 *
 * @param stages parts in time with what tells which: "dritt Wahlgang"
 * @param places names behind "in" or "bei" that no list knows; of sums also fields, "beim Militär"
 * @param vote how those counted voted; null where they did not
 * @param aspects what else sets it apart
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Scope(
        List<String> stages, List<String> places, @Nullable Vote vote, Set<Aspect> aspects) {

    /** For or against what is voted on. */
    enum Vote {
        FOR,
        AGAINST
    }

    /** What sets apart those or that of which a number is told. */
    enum Aspect {
        /** "weltweit": of all countries together. */
        WORLDWIDE,
        /** "Niemand wurde verletzt": nobody at all, neither badly nor slightly. */
        NONE,
        /** "Weströhre". */
        WEST,
        /** "Oströhre". */
        EAST,
        /** "Nordseite". */
        NORTH,
        /** "Südseite". */
        SOUTH,
        /** "Gegendemonstration": of those who stand against the others. */
        COUNTER,
        /** "Die drei Flughäfen": all there are. */
        ALL,
        /** "In 26 Filialen": where something is so, which may not be so of them. */
        WHERE
    }

    /** All that goes on. */
    static final Scope WHOLE = new Scope(List.of(), List.of(), null, Set.of());

    /** Stored scopes leave out what is empty. */
    Scope {
        stages = stages == null ? List.of() : List.copyOf(stages);
        places = places == null ? List.of() : List.copyOf(places);
        aspects =
                aspects == null || aspects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    boolean has(Aspect aspect) {
        return aspects.contains(aspect);
    }

    /**
     * Whether both tell of the same part in time, and not of votes for and against, or of a rally and one against it; places are for the
     * sources to compare.
     */
    boolean meets(Scope other) {
        return (stages.equals(other.stages) || has(Aspect.NONE) || other.has(Aspect.NONE))
                && !liesElsewhere(other)
                && has(Aspect.COUNTER) == other.has(Aspect.COUNTER)
                && (vote == null || other.vote == null || vote == other.vote);
    }

    /** Whether each tells of another side: of the western tube and the eastern one. */
    boolean liesElsewhere(Scope other) {
        var first = EnumSet.copyOf(SIDES);
        first.retainAll(aspects);
        var second = EnumSet.copyOf(SIDES);
        second.retainAll(other.aspects);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static final Set<Aspect> SIDES = EnumSet.of(Aspect.WEST, Aspect.EAST, Aspect.NORTH, Aspect.SOUTH);
}
