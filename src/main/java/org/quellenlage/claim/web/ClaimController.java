package org.quellenlage.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.claim.Evidence;
import org.quellenlage.http.Cursor;
import org.quellenlage.http.Export;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Page;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Slice;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.source.Sources;
import org.quellenlage.text.ContentId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims, the words that prove them and the way they were found. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ClaimController {

    private final Claims claims;
    private final Sources sources;
    private final SourceTexts texts;
    private final SourceAnnotations annotations;
    private final ClaimSearch search;
    private final ClaimTotals totals;
    private final Arrivals arrivals;
    private final ClaimFacets facets;

    ClaimController(
            Claims claims,
            Sources sources,
            SourceTexts texts,
            SourceAnnotations annotations,
            ClaimSearch search,
            ClaimTotals totals,
            Arrivals arrivals,
            ClaimFacets facets) {
        this.claims = claims;
        this.sources = sources;
        this.texts = texts;
        this.annotations = annotations;
        this.search = search;
        this.totals = totals;
        this.arrivals = arrivals;
        this.facets = facets;
    }

    enum Order {
        NEWEST,
        OLDEST
    }

    @GetMapping(
            path = "/claims",
            produces = {MediaType.APPLICATION_JSON_VALUE, Export.CSV, Export.NDJSON, Export.JSON_LD})
    @Operation(
            operationId = "listClaims",
            summary = "Claims",
            description =
                    "The claims of all sources: those of the latest source first, within a source in the order of its"
                            + " text. Filters that are given must all hold."
                            + Export.DESCRIPTION)
    @Tag(name = "Claims")
    @Nullable
    Page<ClaimView> list(
            @ParameterObject ClaimFilter filter,
            @ParameterObject @Valid Slice slice,
            @Parameter(description = "Order of arrival") @RequestParam(name = "sort", required = false) @Nullable
                    Order sort,
            LabelLanguage language,
            Export export)
            throws IOException {
        if (export.isWanted()) {
            export.write(
                    ClaimForms.in(language),
                    slice,
                    sort,
                    arrivals.turns(),
                    (last, most) -> search.find(
                            filter, true, last == null ? OptionalLong.empty() : OptionalLong.of(last.seq()), most));
            return null;
        }
        return list(filter, slice, sort, language);
    }

    Page<ClaimView> list(ClaimFilter filter, Slice slice, @Nullable Order sort, LabelLanguage language) {
        return page(filter, slice, sort == null ? Order.NEWEST : sort, language);
    }

    @GetMapping("/claims/facets")
    @Operation(
            operationId = "listFacetsOfClaims",
            summary = "What claims have in common",
            description =
                    "How the claims that the filters find divide by kind, claimant, place, source and month, to narrow"
                            + " a search. The newest ten thousand are looked at.")
    @Tag(name = "Claims")
    ClaimFacets.FacetsView facets(@ParameterObject ClaimFilter filter) {
        return facets.of(filter);
    }

    @GetMapping("/sources/{id}/claims")
    @Operation(
            operationId = "listClaimsOfSource",
            summary = "The claims of a source",
            description = "In the order of its text.")
    @Tag(name = "Sources")
    Page<ClaimView> ofSource(
            @Parameter(description = "Id of a source") @PathVariable String id,
            @ParameterObject @Valid Slice slice,
            LabelLanguage language) {
        if (!sources.existsById(id)) {
            throw Refusal.notFound("source", id);
        }
        return page(ClaimFilter.ofSource(id), slice, Order.NEWEST, language);
    }

    private Page<ClaimView> page(ClaimFilter filter, Slice slice, Order sort, LabelLanguage language) {
        var newestFirst = sort == Order.NEWEST;
        var order = newestFirst ? "claims/newest" : "claims/oldest";
        var found = search.find(filter, newestFirst, slice.afterNumber(order), slice.size() + 1);
        return Page.of(
                found,
                slice.size(),
                totals.of(filter),
                it -> Cursor.after(order, it.seq()),
                it -> ClaimView.of(it, language));
    }

    @GetMapping("/claims/{id}")
    @Operation(
            operationId = "getClaim",
            summary = "A claim",
            description = "One assertion with its evidence, its slots, who says so and how surely.")
    @Tag(name = "Claims")
    ClaimView get(@Parameter(description = "Id of a claim") @PathVariable String id, LabelLanguage language) {
        return ClaimView.of(claim(id), language);
    }

    /** Whether the stored text still has the words of a claim at their place. */
    @Schema(name = "EvidenceCheck")
    record EvidenceCheck(
            String claimId,
            String sourceId,

            @Schema(description = "VERIFIED: the stored text has its hash and, at these offsets, exactly these words")
            Status status,

            Evidence evidence,

            @Schema(description = "What stands at these offsets now") @Nullable
            String found,

            @Schema(description = "Hash of the stored text, computed now")
            String textSha256) {

        enum Status {
            VERIFIED,
            STALE
        }
    }

    @GetMapping("/claims/{id}/evidence")
    @Operation(
            operationId = "checkEvidence",
            summary = "Check the evidence of a claim",
            description = "Reads the stored text again, compares its hash and the words at the offsets of the claim.")
    @Tag(name = "Claims")
    EvidenceCheck evidence(@Parameter(description = "Id of a claim") @PathVariable String id) {
        var claim = claim(id);
        var source = sourceOf(claim);
        var text = texts.of(source.id()).orElse("");
        var hash = ContentId.sha256(text);
        var evidence = claim.evidence();
        var stands = evidence.standsIn(text) && hash.equals(source.textSha256());
        var found = evidence.utf16End() <= text.length()
                ? text.substring(evidence.utf16Start(), evidence.utf16End())
                : null;
        return new EvidenceCheck(
                claim.id(),
                claim.sourceId(),
                stands ? EvidenceCheck.Status.VERIFIED : EvidenceCheck.Status.STALE,
                evidence,
                found,
                hash);
    }

    /** Why a claim was found. */
    @Schema(name = "Derivation")
    record DerivationView(
            String claimId,
            String ruleId,
            String engineVersion,

            @Schema(description = "Rules and the words they stood on, indented under the rule that used them")
            List<String> lines) {}

    @GetMapping("/claims/{id}/derivation")
    @Operation(
            operationId = "getDerivation",
            summary = "Why a claim was found",
            description = "The rules that led to a claim as an indented tree, each with the words it stood on.")
    @Tag(name = "Claims")
    DerivationView derivation(@Parameter(description = "Id of a claim") @PathVariable String id) {
        var claim = claim(id);
        return new DerivationView(
                claim.id(),
                claim.ruleId(),
                claim.engineVersion(),
                claim.derivation().lines().toList());
    }

    @GetMapping("/sources/{id}/annotations")
    @Operation(
            operationId = "listAnnotationsOfSource",
            summary = "What the engine sees in a source",
            description =
                    "Speech, times, quantities, provisions, names and boilerplate in the order of the text: the layer"
                            + " under the claims.")
    @Tag(name = "Sources")
    Page<Annotation> annotations(
            @Parameter(description = "Id of a source") @PathVariable String id, @ParameterObject @Valid Slice slice) {
        var source = sources.findById(id).orElseThrow(() -> Refusal.notFound("source", id));
        var seen = annotations.of(source);
        var from = slice.after("annotations", 1)
                .map(it -> Math.clamp(it.number(0), 0, seen.size()))
                .orElse(0);
        var rest = seen.subList(from, Math.min(seen.size(), from + slice.size() + 1));
        return Page.of(
                rest, slice.size(), seen.size(), _ -> Cursor.after("annotations", from + slice.size()), it -> it);
    }

    private Claim claim(String id) {
        return claims.findById(id).orElseThrow(() -> Refusal.notFound("claim", id));
    }

    private Source sourceOf(Claim claim) {
        return sources.findById(claim.sourceId()).orElseThrow(() -> Refusal.notFound("source", claim.sourceId()));
    }
}
