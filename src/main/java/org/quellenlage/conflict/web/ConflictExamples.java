package org.quellenlage.conflict.web;

import org.quellenlage.conflict.AskedQuestions;
import org.quellenlage.conflict.ConflictReview;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.Export;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.http.Slice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Examples for the OpenAPI document: the gravest conflict of the base and its question. */
@Component
class ConflictExamples implements ApiExamples {

    private static final Slice ONE = new Slice(1, null);

    private final ConflictController conflicts;
    private final QuestionController questions;
    private final Conflicts stored;
    private final AskedQuestions storedQuestions;
    private final JsonMapper json;

    ConflictExamples(
            ConflictController conflicts,
            QuestionController questions,
            Conflicts stored,
            AskedQuestions storedQuestions,
            JsonMapper json) {
        this.conflicts = conflicts;
        this.questions = questions;
        this.stored = stored;
        this.storedQuestions = storedQuestions;
        this.json = json;
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
            Export.show(
                    examples,
                    "listConflicts",
                    ConflictForms.conflicts(_ -> _ -> conflict),
                    stored.findById(conflict.id()).stream().toList(),
                    json);
            examples.answer("getConflict", conflict);
            examples.answer("reviewConflict", conflict);
        }
        var asked = questions.list(QuestionFilter.NONE, ONE, QuestionController.Order.DISPUTED, LabelLanguage.EN);
        if (!asked.items().isEmpty()) {
            var question = asked.items().getFirst();
            examples.parameter("getQuestion", "id", question.id());
            examples.answer("listQuestions", asked);
            Export.show(
                    examples,
                    "listQuestions",
                    ConflictForms.questions(LabelLanguage.EN),
                    storedQuestions.findById(question.id()).stream().toList(),
                    json);
            examples.answer("getQuestion", questions.get(question.id(), LabelLanguage.EN));
        }
    }
}
