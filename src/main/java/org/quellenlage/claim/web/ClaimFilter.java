package org.quellenlage.claim.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.ReviewState;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.http.Period;
import org.quellenlage.http.Refusal;
import org.springframework.data.jpa.domain.Specification;

/** Which claims are asked for. Filters that are left out do not filter; the others must all hold. */
public record ClaimFilter(
        @Parameter(description = "One kind or several, parted by commas") @Nullable
        List<ClaimKind> kind,

        @Parameter(description = "Words that stand in the claim or its label, in any order") @Nullable
        String q,

        @Parameter(description = "Part of the subject's name, or its entity id") @Nullable
        String subject,

        @Parameter(description = "Part of the name of somebody who says so") @Nullable
        String claimant,

        @Parameter(description = "Part of the name of the place, or of a place around it") @Nullable
        String place,

        @Parameter(description = "Id of a source") @Nullable String source,

        @Parameter(description = "Id of a question") @Nullable
        String question,

        @Parameter(description = "The claim's time reaches this day, month or year, or lies after it") @Nullable
        String from,

        @Parameter(description = "The claim's time reaches this day, month or year, or lies before it") @Nullable
        String to,

        @Parameter(description = "The claim's quantity may be this or more") @Nullable
        BigDecimal minValue,

        @Parameter(description = "The claim's quantity may be this or less") @Nullable
        BigDecimal maxValue,

        @Parameter(description = "Whether it is affirmed or negated by its grammar")
        Commitment.@Nullable Polarity polarity,

        @Parameter(description = "How the innermost speaker is reported") @Nullable
        SpeechType speechType,

        @Parameter(description = "Whether it takes part in a conflict") @Nullable
        Boolean hasConflict,

        @Parameter(description = "What people have said of it") @Nullable
        ReviewState review,

        @Parameter(
                description =
                        "Ids of claims, parted by commas, at most 1,000; claims that were withdrawn are found by id"
                                + " too")
        @Nullable
        List<String> ids) {

    private static final int MOST_IDS = 1000;

    static final ClaimFilter NONE = new ClaimFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static ClaimFilter ofSource(String id) {
        return new ClaimFilter(
                null, null, null, null, null, id, null, null, null, null, null, null, null, null, null, null);
    }

    ClaimFilter ofKind(List<ClaimKind> kinds) {
        return new ClaimFilter(
                kinds,
                q,
                subject,
                claimant,
                place,
                source,
                question,
                from,
                to,
                minValue,
                maxValue,
                polarity,
                speechType,
                hasConflict,
                review,
                ids);
    }

    /** Whether it leaves every claim in. */
    boolean isEmpty() {
        return equals(NONE);
    }

    /** @throws Refusal if a value makes no sense */
    Specification<Claim> asSpecification() {
        if (ids != null && ids.size() > MOST_IDS) {
            throw Refusal.parameter("ids", "must name at most " + MOST_IDS + " claims");
        }
        var first = from == null ? null : Period.parse("from", from).first();
        var last = to == null ? null : Period.parse("to", to).last();
        if (first != null && last != null && last.isBefore(first)) {
            throw Refusal.parameter("to", "must not lie before 'from'");
        }
        var least = number("minValue", minValue);
        var most = number("maxValue", maxValue);
        if (least != null && most != null && most < least) {
            throw Refusal.parameter("maxValue", "must not be less than 'minValue'");
        }
        return (claim, _, where) -> where.and(predicates(claim, where, first, last, least, most));
    }

    private List<Predicate> predicates(
            Root<Claim> claim,
            CriteriaBuilder where,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Double least,
            @Nullable Double most) {
        var all = new ArrayList<Predicate>();
        if (ids == null) {
            all.add(where.isNull(claim.get("withdrawnAt")));
        } else {
            all.add(claim.get("id").in(ids));
        }
        if (kind != null) {
            all.add(isOfKind(claim, where, EnumSet.copyOf(kind)));
        }
        equal(all, where, claim.get("sourceId"), source);
        equal(all, where, claim.get("questionId"), question);
        equal(all, where, claim.get("polarity"), polarity);
        equal(all, where, claim.get("speechType"), speechType);
        equal(all, where, claim.get("review"), review);
        if (hasConflict != null) {
            all.add(hasConflict ? where.isNotNull(claim.get("conflictIds")) : where.isNull(claim.get("conflictIds")));
        }
        if (subject != null) {
            all.add(where.or(
                    contains(where, claim.get("subjectKey"), Claim.key(subject)),
                    where.equal(claim.get("subjectEntity"), subject)));
        }
        if (claimant != null) {
            all.add(contains(where, claim.get("claimantKeys"), Claim.key(claimant)));
        }
        if (place != null) {
            all.add(contains(where, claim.get("placeKeys"), Claim.key(place)));
        }
        if (q != null) {
            words(all, claim, where, q);
        }
        if (first != null || last != null) {
            all.add(where.isNotNull(claim.get("edtf")));
            atLeast(all, where, claim.<LocalDate>get("timeTo"), first);
            atMost(all, where, claim.<LocalDate>get("timeFrom"), last);
        }
        if (least != null || most != null) {
            all.add(where.isNotNull(claim.get("valueBound")));
            atLeast(all, where, claim.<Double>get("valueHigh"), least);
            atMost(all, where, claim.<Double>get("valueLow"), most);
        }
        return all;
    }

    /** One kind is found by its index; several are most of all claims, there the order of arrival is the better way. */
    private static Predicate isOfKind(Root<Claim> claim, CriteriaBuilder where, Set<ClaimKind> kinds) {
        if (kinds.size() == ClaimKind.values().length) {
            return where.conjunction();
        }
        return kinds.size() == 1
                ? where.equal(claim.get("kind"), kinds.iterator().next())
                : where.not(claim.get("kind").in(EnumSet.complementOf(EnumSet.copyOf(kinds))));
    }

    /** The columns of an order that leads through an index under these filters; where one kind is asked for, it stands first. */
    String[] order() {
        return kind != null && Set.copyOf(kind).size() == 1 ? new String[] {"kind", "seq"} : new String[] {"seq"};
    }

    private static void equal(List<Predicate> all, CriteriaBuilder where, Path<?> column, @Nullable Object value) {
        if (value != null) {
            all.add(where.equal(column, value));
        }
    }

    private static void words(List<Predicate> all, Root<Claim> claim, CriteriaBuilder where, String words) {
        for (var word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            all.add(where.or(
                    contains(where, where.lower(claim.get("evidence").get("exact")), word),
                    contains(where, where.lower(claim.get("labelDe")), word),
                    contains(where, where.lower(claim.get("labelEn")), word)));
        }
    }

    private static Predicate contains(CriteriaBuilder where, Expression<String> column, String part) {
        var pattern = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return where.like(column, "%" + pattern + "%", '\\');
    }

    /** An end that is missing is open. */
    private static <T extends Comparable<? super T>> void atLeast(
            List<Predicate> all, CriteriaBuilder where, Expression<T> column, @Nullable T bound) {
        if (bound != null) {
            all.add(where.or(where.isNull(column), where.greaterThanOrEqualTo(column, bound)));
        }
    }

    private static <T extends Comparable<? super T>> void atMost(
            List<Predicate> all, CriteriaBuilder where, Expression<T> column, @Nullable T bound) {
        if (bound != null) {
            all.add(where.or(where.isNull(column), where.lessThanOrEqualTo(column, bound)));
        }
    }

    private static @Nullable Double number(String parameter, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var number = value.doubleValue();
        if (Double.isInfinite(number)) {
            throw Refusal.parameter(parameter, "must be a number that can occur");
        }
        return number;
    }
}
