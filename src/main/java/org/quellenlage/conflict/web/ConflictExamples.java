package org.quellenlage.conflict.web;

import org.quellenlage.conflict.ConflictReview;
import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Slice;
import org.springframework.stereotype.Component;

/** Examples for the OpenAPI document: the gravest conflict of the base and its question. */
@Component
class ConflictExamples implements ApiExamples {

    private static final Slice ONE = new Slice(1, null);

    private final ConflictController conflicts;
    private final QuestionController questions;

    ConflictExamples(ConflictController conflicts, QuestionController questions) {
        this.conflicts = conflicts;
        this.questions = questions;
    }

    @Override
    public void give(Given examples) {
        var decision = new ConflictController.Decision(
                ConflictReview.Action.CONFIRM, "Redaktion", "Beide Zahlen stehen so in den Artikeln.", null);
        examples.request("reviewConflict", "application/json", decision);
        var found = conflicts.list(ConflictFilter.NONE, null, ONE, ConflictController.Order.SEVERITY, LabelLanguage.EN);
        if (!found.items().isEmpty()) {
            var conflict = found.items().getFirst();
            examples.parameter("getConflict", "id", conflict.id());
            examples.parameter("reviewConflict", "id", conflict.id());
            examples.answer("listConflicts", found);
            examples.answer("getConflict", conflict);
            examples.answer("reviewConflict", conflict);
        }
        var asked = questions.list(
                QuestionController.QuestionFilter.NONE, ONE, QuestionController.Order.DISPUTED, LabelLanguage.EN);
        if (!asked.items().isEmpty()) {
            var question = asked.items().getFirst();
            examples.parameter("getQuestion", "id", question.id());
            examples.answer("listQuestions", asked);
            examples.answer("getQuestion", questions.get(question.id(), LabelLanguage.EN));
        }
    }
}
