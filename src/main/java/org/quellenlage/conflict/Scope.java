package org.quellenlage.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which part of what goes on a number is told: "im dritten Wahlgang", "in Nova Friburgo", "stimmten dagegen". Numbers of two
 * parts, or of a part and the whole, are not held against each other.
 *
 * @param stages parts in time with what tells which: "dritt Wahlgang"
 * @param places names behind "in" or "bei" that no list knows; of sums also fields, "beim Militär"
 * @param vote how those counted voted; null where they did not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Scope(
        List<String> stages, List<String> places, @Nullable Vote vote) {

    /** For or against what is voted on. */
    enum Vote {
        FOR,
        AGAINST
    }

    /** All that goes on. */
    static final Scope WHOLE = new Scope(List.of(), List.of(), null);

    /** Stored scopes leave out what is empty. */
    Scope {
        stages = stages == null ? List.of() : List.copyOf(stages);
        places = places == null ? List.of() : List.copyOf(places);
    }

    /** Whether both tell of the same part in time, and not of votes for and against; places are for the sources to compare. */
    boolean meets(Scope other) {
        return stages.equals(other.stages) && (vote == null || other.vote == null || vote == other.vote);
    }
}
