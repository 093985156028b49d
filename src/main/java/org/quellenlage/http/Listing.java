package org.quellenlage.http;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * What is listed and in which order, said once for all that is stored: under an id, with a number in the order of arrival and
 * the time at which it was withdrawn.
 */
public final class Listing {

    private static final String NUMBER = "seq";

    private Listing() {}

    /** Those that stand; or those with the ids that are asked for, whatever became of them. */
    public static Predicate standing(Root<?> stored, CriteriaBuilder where, @Nullable List<String> ids) {
        return ids == null
                ? where.isNull(stored.get("withdrawnAt"))
                : stored.get("id").in(ids);
    }

    /** Those with these numbers. */
    public static <T> Specification<T> numbered(Collection<Long> numbers) {
        return (stored, _, where) ->
                numbers.isEmpty() ? where.disjunction() : stored.get(NUMBER).in(numbers);
    }

    /** Those that come after the last one seen, given by its number. */
    public static <T> Specification<T> behind(boolean newestFirst, OptionalLong last) {
        return (stored, _, where) -> last.isEmpty()
                ? where.conjunction()
                : newestFirst
                        ? where.lessThan(stored.get(NUMBER), last.getAsLong())
                        : where.greaterThan(stored.get(NUMBER), last.getAsLong());
    }

    public static Sort.Direction direction(boolean newestFirst) {
        return newestFirst ? Sort.Direction.DESC : Sort.Direction.ASC;
    }
}
