package org.quellenlage.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.AttributionLine;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Page;
import org.quellenlage.http.Refusal;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.quellenlage.text.Morphology;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims as they can be printed. */
@RestController
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Claims")
class AttributionLineController {

    private static final int MOST_IDS = 100;

    private final Claims claims;
    private final Sources sources;
    private final AttributionLine line;

    AttributionLineController(Claims claims, Sources sources, Morphology morphology) {
        this.claims = claims;
        this.sources = sources;
        this.line = new AttributionLine(morphology);
    }

    /** A claim as it can be printed. */
    @Schema(name = "AttributionLine")
    record AttributionLineView(
            String claimId,

            @Schema(description = "Ready for print, in the language of Accept-Language")
            String line,

            Labels lines) {}

    @GetMapping("/{id}/attribution-line")
    @Operation(
            operationId = "getAttributionLine",
            summary = "A claim ready for print",
            description = "What is said with its hedge, who says so, and where and when it stood.")
    AttributionLineView get(@Parameter(description = "Id of a claim") @PathVariable String id, LabelLanguage language) {
        var claim = claims.findById(id).orElseThrow(() -> Refusal.notFound("claim", id));
        var source = sources.findById(claim.sourceId()).orElseThrow(() -> Refusal.notFound("source", claim.sourceId()));
        return view(claim, source, language);
    }

    /** Which claims are asked for. */
    record Asked(
            @Parameter(description = "Ids of claims, parted by commas, at most 100", required = true)
            @Size(max = MOST_IDS, message = "must name at most 100 claims")
            @Nullable
            List<String> ids) {}

    @GetMapping("/attribution-lines")
    @Operation(
            operationId = "listAttributionLines",
            summary = "Claims ready for print",
            description = "The lines of several claims, in the order of their ids in the request.")
    Page<AttributionLineView> list(@ParameterObject @Valid Asked asked, LabelLanguage language) {
        if (asked.ids() == null) {
            throw Refusal.parameter("ids", "must name the claims");
        }
        var ids = List.copyOf(new LinkedHashSet<>(asked.ids()));
        var found = ContentAddressed.byId(claims.findAllById(ids));
        var printedIn = ContentAddressed.byId(sources.findAllById(
                found.values().stream().map(Claim::sourceId).distinct().toList()));
        var lines = ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(it -> view(it, Objects.requireNonNull(printedIn.get(it.sourceId())), language))
                .toList();
        return new Page<>(lines, null, lines.size());
    }

    private AttributionLineView view(Claim claim, Source source, LabelLanguage language) {
        var lines = line.of(claim, source);
        return new AttributionLineView(claim.id(), language.choose(lines.de(), lines.en()), lines);
    }
}
