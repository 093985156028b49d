package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.Slot;
import org.springframework.data.jpa.domain.Specification;

/** Which questions are asked for; filters that are given must all hold. */
record QuestionFilter(
        @Parameter(description = "One kind of claims or several, parted by commas") @Nullable
        List<ClaimKind> kind,

        @Parameter(
                description = "Words of its label, German or English, in any order and inflection; parts of compounds"
                        + " count, and `Solda*` stands for all words that begin so")
        @Nullable
        String q,

        @Parameter(description = "Whether it has a conflict that is more than apparent") @Nullable
        Boolean hasConflict) {

    static final QuestionFilter NONE = new QuestionFilter(null, null, null);

    /** All that is asked for but the words. */
    Specification<AskedQuestion> asSpecification() {
        return (question, _, where) -> where.and(predicates(question, where));
    }

    private List<Predicate> predicates(Root<AskedQuestion> question, CriteriaBuilder where) {
        var all = new ArrayList<Predicate>();
        all.add(where.greaterThan(question.get("sourceCount"), 0));
        if (kind != null) {
            all.add(question.get("kind").in(kind));
        }
        if (hasConflict != null) {
            all.add(
                    hasConflict
                            ? where.greaterThan(question.get("conflictCount"), 0)
                            : where.equal(question.get("conflictCount"), 0));
        }
        return all;
    }

    /** The words and kinds as the index of words knows them; none if no word can be found. */
    List<AnyWord> words(GermanWords german) {
        var words = new ArrayList<>(german.asked(Slot.QUESTION, q == null ? "" : q));
        if (!words.isEmpty() && kind != null) {
            words.add(Slot.QUESTION_KIND.anyOf(kind));
        }
        return words;
    }
}
