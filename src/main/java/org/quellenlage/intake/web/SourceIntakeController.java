package org.quellenlage.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Rule;
import org.quellenlage.intake.Difference;
import org.quellenlage.intake.HtmlArticle;
import org.quellenlage.intake.Intake;
import org.quellenlage.intake.IntakeProperties;
import org.quellenlage.intake.IntakeReport;
import org.quellenlage.intake.NewsIntake;
import org.quellenlage.intake.Ninjs;
import org.quellenlage.intake.OutdatedItem;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.web.SourceView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes articles in. */
@RestController
@RequestMapping(path = "/api/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class SourceIntakeController {

    private final Intake intake;
    private final NewsIntake news;
    private final Clock clock;
    private final long most;

    SourceIntakeController(Intake intake, NewsIntake news, Clock clock, IntakeProperties properties) {
        this.intake = intake;
        this.news = news;
        this.clock = clock;
        this.most = properties.maxDocumentSize().toBytes();
    }

    /** An article to be taken in. */
    @Schema(name = "NewSource")
    record NewSource(
            @Schema(description = "The article, line ends and all", requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String text,

            @Schema(description = "Headline, if it does not stand in the text") @Nullable
            String title,

            @Schema(description = "Paper, station or agency") @Nullable
            String publisher,

            @Schema(description = "When it appeared: `2024-12-05T08:30:00Z` or `2024-12-05`") @Nullable
            String publishedAt,

            @Schema(description = "Where it comes from") @Nullable
            String uri,

            @Schema(description = "BCP 47, as `de` or `de-CH`") @Nullable
            String language) {}

    /** What is known of an article sent as plain text. */
    record About(
            @Parameter(description = "Headline, for text/plain") @Nullable
            String title,

            @Parameter(description = "Paper, station or agency, for text/plain") @Nullable
            String publisher,

            @Parameter(description = "When it appeared, for text/plain") @Nullable
            String publishedAt,

            @Parameter(description = "Where it comes from, for text/plain") @Nullable
            String uri,

            @Parameter(description = "BCP 47, for text/plain") @Nullable
            String language) {}

    /** What became of an article. */
    @Schema(name = "Intake")
    record IntakeView(
            @Schema(
                    description =
                            "ADDED: the text was new. KNOWN: it was there already, nothing changed. READ_AGAIN: it was"
                                    + " there, but an older engine had read it, or more is known of it now. WITHDRAWN:"
                                    + " it may no longer be used, its claims no longer stand")
            IntakeReport.Outcome outcome,

            @Schema(description = "Left out where news was cancelled that never came in") @Nullable
            SourceView source,

            @Schema(description = "How many claims it makes")
            int claimCount,

            @Schema(description = "How many conflicts it takes part in")
            int conflictCount,

            @Schema(description = "For news that comes in versions: how its claims differ from the version before")
            @Nullable
            Difference difference) {

        static final IntakeView NEVER_USED = new IntakeView(IntakeReport.Outcome.WITHDRAWN, null, 0, 0, null);

        static IntakeView of(IntakeReport report) {
            return new IntakeView(
                    report.outcome(),
                    SourceView.of(report.source()),
                    report.claims().size(),
                    report.conflicts(),
                    report.difference());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addSource",
            summary = "Take an article in",
            description =
                    "Reads an article, stores it with its claims and finds its conflicts. The same text is taken once:"
                            + " sent again, it is answered with the same source and 200.\n\n"
                            + "It can be sent as JSON, as `text/plain`, as `text/html` (the article is found in the"
                            + " page; its text is what is stored and what offsets count in) or as IPTC ninjs,"
                            + " `application/ninjs+json`: a newer version of the same `uri` takes the place of the one"
                            + " before, `pubStatus` `canceled` or `withheld` withdraws its claims, and `difference`"
                            + " names what changed. Many at once, one a line, come as `application/x-ndjson`.",
            security = @SecurityRequirement(name = "key"))
    @ApiResponse(responseCode = "201", description = "Taken in; Location names the source", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The text was there already", useReturnTypeSchema = true)
    ResponseEntity<IntakeView> take(@RequestBody NewSource sent) {
        var description = SentDocument.description(
                "", sent.uri(), sent.title(), sent.publisher(), sent.publishedAt(), sent.language());
        return answer(SentDocument.text("text", sent.text(), description, most));
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(operationId = "addSource", security = @SecurityRequirement(name = "key"))
    @ApiResponse(responseCode = "201", description = "Taken in; Location names the source", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The text was there already", useReturnTypeSchema = true)
    ResponseEntity<IntakeView> takePlain(
            @RequestBody byte[] sent,
            @ParameterObject About about,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type) {
        var description = SentDocument.description(
                "", about.uri(), about.title(), about.publisher(), about.publishedAt(), about.language());
        var charset = type.getCharset();
        return answer(
                charset == null
                        ? SentDocument.bytes(sent, description, most)
                        : SentDocument.text("body", decoded(sent, charset), description, most));
    }

    @PostMapping(consumes = MediaType.TEXT_HTML_VALUE)
    @Operation(operationId = "addSource", security = @SecurityRequirement(name = "key"))
    @ApiResponse(responseCode = "201", description = "Taken in; Location names the source", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The text was there already", useReturnTypeSchema = true)
    ResponseEntity<IntakeView> takePage(
            @RequestBody byte[] sent,
            @ParameterObject About about,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type) {
        var description = SentDocument.description(
                "", about.uri(), about.title(), about.publisher(), about.publishedAt(), about.language());
        var charset = type.getCharset();
        return answer(SentDocument.page(
                charset == null ? HtmlArticle.decoded(sent) : decoded(sent, charset), description, most));
    }

    @PostMapping(consumes = Ninjs.MEDIA_TYPE)
    @Operation(operationId = "addSource", security = @SecurityRequirement(name = "key"))
    @ApiResponse(responseCode = "201", description = "Taken in; Location names the source", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The text was there already", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "A later version is stored, or the news is under embargo")
    ResponseEntity<IntakeView> takeNews(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = Ninjs.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description = "IPTC ninjs, version 1, 2 or 3")))
                    @RequestBody
                    JsonNode sent) {
        try {
            return news.take(SentDocument.news(sent, clock.instant(), most))
                    .map(SourceIntakeController::answer)
                    .orElse(ResponseEntity.ok(IntakeView.NEVER_USED));
        } catch (OutdatedItem outdated) {
            throw Refusal.because(Rule.NOT_POSSIBLE_NOW, String.valueOf(outdated.getMessage()));
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | UnsupportedOperationException _) {
            throw Refusal.because(
                    Rule.UNDECODABLE_BODY,
                    "Send the text in the charset that Content-Type names; it is no valid "
                            + (charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : charset.name()) + ".");
        }
    }

    private ResponseEntity<IntakeView> answer(RawDocument document) {
        return answer(intake.take(document));
    }

    private static ResponseEntity<IntakeView> answer(IntakeReport report) {
        var view = IntakeView.of(report);
        var location = URI.create("/api/v1/sources/" + report.source().id());
        return report.outcome() == IntakeReport.Outcome.ADDED
                ? ResponseEntity.created(location).body(view)
                : ResponseEntity.ok().location(location).body(view);
    }
}
