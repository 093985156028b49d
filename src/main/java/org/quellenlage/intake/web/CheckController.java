package org.quellenlage.intake.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.web.Annotation;
import org.quellenlage.claim.web.ClaimView;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.DraftCheck;
import org.quellenlage.conflict.Questions;
import org.quellenlage.conflict.SourceContext;
import org.quellenlage.conflict.web.ConflictView;
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
    private final DraftCheck comparison;
    private final long most;

    CheckController(ArticleReader reader, DraftCheck comparison, IntakeProperties properties) {
        this.reader = reader;
        this.comparison = comparison;
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
    record CheckView(
            List<Checked> documents,

            @Schema(description = "What contradicts each other; never what is only apparent")
            List<ConflictView> conflicts) {}

    /** What a draft claims. */
    @Schema(name = "CheckedDocument")
    record Checked(String id, List<CheckedClaim> claims, List<Annotation> annotations) {}

    /** A claim of a draft and what the base says of it. */
    @Schema(name = "CheckedClaim")
    record CheckedClaim(
            @JsonUnwrapped ClaimView claim,

            @Schema(description = "What the base says; left out where only drafts were compared")
            DraftCheck.@Nullable Verdict verdict,

            @Schema(description = "The claims of the base that say so") @Nullable
            List<String> verdictClaimIds) {}

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
        var compared = drafts.stream().map(CheckController::comparable).toList();
        var found = request.against() == Against.NONE
                ? comparison.amongThemselves(compared)
                : comparison.againstBase(compared);
        var conflicts = conflictsByClaim(found);
        drafts.forEach(it -> note(it, found, conflicts));
        return new CheckView(
                drafts.stream().map(it -> view(it, found, language)).toList(),
                found.conflicts().stream()
                        .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                        .map(it -> ConflictView.of(it, language))
                        .toList());
    }

    private static DraftCheck.Draft comparable(Draft draft) {
        var reading = draft.reading;
        var gists = new Questions().gists(reading);
        return new DraftCheck.Draft(
                SourceContext.of(
                        draft.document.sourceId(),
                        appeared(draft),
                        reading.facts().publisher(),
                        reading),
                draft.claims.stream()
                        .map(it -> gists.comparable(
                                it.id(), it.extracted(), it.evidence().exact()))
                        .toList());
    }

    /** When it appears: given, or at noon of the day its text tells. */
    private static @Nullable Instant appeared(Draft draft) {
        var given = draft.document.description().publishedAt();
        var day = draft.reading.facts().date();
        return given != null || day == null ? given : day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, List<String>> conflictsByClaim(DraftCheck.Checked found) {
        var ids = new HashMap<String, List<String>>();
        for (var conflict : found.conflicts()) {
            if (conflict.conflictClass() != ConflictClass.APPARENT) {
                conflict.claimIds()
                        .forEach(it ->
                                ids.computeIfAbsent(it, _ -> new ArrayList<>()).add(conflict.id()));
            }
        }
        return ids;
    }

    /** Writes on the claims what the comparison found; they are thrown away with the answer. */
    private static void note(Draft draft, DraftCheck.Checked found, Map<String, List<String>> conflicts) {
        for (var claim : draft.claims) {
            var answer = found.answers().get(claim.id());
            if (answer == null) {
                continue;
            }
            var question = answer.question();
            var proposition = answer.propositionId();
            claim.comesFrom(answer.origin());
            if (question != null && proposition != null) {
                claim.answers(question.id(), proposition);
            } else if (answer.notComparable() != null) {
                claim.standsAlone(answer.notComparable());
            }
            claim.isPartOf(conflicts.getOrDefault(claim.id(), List.of()));
        }
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

    private static Checked view(Draft draft, DraftCheck.Checked found, LabelLanguage language) {
        return new Checked(
                draft.id,
                draft.claims.stream()
                        .map(it -> checked(it, found.judgements().get(it.id()), language))
                        .toList(),
                Annotation.of(draft.reading));
    }

    private static CheckedClaim checked(Claim claim, DraftCheck.@Nullable Judgement judgement, LabelLanguage language) {
        return new CheckedClaim(
                ClaimView.of(claim, language),
                judgement == null ? null : judgement.verdict(),
                judgement == null ? null : judgement.claimIds());
    }
}
