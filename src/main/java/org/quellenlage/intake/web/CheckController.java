package org.quellenlage.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.web.Annotation;
import org.quellenlage.claim.web.ClaimView;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.Reading;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Rule;
import org.quellenlage.http.Wording;
import org.quellenlage.http.WritesNothing;
import org.quellenlage.intake.IntakeProperties;
import org.quellenlage.source.RawDocument;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads drafts and says what they claim and contradict. Stores nothing and logs nothing of them. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Check")
class CheckController {

    private static final int MOST_DOCUMENTS = 100;
    private static final int LONGEST_ID = 200;

    private final ArticleReader reader;
    private final long most;

    CheckController(ArticleReader reader, IntakeProperties properties) {
        this.reader = reader;
        this.most = properties.maxDocumentSize().toBytes();
    }

    /** What drafts are compared with. */
    enum Against {
        /** What is stored. */
        BASE,
        /** Only each other. */
        NONE
    }

    /** Drafts to be checked. */
    @Schema(name = "Check")
    record CheckRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "At most 100 documents") @Nullable
            List<@Nullable DraftView> documents,

            @Schema(
                    description = "BASE compares with what is stored, NONE the documents with each other only",
                    defaultValue = "BASE")
            @Nullable
            Against against) {}

    /** A draft. */
    @Schema(name = "Draft")
    record DraftView(
            @Schema(description = "Your name for it; its place in the list if left out") @Nullable
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String text,

            @Nullable String title,

            @Schema(description = "When it appears: `2024-12-05T08:30:00Z` or `2024-12-05`") @Nullable
            String publishedAt) {}

    /** What drafts claim. */
    @Schema(name = "CheckResult")
    record CheckView(List<Checked> documents) {}

    /** What a draft claims. */
    @Schema(name = "CheckedDocument")
    record Checked(String id, List<ClaimView> claims, List<Annotation> annotations) {}

    /** A draft that has been read. */
    private record Draft(String id, RawDocument document, Reading reading, List<Claim> claims) {}

    @WritesNothing
    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "check",
            summary = "Check drafts",
            description = "What texts claim, in the order of the text, what the engine saw in them, and what they"
                    + " contradict, in the base or among themselves. Nothing is stored and nothing of the texts is"
                    + " logged; no key is needed.")
    CheckView check(@RequestBody CheckRequest request, LabelLanguage language) {
        var drafts = read(request);
        return new CheckView(drafts.stream().map(it -> view(it, language)).toList());
    }

    private List<Draft> read(CheckRequest request) {
        var sent = request.documents();
        if (sent == null || sent.isEmpty()) {
            throw Refusal.field(Rule.INVALID_FIELD, "documents", "must hold at least one document");
        }
        if (sent.size() > MOST_DOCUMENTS) {
            throw Refusal.field(Rule.INVALID_FIELD, "documents", "must hold at most " + MOST_DOCUMENTS + " documents");
        }
        var ids = new HashSet<String>();
        var drafts = new ArrayList<Draft>();
        for (var i = 0; i < sent.size(); i++) {
            var draft = read(sent.get(i), i);
            if (!ids.add(draft.id)) {
                throw Refusal.field(Rule.INVALID_FIELD, "documents[" + i + "].id", "must differ from those before it");
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private Draft read(@Nullable DraftView sent, int place) {
        var at = "documents[" + place + "].";
        if (sent == null) {
            throw Refusal.field(Rule.INVALID_FIELD, "documents[" + place + "]", "must be an object");
        }
        Wording.check(at + "id", sent.id(), LONGEST_ID);
        var description = SentDocument.description(at, null, sent.title(), null, sent.publishedAt(), null);
        var document = SentDocument.text(at + "text", sent.text(), description, most);
        var reading = reader.read(new Article(document.text(), description.title(), description.publishedAt()));
        var source = new Claim.InSource(
                document.sourceId(),
                0,
                document.textSha256(),
                document.text(),
                0,
                ArticleReader.VERSION,
                Instant.EPOCH);
        return new Draft(
                sent.id() == null ? String.valueOf(place + 1) : sent.id(),
                document,
                reading,
                Claim.of(source, reading.claims()));
    }

    private static Checked view(Draft draft, LabelLanguage language) {
        return new Checked(
                draft.id,
                draft.claims.stream().map(it -> ClaimView.of(it, language)).toList(),
                Annotation.of(draft.reading));
    }
}
