package org.quellenlage.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.quellenlage.claim.AttributionLine;
import org.quellenlage.claim.Claims;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Refusal;
import org.quellenlage.source.Sources;
import org.quellenlage.text.Morphology;
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
        var lines = line.of(claim, source);
        return new AttributionLineView(id, language.choose(lines.de(), lines.en()), lines);
    }
}
