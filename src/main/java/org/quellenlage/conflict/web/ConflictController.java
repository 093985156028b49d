package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.conflict.AskedQuestions;
import org.quellenlage.conflict.Conflict;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.ConflictReview;
import org.quellenlage.conflict.ConflictReviewing;
import org.quellenlage.conflict.ConflictReviews;
import org.quellenlage.conflict.ConflictStatus;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.conflict.OutdatedReview;
import org.quellenlage.conflict.Position;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.Cursor;
import org.quellenlage.http.Export;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Listing;
import org.quellenlage.http.Needs;
import org.quellenlage.http.Page;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Right;
import org.quellenlage.http.Rule;
import org.quellenlage.http.Slice;
import org.quellenlage.http.Wording;
import org.quellenlage.source.Arrivals;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conflicts, and what people decide on them. */
@RestController
@RequestMapping(path = "/api/v1/conflicts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Conflicts")
class ConflictController {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Conflicts conflicts;
    private final ConflictReviews reviews;
    private final ConflictReviewing reviewing;
    private final AskedQuestions questions;
    private final Arrivals arrivals;
    private final ConflictsTakenPartIn takenPartIn;
    private final TransactionTemplate transaction;

    ConflictController(
            Conflicts conflicts,
            ConflictReviews reviews,
            ConflictReviewing reviewing,
            AskedQuestions questions,
            Arrivals arrivals,
            ConflictsTakenPartIn takenPartIn,
            PlatformTransactionManager transactions) {
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.questions = questions;
        this.arrivals = arrivals;
        this.takenPartIn = takenPartIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    enum Order {
        /** Found last comes first. */
        NEWEST,
        /** The gravest come first. */
        SEVERITY,
        /** Changed last comes first. */
        UPDATED
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, Export.CSV, Export.NDJSON, Export.JSON_LD})
    @Operation(
            operationId = "listConflicts",
            summary = "Conflicts",
            description =
                    "Claims that cannot all be right, the last found first. Differences that are explained are left out"
                            + " unless include=apparent."
                            + Export.DESCRIPTION)
    @Nullable
    Page<ConflictView> list(
            @ParameterObject @Valid ConflictFilter filter,
            @Parameter(description = "One class or several, parted by commas")
                    @RequestParam(name = "class", required = false)
                    @Nullable
                    List<ConflictClass> classes,
            @ParameterObject @Valid Slice slice,
            @Parameter(description = "Found last, gravest or changed last first")
                    @RequestParam(name = "sort", required = false)
                    @Nullable
                    Order sort,
            LabelLanguage language,
            Export export)
            throws IOException {
        if (export.isWanted()) {
            var wanted = takenPartIn.narrow(filter).and(filter.with(classes));
            export.write(
                    ConflictForms.conflicts(some -> views(some, language)::apply),
                    slice,
                    sort,
                    arrivals.turns(),
                    (last, most) -> conflicts.findBy(
                            wanted.and(Listing.behind(
                                    true, last == null ? OptionalLong.empty() : OptionalLong.of(last.seq()))),
                            it -> it.sortBy(by(Order.NEWEST)).limit(most).all()));
            return null;
        }
        return list(filter, classes, slice, sort, language);
    }

    Page<ConflictView> list(
            ConflictFilter filter,
            @Nullable List<ConflictClass> classes,
            Slice slice,
            @Nullable Order sort,
            LabelLanguage language) {
        var order = sort == null ? Order.NEWEST : sort;
        var wanted = takenPartIn.narrow(filter).and(filter.with(classes));
        var found = conflicts.findBy(
                wanted.and(after(slice, order)),
                it -> it.sortBy(by(order)).limit(slice.size() + 1).all());
        var view = views(found.subList(0, Math.min(found.size(), slice.size())), language);
        return Page.of(found, slice.size(), conflicts.count(wanted), it -> cursor(order, it), view);
    }

    private static Sort by(Order order) {
        var newest = Sort.by(Sort.Direction.DESC, "seq");
        return switch (order) {
            case NEWEST -> newest;
            case SEVERITY -> Sort.by(Sort.Direction.DESC, "severity").and(newest);
            case UPDATED -> Sort.by(Sort.Direction.DESC, "updatedAt").and(newest);
        };
    }

    private static Cursor cursor(Order order, Conflict last) {
        return switch (order) {
            case NEWEST -> Cursor.after(name(order), last.seq());
            case SEVERITY -> Cursor.after(name(order), last.severity(), last.seq());
            case UPDATED -> Cursor.after(name(order), last.updatedAt(), last.seq());
        };
    }

    private static Specification<Conflict> after(Slice slice, Order order) {
        var cursor = slice.after(name(order), order == Order.NEWEST ? 1 : 2).orElse(null);
        if (cursor == null) {
            return (_, _, where) -> where.conjunction();
        }
        return (conflict, _, where) -> switch (order) {
            case NEWEST -> where.lessThan(conflict.get("seq"), cursor.number(0));
            case SEVERITY -> {
                var severity = cursor.decimal(0);
                yield where.or(
                        where.lessThan(conflict.get("severity"), severity),
                        where.and(
                                where.equal(conflict.get("severity"), severity),
                                where.lessThan(conflict.get("seq"), cursor.number(1))));
            }
            case UPDATED -> {
                var updated = cursor.moment(0);
                yield where.or(
                        where.lessThan(conflict.get("updatedAt"), updated),
                        where.and(
                                where.equal(conflict.get("updatedAt"), updated),
                                where.lessThan(conflict.get("seq"), cursor.number(1))));
            }
        };
    }

    private static String name(Order order) {
        return "conflicts/" + order;
    }

    /** Questions and reviews of a whole page, in one query each. */
    private Function<Conflict, ConflictView> views(List<Conflict> page, LabelLanguage language) {
        var labels = questions
                .findAllById(page.stream().map(Conflict::questionId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(AskedQuestion::id, AskedQuestion::labels));
        var decisions = new HashMap<String, List<ConflictReview>>();
        if (!page.isEmpty()) {
            decisions.putAll(
                    reviews
                            .findByConflictIdInOrderByConflictIdAscOrdinalAsc(
                                    page.stream().map(Conflict::id).toList())
                            .stream()
                            .collect(Collectors.groupingBy(ConflictReview::conflictId)));
        }
        return it -> ConflictView.of(it, labelsOf(it, labels), decisions.getOrDefault(it.id(), List.of()), language);
    }

    private static Labels labelsOf(Conflict conflict, Map<String, Labels> labels) {
        return Objects.requireNonNull(labels.get(conflict.questionId()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getConflict",
            summary = "A conflict",
            description = "Its positions, why they differ, and what people decided. Its ETag is what a review names in"
                    + " If-Match.")
    ResponseEntity<ConflictView> get(
            @Parameter(description = "Id of a conflict") @PathVariable String id, LabelLanguage language) {
        return answer(HttpStatus.OK, conflict(id), language);
    }

    private ResponseEntity<ConflictView> answer(HttpStatus status, Conflict conflict, LabelLanguage language) {
        var view = views(List.of(conflict), language).apply(conflict);
        return ResponseEntity.status(status)
                .eTag("\"" + state(conflict, view.reviews().size()) + "-" + language + "\"")
                .body(view);
    }

    /** Changes whenever its positions change or somebody decides. */
    private static String state(Conflict conflict, int reviews) {
        return conflict.version() + "." + reviews;
    }

    /** A decision on a conflict. */
    @Schema(name = "NewConflictReview")
    record Decision(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ConflictReview.@Nullable Action action,

            @Schema(description = "Who decides", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String reviewer,

            @Schema(description = "Why; a dismissal needs it") @Nullable
            String note,

            @Schema(description = "For RESOLVE: the proposition of one of the positions") @Nullable
            String preferredPropositionId) {}

    @Needs(Right.REVIEW)
    @PostMapping(path = "/{id}/reviews", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "reviewConflict",
            summary = "Decide on a conflict",
            description =
                    "Confirm, dismiss with a reason, resolve in favour of a proposition, or reopen. Every position"
                            + " stays, whatever is decided. `If-Match` names the ETag of the conflict as the editor saw"
                            + " it, so that nobody overwrites a decision they have not seen.",
            security = @SecurityRequirement(name = "key"))
    @ApiResponse(responseCode = "201", description = "Noted; the conflict as it is now", useReturnTypeSchema = true)
    ResponseEntity<ConflictView> review(
            @Parameter(description = "Id of a conflict") @PathVariable String id,
            @Parameter(description = "ETag of the conflict as you saw it", example = "\"1.0-EN\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody Decision sent,
            LabelLanguage language) {
        var decision = checked(sent);
        if (ifMatch == null) {
            throw Refusal.because(
                    Rule.VERSION_NEEDED,
                    "Send the header If-Match with the ETag of the conflict as you saw it; GET /api/v1/conflicts/" + id
                            + " tells it.");
        }
        try {
            var after = transaction.execute(_ -> decide(id, decision, ifMatch));
            return answer(HttpStatus.CREATED, Objects.requireNonNull(after), language);
        } catch (OutdatedReview | OptimisticLockingFailureException | DataIntegrityViolationException _) {
            throw changed(id);
        }
    }

    private Conflict decide(String id, ConflictReview.Decision decision, String ifMatch) {
        var conflict = conflict(id);
        if (!matches(ifMatch, state(conflict, reviews.countByConflictId(id)))) {
            throw changed(id);
        }
        check(conflict, decision);
        return reviewing.decide(id, decision, conflict.version()).orElseThrow(() -> Refusal.notFound("conflict", id));
    }

    private static ConflictReview.Decision checked(Decision sent) {
        if (sent.action() == null) {
            throw Refusal.field(Rule.INVALID_FIELD, "action", "is missing; send CONFIRM, DISMISS, RESOLVE or REOPEN");
        }
        if (sent.reviewer() == null || sent.reviewer().isBlank()) {
            throw Refusal.field(Rule.INVALID_FIELD, "reviewer", "is missing; say who decides");
        }
        Wording.check("reviewer", sent.reviewer(), LONGEST_NAME);
        Wording.check("note", sent.note(), LONGEST_NOTE);
        if (sent.action() == ConflictReview.Action.DISMISS
                && (sent.note() == null || sent.note().isBlank())) {
            throw Refusal.field(Rule.INVALID_FIELD, "note", "is missing; say why it is dismissed");
        }
        if (sent.action() == ConflictReview.Action.RESOLVE && sent.preferredPropositionId() == null) {
            throw Refusal.field(
                    Rule.INVALID_FIELD, "preferredPropositionId", "is missing; name the propositionId of a position");
        }
        if (sent.action() != ConflictReview.Action.RESOLVE && sent.preferredPropositionId() != null) {
            throw Refusal.field(Rule.INVALID_FIELD, "preferredPropositionId", "belongs to RESOLVE only; leave it out");
        }
        return new ConflictReview.Decision(sent.action(), sent.reviewer(), sent.note(), sent.preferredPropositionId());
    }

    private static void check(Conflict conflict, ConflictReview.Decision decision) {
        var preferred = decision.preferredPropositionId();
        if (preferred != null
                && conflict.positions().stream().map(Position::propositionId).noneMatch(preferred::equals)) {
            throw Refusal.field(
                    Rule.INVALID_FIELD, "preferredPropositionId", "must be the propositionId of one of its positions");
        }
        if (decision.action() == ConflictReview.Action.REOPEN
                && (conflict.status() == ConflictStatus.SUGGESTED || conflict.status() == ConflictStatus.REOPENED)) {
            throw Refusal.because(
                    Rule.NOT_POSSIBLE_NOW, "The conflict is open; only one that was decided can be reopened.");
        }
        if (conflict.isWithdrawn()) {
            throw Refusal.because(
                    Rule.NOT_POSSIBLE_NOW,
                    "The conflict was withdrawn, its claims no longer stand against each other.");
        }
    }

    /** Whether {@code If-Match} names this state, in whatever language it was read. */
    private static boolean matches(String ifMatch, String state) {
        for (var tag : ifMatch.split(",")) {
            var named = tag.strip();
            if (named.equals("*") || named.startsWith("\"" + state + "-")) {
                return true;
            }
        }
        return false;
    }

    private static Refusal changed(String id) {
        return Refusal.because(
                Rule.CHANGED_MEANWHILE,
                "Read the conflict again before you decide, GET /api/v1/conflicts/" + id
                        + "; it is not what your If-Match names.");
    }

    private Conflict conflict(String id) {
        return conflicts.findById(id).orElseThrow(() -> Refusal.notFound("conflict", id));
    }
}
