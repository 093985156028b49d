package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.claim.web.ClaimView;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.conflict.AskedQuestions;
import org.quellenlage.conflict.Conflict;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.conflict.QuestionPages;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.http.Cursor;
import org.quellenlage.http.Export;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Page;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Slice;
import org.quellenlage.source.Arrivals;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions and every answer to them. */
@RestController
@RequestMapping(path = "/api/v1/questions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Questions")
class QuestionController {

    private static final int MOST_CLAIMS = 1000;

    private final AskedQuestions questions;
    private final QuestionPages answers;
    private final Conflicts conflicts;
    private final Claims claims;
    private final Arrivals arrivals;

    QuestionController(
            AskedQuestions questions, QuestionPages answers, Conflicts conflicts, Claims claims, Arrivals arrivals) {
        this.questions = questions;
        this.answers = answers;
        this.conflicts = conflicts;
        this.claims = claims;
        this.arrivals = arrivals;
    }

    enum Order {
        /** Asked last comes first. */
        NEWEST,
        /** Most conflicts come first. */
        DISPUTED,
        /** Most sources come first. */
        CORROBORATED,
        /** Those whose answers change most often in a day come first. */
        FASTEST
    }

    /** Which questions are asked for; filters that are given must all hold. */
    record QuestionFilter(
            @Parameter(description = "One kind of claims or several, parted by commas") @Nullable
            List<ClaimKind> kind,

            @Parameter(description = "Words that stand in its label, in any order") @Nullable
            String q,

            @Parameter(description = "Whether it has a conflict that is more than apparent") @Nullable
            Boolean hasConflict) {

        static final QuestionFilter NONE = new QuestionFilter(null, null, null);

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
            if (q != null) {
                for (var word : q.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                    var pattern =
                            "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
                    all.add(where.or(
                            where.like(where.lower(question.get("labelDe")), pattern, '\\'),
                            where.like(where.lower(question.get("labelEn")), pattern, '\\')));
                }
            }
            return all;
        }
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, Export.CSV, Export.NDJSON, Export.JSON_LD})
    @Operation(
            operationId = "listQuestions",
            summary = "Questions",
            description =
                    "What claims answer, each question once, however many sources answer it; the last asked first."
                            + Export.DESCRIPTION)
    @Nullable
    Page<QuestionView> list(
            @ParameterObject QuestionFilter filter,
            @ParameterObject @Valid Slice slice,
            @Parameter(description = "Asked last, most disputed, best corroborated or fastest moving first")
                    @RequestParam(name = "sort", required = false)
                    @Nullable
                    Order sort,
            LabelLanguage language,
            Export export)
            throws IOException {
        if (export.isWanted()) {
            var wanted = filter.asSpecification();
            export.write(
                    ConflictForms.questions(language),
                    slice,
                    sort,
                    arrivals.turns(),
                    (last, most) -> questions.findBy(
                            wanted.and(before(last)),
                            it -> it.sortBy(by(Order.NEWEST)).limit(most).all()));
            return null;
        }
        return list(filter, slice, sort, language);
    }

    private static Specification<AskedQuestion> before(@Nullable AskedQuestion last) {
        return (question, _, where) ->
                last == null ? where.conjunction() : where.lessThan(question.get("seq"), last.seq());
    }

    Page<QuestionView> list(QuestionFilter filter, Slice slice, @Nullable Order sort, LabelLanguage language) {
        var order = sort == null ? Order.NEWEST : sort;
        var wanted = filter.asSpecification();
        var found = questions.findBy(
                wanted.and(after(slice, order)),
                it -> it.sortBy(by(order)).limit(slice.size() + 1).all());
        return Page.of(
                found,
                slice.size(),
                questions.count(wanted),
                it -> cursor(order, it),
                it -> QuestionView.of(it, language));
    }

    private static String column(Order order) {
        return switch (order) {
            case NEWEST -> "seq";
            case DISPUTED -> "conflictCount";
            case CORROBORATED -> "sourceCount";
            case FASTEST -> "pace";
        };
    }

    private static Sort by(Order order) {
        var newest = Sort.by(Sort.Direction.DESC, "seq");
        return order == Order.NEWEST
                ? newest
                : Sort.by(Sort.Direction.DESC, column(order)).and(newest);
    }

    private static Cursor cursor(Order order, AskedQuestion last) {
        return switch (order) {
            case NEWEST -> Cursor.after(name(order), last.seq());
            case DISPUTED -> Cursor.after(name(order), last.conflictCount(), last.seq());
            case CORROBORATED -> Cursor.after(name(order), last.sourceCount(), last.seq());
            case FASTEST -> Cursor.after(name(order), last.pace(), last.seq());
        };
    }

    private static Specification<AskedQuestion> after(Slice slice, Order order) {
        var cursor = slice.after(name(order), order == Order.NEWEST ? 1 : 2).orElse(null);
        if (cursor == null) {
            return (_, _, where) -> where.conjunction();
        }
        if (order == Order.NEWEST) {
            return (question, _, where) -> where.lessThan(question.get("seq"), cursor.number(0));
        }
        return (question, _, where) -> where.or(
                where.lessThan(question.get(column(order)), cursor.number(0)),
                where.and(
                        where.equal(question.get(column(order)), cursor.number(0)),
                        where.lessThan(question.get("seq"), cursor.number(1))));
    }

    private static String name(Order order) {
        return "questions/" + order;
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getQuestion",
            summary = "A question and every answer to it",
            description = "Its positions, its claims, and the answers in the order of time.")
    QuestionView.WithAnswers get(
            @Parameter(description = "Id of a question") @PathVariable String id, LabelLanguage language) {
        var question = questions.findById(id).orElseThrow(() -> Refusal.notFound("question", id));
        var page = answers.of(question.question());
        var given = claimsOf(id);
        return QuestionView.WithAnswers.of(
                QuestionView.of(question, language),
                page.positions().stream()
                        .map(it -> PositionView.of(it, language))
                        .toList(),
                page.timeline().stream()
                        .map(it -> QuestionView.Step.of(it, language))
                        .toList(),
                page.missingSlots(),
                given.stream().map(it -> ClaimView.of(it, language)).toList(),
                conflicts.findByQuestionIdAndWithdrawnAtIsNullOrderBySeq(id).stream()
                        .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                        .map(Conflict::id)
                        .toList());
    }

    private List<Claim> claimsOf(String questionId) {
        Specification<Claim> standing = (claim, _, where) ->
                where.and(where.equal(claim.get("questionId"), questionId), where.isNull(claim.get("withdrawnAt")));
        return claims.findBy(
                standing,
                it -> it.sortBy(Sort.by(Sort.Direction.DESC, "seq"))
                        .limit(MOST_CLAIMS)
                        .all());
    }
}
