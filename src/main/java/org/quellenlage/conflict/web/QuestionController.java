package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
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
    private final QuestionSearch search;
    private final QuestionPages answers;
    private final Conflicts conflicts;
    private final Claims claims;
    private final Arrivals arrivals;

    QuestionController(
            AskedQuestions questions,
            QuestionSearch search,
            QuestionPages answers,
            Conflicts conflicts,
            Claims claims,
            Arrivals arrivals) {
        this.questions = questions;
        this.search = search;
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
            export.write(
                    ConflictForms.questions(language),
                    slice,
                    sort,
                    arrivals.turns(),
                    (last, most) -> search.newest(
                            filter, last == null ? OptionalLong.empty() : OptionalLong.of(last.seq()), most));
            return null;
        }
        return list(filter, slice, sort, language);
    }

    Page<QuestionView> list(QuestionFilter filter, Slice slice, @Nullable Order sort, LabelLanguage language) {
        var order = sort == null ? Order.NEWEST : sort;
        return Page.of(
                found(filter, slice, order),
                slice.size(),
                search.count(filter),
                it -> cursor(order, it),
                it -> QuestionView.of(it, language));
    }

    private List<AskedQuestion> found(QuestionFilter filter, Slice slice, Order order) {
        if (order == Order.NEWEST) {
            return search.newest(filter, slice.afterNumber(name(order)), slice.size() + 1);
        }
        var last = slice.after(name(order), 2);
        return search.sorted(
                filter,
                Sort.by(Sort.Direction.DESC, column(order), "seq"),
                last.map(it -> behind(order, it.number(0), it.number(1))).orElse((_, _, where) -> where.conjunction()),
                it -> behind(order, rank(order, it), it.seq()),
                slice.size() + 1);
    }

    private static String column(Order order) {
        return switch (order) {
            case NEWEST -> "seq";
            case DISPUTED -> "conflictCount";
            case CORROBORATED -> "sourceCount";
            case FASTEST -> "pace";
        };
    }

    private static long rank(Order order, AskedQuestion question) {
        return switch (order) {
            case NEWEST -> question.seq();
            case DISPUTED -> question.conflictCount();
            case CORROBORATED -> question.sourceCount();
            case FASTEST -> question.pace();
        };
    }

    private static Cursor cursor(Order order, AskedQuestion last) {
        return order == Order.NEWEST
                ? Cursor.after(name(order), last.seq())
                : Cursor.after(name(order), rank(order, last), last.seq());
    }

    private static Specification<AskedQuestion> behind(Order order, long rank, long seq) {
        return (question, _, where) -> where.or(
                where.lessThan(question.get(column(order)), rank),
                where.and(where.equal(question.get(column(order)), rank), where.lessThan(question.get("seq"), seq)));
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
