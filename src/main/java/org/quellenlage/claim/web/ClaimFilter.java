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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.ReviewState;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.http.Listing;
import org.quellenlage.http.Period;
import org.quellenlage.http.Refusal;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.Days;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.Sizes;
import org.quellenlage.search.Slot;
import org.springframework.data.jpa.domain.Specification;

/** Which claims are asked for. Filters that are left out do not filter; the others must all hold. */
public record ClaimFilter(
        @Parameter(description = "One kind or several, parted by commas") @Nullable
        List<ClaimKind> kind,

        @Parameter(
                description = "Words of the claim, its label or its names, in any order and inflection; parts of"
                        + " compounds count, and `Solda*` stands for all words that begin so")
        @Nullable
        String q,

        @Parameter(description = "Words of the subject's name, as in `q`, or its entity id") @Nullable
        String subject,

        @Parameter(description = "Words of the name of somebody who says so, as in `q`") @Nullable
        String claimant,

        @Parameter(description = "Words of the name of the place, or of a place around it, as in `q`") @Nullable
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
        all.add(Listing.standing(claim, where, ids));
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

    /** Whether it asks for words; then the index of words says which claims may be meant. */
    boolean asksForWords() {
        return q != null || subject != null || claimant != null || place != null;
    }

    /** Whether what it asks for beside words narrows the choice to a few claims. */
    boolean isNarrow() {
        return question != null || ids != null;
    }

    /** Whether {@link #words} and {@link #bounds} say all that is asked for. */
    boolean isAllInTheIndex() {
        return question == null
                && hasConflict == null
                && review == null
                && ids == null
                && (minValue == null || minValue.signum() > 0)
                && (maxValue == null || maxValue.signum() > 0);
    }

    /**
     * What the index of words knows of times and values: whatever it finds by the sure words of a bound is within it, whatever
     * it finds by the unsure ones has to be looked at.
     */
    List<Bound> bounds() {
        var bounds = new ArrayList<Bound>();
        if (from != null || to != null) {
            var first = from == null ? null : Period.parse("from", from).first();
            var last = to == null ? null : Period.parse("to", to).last();
            var months = Days.covering(first, last);
            bounds.add(
                    Days.areWhole(first, last)
                            ? Bound.of(Slot.TIME, months, List.of(Days.OPEN))
                            : Bound.of(Slot.TIME, List.of(), and(months, Days.OPEN)));
        }
        if (minValue != null && minValue.signum() > 0) {
            var least = minValue.doubleValue();
            bounds.add(Bound.of(Slot.MOST, Sizes.above(least), Sizes.near(least)));
        }
        if (maxValue != null && maxValue.signum() > 0) {
            var most = maxValue.doubleValue();
            bounds.add(Bound.of(Slot.LEAST, Sizes.below(most), Sizes.near(most)));
        }
        return bounds;
    }

    /** Words of a slot, one of which a claim within a bound has. */
    record Bound(AnyWord sure, AnyWord unsure) {

        private static Bound of(Slot slot, List<String> sure, List<String> unsure) {
            return new Bound(new AnyWord(sure, false).in(slot), new AnyWord(unsure, false).in(slot));
        }

        AnyWord either() {
            return new AnyWord(and(sure.forms(), unsure.forms().toArray(String[]::new)), false);
        }
    }

    private static List<String> and(List<String> words, String... more) {
        var all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    /** The words that are asked for, and all else that the index of words knows of a claim; none if no word can be found. */
    List<AnyWord> words(GermanWords german) {
        var words = new ArrayList<AnyWord>();
        for (var asked : List.of(
                q == null ? List.<List<AnyWord>>of() : List.of(german.asked(q)),
                claimant == null ? List.<List<AnyWord>>of() : List.of(german.asked(Slot.CLAIMANT, claimant)),
                place == null ? List.<List<AnyWord>>of() : List.of(german.asked(Slot.PLACE, place)),
                subject == null ? List.<List<AnyWord>>of() : List.of(subjects(german, subject)))) {
            for (var each : asked) {
                if (each.isEmpty()) {
                    return List.of();
                }
                words.addAll(each);
            }
        }
        if (kind != null) {
            words.add(Slot.KIND.anyOf(kind));
        }
        if (source != null) {
            words.add(AnyWord.of(Slot.SOURCE.term(source)));
        }
        if (polarity != null) {
            words.add(AnyWord.of(Slot.POLARITY.term(polarity.name())));
        }
        if (speechType != null) {
            words.add(AnyWord.of(Slot.SPEECH_TYPE.term(speechType.name())));
        }
        return words;
    }

    /** One word may be an entity id, too. */
    private static List<AnyWord> subjects(GermanWords german, String subject) {
        var words = german.asked(Slot.SUBJECT, subject);
        var entity = Slot.ENTITY.term(subject.strip());
        if (words.size() > 1 || !words.isEmpty() && words.getFirst().open()) {
            return words;
        }
        var forms = new ArrayList<String>();
        words.forEach(it -> forms.addAll(it.forms()));
        forms.add(entity);
        return List.of(new AnyWord(forms, false));
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
