package org.quellenlage.claim.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.assistant.Given;
import org.quellenlage.assistant.Tool;
import org.quellenlage.assistant.Tool.Parameter;
import org.quellenlage.claim.Evidence;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Slice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What assistants may ask of claims. */
@Configuration(proxyBeanMethods = false)
class ClaimTools {

    private static final int USUAL = 10;
    private static final int MOST = 50;

    /** A claim in a list: what it says, who says so, and the words that prove it. */
    record FoundClaim(
            String id,
            ClaimKind kind,
            Labels labels,
            String sourceId,
            Evidence evidence,
            ClaimView.@Nullable QuantityView quantity,
            ClaimView.@Nullable TimeView time,
            ClaimView.@Nullable PlaceView place,
            List<ClaimView.AttributionView> attribution,
            Commitment commitment,
            @Nullable String questionId,
            List<String> conflictIds) {

        static FoundClaim of(ClaimView it) {
            return new FoundClaim(
                    it.id(),
                    it.kind(),
                    it.labels(),
                    it.sourceId(),
                    it.evidence(),
                    it.quantity(),
                    it.time(),
                    it.place(),
                    it.attribution(),
                    it.commitment(),
                    it.questionId(),
                    it.conflictIds());
        }
    }

    /**
     * What a search found.
     *
     * @param next give it back as {@code cursor} for more
     */
    record FoundClaims(List<FoundClaim> claims, @Nullable String next, long total) {}

    @Bean
    @Order(1)
    static Tool searchClaims(ClaimController claims) {
        return new Tool(
                "search_claims",
                "Search claims",
                "Finds what articles claim, the latest first. German words are found in any inflection and inside"
                        + " compounds; filters that are given must all hold.",
                List.of(
                        Parameter.text("q", "Words of the claim; `Solda*` stands for all words that begin so"),
                        Parameter.text("claimant", "Words of the name of somebody who says so"),
                        Parameter.text("place", "Words of the name of a place, or of one around it"),
                        Parameter.text("subject", "Words of the subject's name"),
                        Parameter.oneOf("kind", ClaimKind.class, "Only this kind"),
                        Parameter.text("source", "Id of a source"),
                        Parameter.text("question", "Id of a question"),
                        Parameter.text("from", "The claim's time reaches this day, month or year, as 2024-12-04"),
                        Parameter.text("to", "The claim's time begins before or in this day, month or year"),
                        Parameter.number("limit", 1, MOST, "How many at most; 10 if left out"),
                        Parameter.text("cursor", "`next` of the answer before")),
                it -> search(claims, it));
    }

    private static FoundClaims search(ClaimController claims, Given given) {
        var kind = given.oneOf("kind", ClaimKind.class);
        var filter = new ClaimFilter(
                kind == null ? null : List.of(kind),
                given.text("q"),
                given.text("subject"),
                given.text("claimant"),
                given.text("place"),
                given.text("source"),
                given.text("question"),
                given.text("from"),
                given.text("to"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var slice = new Slice(given.number("limit", USUAL, 1, MOST), given.text("cursor"));
        var page = claims.list(filter, slice, ClaimController.Order.NEWEST, LabelLanguage.EN);
        return new FoundClaims(page.items().stream().map(FoundClaim::of).toList(), page.next(), page.total());
    }

    @Bean
    @Order(2)
    static Tool getClaim(ClaimController claims) {
        return new Tool(
                "get_claim",
                "Get a claim",
                "One claim with all its slots, each with the words that fill it, who says so and how surely.",
                List.of(Parameter.text("id", "Id of a claim, as clm_…").required()),
                it -> claims.get(it.needed("id"), LabelLanguage.EN));
    }
}
