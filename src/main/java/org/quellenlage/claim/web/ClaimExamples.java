package org.quellenlage.claim.web;

import java.util.List;
import org.quellenlage.claim.Claims;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.Export;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Slice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Examples for the OpenAPI document: a claim of the base with a quantity, if there is one, and what leads to it. */
@Component
class ClaimExamples implements ApiExamples {

    private static final Slice ONE = new Slice(1, null);

    private final ClaimController claims;
    private final AttributionLineController lines;
    private final Claims stored;
    private final JsonMapper json;

    ClaimExamples(ClaimController claims, AttributionLineController lines, Claims stored, JsonMapper json) {
        this.claims = claims;
        this.lines = lines;
        this.stored = stored;
        this.json = json;
    }

    @Override
    public void give(Given examples) {
        var page = claims.list(
                ClaimFilter.NONE.ofKind(List.of(ClaimKind.QUANTITY)),
                ONE,
                ClaimController.Order.OLDEST,
                LabelLanguage.EN);
        if (page.items().isEmpty()) {
            page = claims.list(ClaimFilter.NONE, ONE, ClaimController.Order.OLDEST, LabelLanguage.EN);
        }
        if (page.items().isEmpty()) {
            return;
        }
        var claim = page.items().getFirst();
        for (var operation : List.of("getClaim", "checkEvidence", "getDerivation", "getAttributionLine")) {
            examples.parameter(operation, "id", claim.id());
        }
        examples.answer("listClaims", page);
        Export.show(
                examples,
                "listClaims",
                ClaimForms.in(LabelLanguage.EN),
                stored.findById(claim.id()).stream().toList(),
                json);
        examples.answer("listFacetsOfClaims", claims.facets(ClaimFilter.ofSource(claim.sourceId())));
        examples.answer("listClaimsOfSource", claims.ofSource(claim.sourceId(), ONE, LabelLanguage.EN));
        examples.answer("getClaim", claim);
        examples.answer("checkEvidence", claims.evidence(claim.id()));
        examples.answer("getAttributionLine", lines.get(claim.id(), LabelLanguage.EN));
        examples.parameter("listAttributionLines", "ids", claim.id());
        examples.answer(
                "listAttributionLines",
                lines.list(new AttributionLineController.Asked(List.of(claim.id())), LabelLanguage.EN));
        examples.answer("getDerivation", claims.derivation(claim.id()));
        examples.answer("listAnnotationsOfSource", claims.annotations(claim.sourceId(), new Slice(3, null)));
    }
}
