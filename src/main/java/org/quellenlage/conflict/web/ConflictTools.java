package org.quellenlage.conflict.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.assistant.Given;
import org.quellenlage.assistant.Tool;
import org.quellenlage.assistant.Tool.Parameter;
import org.quellenlage.claim.Evidence;
import org.quellenlage.claim.web.ClaimView;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.ConflictKind;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Slice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What assistants may ask of questions and conflicts. */
@Configuration(proxyBeanMethods = false)
class ConflictTools {

    private static final int USUAL = 10;
    private static final int MOST = 50;

    /** A claim that answers a question: what it says and the words that prove it. */
    record Answering(
            String id,
            Labels labels,
            String sourceId,
            Evidence evidence,
            List<ClaimView.AttributionView> attribution,
            @Nullable String propositionId) {

        static Answering of(ClaimView it) {
            return new Answering(
                    it.id(), it.labels(), it.sourceId(), it.evidence(), it.attribution(), it.propositionId());
        }
    }

    /**
     * A question with its positions and the newest claims that answer it.
     *
     * @param claimCount how many claims answer it; search_claims with its id finds those not shown
     */
    record Answered(
            String id,
            Labels labels,
            int claimCount,
            int sourceCount,
            List<PositionView> positions,
            List<Answering> claims,
            List<String> conflictIds) {}

    /**
     * Conflicts that were found.
     *
     * @param next give it back as {@code cursor} for more
     */
    record FoundConflicts(
            List<ConflictView> conflicts, @Nullable String next, long total) {}

    @Bean
    @Order(3)
    static Tool getQuestion(QuestionController questions) {
        return new Tool(
                "get_question",
                "Get a question",
                "Every answer to one question, whoever gives it: the positions with their values, who takes them and"
                        + " how many independent origins they have, and the newest claims with their exact words.",
                List.of(
                        Parameter.text("id", "Id of a question, as que_…").required(),
                        Parameter.number("limit", 1, MOST, "How many claims and positions at most; 10 if left out")),
                it -> question(questions, it));
    }

    private static Answered question(QuestionController questions, Given given) {
        var question = questions.get(given.needed("id"), LabelLanguage.EN);
        var limit = given.number("limit", USUAL, 1, MOST);
        return new Answered(
                question.id(),
                question.labels(),
                question.claimCount(),
                question.sourceCount(),
                question.positions().stream().limit(limit).toList(),
                question.claims().stream().limit(limit).map(Answering::of).toList(),
                question.conflictIds());
    }

    @Bean
    @Order(4)
    static Tool listConflicts(ConflictController conflicts) {
        return new Tool(
                "list_conflicts",
                "List conflicts",
                "Claims that cannot all be right, the gravest first: their question, the positions with claimants and"
                    + " claim ids, and why they differ. Nothing says who is right. get_claim gives the exact words.",
                List.of(
                        Parameter.text("question", "Id of a question"),
                        Parameter.text("source", "Id of a source that takes part"),
                        Parameter.text("claimant", "Words of the name of somebody who takes part"),
                        Parameter.oneOf("class", ConflictClass.class, "Only this class"),
                        Parameter.oneOf("kind", ConflictKind.class, "Only this kind"),
                        Parameter.number("limit", 1, MOST, "How many at most; 10 if left out"),
                        Parameter.text("cursor", "`next` of the answer before")),
                it -> conflicts(conflicts, it));
    }

    private static FoundConflicts conflicts(ConflictController conflicts, Given given) {
        var wanted = given.oneOf("class", ConflictClass.class);
        var kind = given.oneOf("kind", ConflictKind.class);
        var filter = new ConflictFilter(
                kind == null ? null : List.of(kind),
                null,
                null,
                given.text("question"),
                given.text("source"),
                given.text("claimant"),
                null,
                wanted == ConflictClass.APPARENT ? "apparent" : null,
                null);
        var page = conflicts.list(
                filter,
                wanted == null ? null : List.of(wanted),
                new Slice(given.number("limit", USUAL, 1, MOST), given.text("cursor")),
                ConflictController.Order.SEVERITY,
                LabelLanguage.EN);
        return new FoundConflicts(page.items(), page.next(), page.total());
    }
}
