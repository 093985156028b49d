package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Conflict;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.ConflictKind;
import org.quellenlage.conflict.ConflictStatus;
import org.quellenlage.conflict.Strength;
import org.quellenlage.http.Listing;
import org.quellenlage.http.Refusal;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which conflicts are asked for; filters that are given must all hold. The filter {@code class} comes beside it, and who
 * takes part is asked of {@link ConflictsTakenPartIn}.
 */
public record ConflictFilter(
        @Parameter(description = "One kind or several, parted by commas") @Nullable
        List<ConflictKind> kind,

        @Parameter(description = "One strength or several, parted by commas") @Nullable
        List<Strength> strength,

        @Parameter(description = "One status or several, parted by commas") @Nullable
        List<ConflictStatus> status,

        @Parameter(description = "Id of a question") @Nullable
        String question,

        @Parameter(description = "Id of a source that takes part") @Nullable
        String source,

        @Parameter(
                description = "Words of the name of somebody who takes part, in any order and inflection; parts of"
                        + " compounds count, and `Verteidigung*` stands for all words that begin so")
        @Nullable
        String claimant,

        @Parameter(description = "0 to 1")
        @DecimalMin(value = "0", message = "must be at least 0")
        @DecimalMax(value = "1", message = "must be at most 1")
        @Nullable
        Double minSeverity,

        @Parameter(
                description =
                        "`apparent`: also differences that are explained, by scope, precision or compatible bounds",
                schema = @Schema(type = "string", allowableValues = "apparent"))
        @Pattern(regexp = "apparent", message = "must be apparent, or left out")
        @Nullable
        String include,

        @Parameter(
                description =
                        "Ids of conflicts, parted by commas, at most 100; explained differences and conflicts that"
                                + " no longer stand are found by id too")
        @Size(max = ConflictFilter.MOST_IDS, message = "must name at most 100 conflicts")
        @Nullable
        List<String> ids) {

    static final int MOST_IDS = 100;

    static final ConflictFilter NONE = new ConflictFilter(null, null, null, null, null, null, null, null, null);

    /** @throws Refusal if the filters exclude each other */
    Specification<Conflict> with(@Nullable List<ConflictClass> classes) {
        if (classes != null && include == null && ids == null && classes.contains(ConflictClass.APPARENT)) {
            throw Refusal.parameter("class", "can name APPARENT only together with include=apparent");
        }
        return (conflict, _, where) -> where.and(predicates(conflict, where, classes));
    }

    private List<Predicate> predicates(
            Root<Conflict> conflict, CriteriaBuilder where, @Nullable List<ConflictClass> classes) {
        var all = new ArrayList<Predicate>();
        all.add(Listing.standing(conflict, where, ids));
        if (ids == null && include == null) {
            all.add(where.notEqual(conflict.get("conflictClass"), ConflictClass.APPARENT));
        }
        if (classes != null) {
            all.add(conflict.get("conflictClass").in(classes));
        }
        if (kind != null) {
            all.add(conflict.get("kind").in(kind));
        }
        if (strength != null) {
            all.add(conflict.get("strength").in(strength));
        }
        if (status != null) {
            all.add(conflict.get("status").in(status));
        }
        if (question != null) {
            all.add(contains(where, conflict.get("questionIds"), "|" + question + "|"));
        }
        if (source != null) {
            all.add(contains(where, conflict.get("sourceIds"), "|" + source + "|"));
        }
        if (minSeverity != null) {
            all.add(where.greaterThanOrEqualTo(conflict.get("severity"), minSeverity));
        }
        return all;
    }

    private static Predicate contains(CriteriaBuilder where, Expression<String> column, String part) {
        var pattern = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return where.like(column, "%" + pattern + "%", '\\');
    }
}
