package org.quellenlage.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.ProblemView;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Rule;
import org.quellenlage.intake.BulkIntake;
import org.quellenlage.intake.Difference;
import org.quellenlage.intake.Incoming;
import org.quellenlage.intake.IntakeProperties;
import org.quellenlage.intake.IntakeReport;
import org.quellenlage.intake.Ninjs;
import org.quellenlage.intake.OutdatedItem;
import org.quellenlage.intake.web.SourceIntakeController.NewSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes many articles in, one a line. Lines are read no faster than articles are stored, so that neither side ever holds
 * more than a few of them.
 */
@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Sources")
class BulkIntakeController {

    /** How many lines are read ahead of the one that is being stored. */
    private static final int AHEAD = 32;

    /** How many at most are stored in one transaction. */
    private static final int TOGETHER = 16;

    private static final int ESCAPED = 6;

    private final BulkIntake intake;
    private final JsonMapper json;
    private final Clock clock;
    private final long most;

    BulkIntakeController(BulkIntake intake, JsonMapper json, Clock clock, IntakeProperties properties) {
        this.intake = intake;
        this.json = json;
        this.clock = clock;
        this.most = properties.maxDocumentSize().toBytes();
    }

    /** What became of one line. */
    @Schema(name = "IntakeLine")
    record LineView(
            @Schema(description = "Number of the line, from 1")
            long line,

            @Schema(description = "The status this article alone would have been answered with")
            int status,

            IntakeReport.@Nullable Outcome outcome,
            @Nullable String sourceId,
            @Nullable Integer claimCount,
            @Nullable Integer conflictCount,

            @Schema(description = "For news that comes in versions: how its claims differ from the version before")
            @Nullable
            Difference difference,

            @Schema(description = "Why the line was refused; left out where it was not")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            ProblemView problem) {

        static LineView of(long line, Optional<IntakeReport> report) {
            return report.map(it -> new LineView(
                            line,
                            it.outcome() == IntakeReport.Outcome.ADDED ? 201 : 200,
                            it.outcome(),
                            it.source().id(),
                            it.claims().size(),
                            it.conflicts(),
                            it.difference(),
                            null))
                    .orElse(new LineView(line, 200, IntakeReport.Outcome.WITHDRAWN, null, 0, 0, null, null));
        }

        static LineView of(long line, Exception failure) {
            var told = failure instanceof OutdatedItem outdated
                    ? Refusal.because(Rule.NOT_POSSIBLE_NOW, String.valueOf(outdated.getMessage()))
                    : failure;
            var problem = ProblemView.of(told, "/api/v1/sources");
            return new LineView(line, problem.status(), null, null, null, null, null, problem);
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            operationId = "addSource",
            security = @SecurityRequirement(name = "key"),
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"))))
    @ApiResponse(
            responseCode = "200",
            description = "The text was there already; or, for many at once, one line for each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(implementation = LineView.class)))
    void takeLines(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var body = request.getInputStream();
        var lines = new Lines(body, most * ESCAPED);
        var answers = response.getOutputStream();
        var waiting = new ArrayDeque<Waiting>();
        while (true) {
            if (lines.mayWait()) {
                while (!waiting.isEmpty()) {
                    answerNext(waiting, answers);
                }
                answers.flush();
            }
            var line = lines.next();
            if (line == null) {
                break;
            }
            waiting.add(new Waiting(line.number(), intake.begin(() -> incoming(line))));
            if (waiting.size() > AHEAD || waiting.element().document.isRead()) {
                answerNext(waiting, answers);
            }
        }
        while (!waiting.isEmpty()) {
            answerNext(waiting, answers);
        }
        answers.flush();
    }

    private record Waiting(long line, BulkIntake.Pending document) {}

    /** Stores the first of those that wait, and with it those after it that are read already. */
    private void answerNext(ArrayDeque<Waiting> waiting, OutputStream answers) throws IOException {
        var next = new ArrayList<>(List.of(waiting.remove()));
        while (next.size() < TOGETHER
                && !waiting.isEmpty()
                && next.getLast().document.sharesTransaction()
                && waiting.element().document.sharesTransaction()) {
            next.add(waiting.remove());
        }
        var stored = intake.store(next.stream().map(Waiting::document).toList());
        var results = new ArrayList<LineView>();
        for (var i = 0; i < next.size(); i++) {
            results.add(result(next.get(i).line, stored.get(i)));
        }
        for (var it : results) {
            answers.write(json.writeValueAsBytes(it));
            answers.write('\n');
        }
    }

    private static LineView result(long line, Callable<Optional<IntakeReport>> stored) {
        try {
            return LineView.of(line, stored.call());
        } catch (Exception failure) {
            return LineView.of(line, failure);
        }
    }

    private Incoming incoming(Lines.Line line) {
        if (line.isTooLong()) {
            throw Refusal.because(
                    Rule.BODY_TOO_LARGE, "Send one article a line; line " + line.number() + " is too long for one.");
        }
        var sent = json.readTree(line.bytes());
        if (Ninjs.isNinjs(sent)) {
            return new Incoming.News(SentDocument.news(sent, clock.instant(), most));
        }
        if (!sent.isObject()) {
            throw Refusal.because(Rule.INVALID_FIELD, "Send a JSON object, in braces, on every line.");
        }
        var article = json.treeToValue(sent, NewSource.class);
        var description = SentDocument.description(
                "", article.uri(), article.title(), article.publisher(), article.publishedAt(), article.language());
        return new Incoming.Plain(SentDocument.text("text", article.text(), description, most));
    }
}
