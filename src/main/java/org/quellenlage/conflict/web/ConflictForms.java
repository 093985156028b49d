package org.quellenlage.conflict.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.conflict.Conflict;
import org.quellenlage.conflict.Position;
import org.quellenlage.http.Export.Column;
import org.quellenlage.http.Export.Forms;
import org.quellenlage.http.LabelLanguage;

/** Conflicts and questions as a table, as lines and as linked data. */
final class ConflictForms {

    private static final List<Column<Conflict>> CONFLICTS = List.of(
            new Column<>("id", Conflict::id),
            new Column<>("version", Conflict::version),
            new Column<>("questionId", Conflict::questionId),
            new Column<>("kind", Conflict::kind),
            new Column<>("class", Conflict::conflictClass),
            new Column<>("strength", Conflict::strength),
            new Column<>("severity", Conflict::severity),
            new Column<>("status", Conflict::status),
            new Column<>("explanationDe", it -> it.explanations().de()),
            new Column<>("explanationEn", it -> it.explanations().en()),
            new Column<>(
                    "positions",
                    it -> it.positions().stream()
                            .map(position -> position.labels().de())
                            .toList()),
            new Column<>("claimants", it -> all(it, Position::claimants)),
            new Column<>("claimIds", Conflict::claimIds),
            new Column<>("sourceIds", it -> all(it, Position::sourceIds)),
            new Column<>("gap", Conflict::gap),
            new Column<>("relativeGap", Conflict::relativeGap),
            new Column<>("detectedAt", Conflict::detectedAt),
            new Column<>("updatedAt", Conflict::updatedAt));

    private static final List<Column<AskedQuestion>> QUESTIONS = List.of(
            new Column<>("id", AskedQuestion::id),
            new Column<>("kind", AskedQuestion::kind),
            new Column<>("labelDe", it -> it.labels().de()),
            new Column<>("labelEn", it -> it.labels().en()),
            new Column<>("claimCount", AskedQuestion::claimCount),
            new Column<>("sourceCount", AskedQuestion::sourceCount),
            new Column<>("propositionCount", AskedQuestion::propositionCount),
            new Column<>("conflictCount", AskedQuestion::conflictCount),
            new Column<>("firstAssertedAt", AskedQuestion::firstAssertedAt),
            new Column<>("lastAssertedAt", AskedQuestion::lastAssertedAt));

    private ConflictForms() {}

    /** @param views of some conflicts, with what is kept beside them */
    static Forms<Conflict> conflicts(Function<List<Conflict>, Function<Conflict, Object>> views) {
        return new Forms<>("conflicts", CONFLICTS, views, service -> it -> node(service, it));
    }

    static Forms<AskedQuestion> questions(LabelLanguage language) {
        return new Forms<>(
                "questions", QUESTIONS, _ -> it -> QuestionView.of(it, language), service -> it -> node(service, it));
    }

    private static List<String> all(Conflict conflict, Function<Position, List<String>> part) {
        return conflict.positions().stream()
                .flatMap(it -> part.apply(it).stream())
                .distinct()
                .toList();
    }

    private static Map<String, @Nullable Object> node(String service, Conflict it) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("id", service + "/conflicts/" + it.id());
        node.put("type", List.of("Conflict", "Entity"));
        node.put("version", it.version());
        node.put("question", service + "/questions/" + it.questionId());
        node.put("kind", it.kind());
        node.put("class", it.conflictClass());
        node.put("strength", it.strength());
        node.put("severity", it.severity());
        node.put("status", it.status());
        node.put("explanations", it.explanations());
        node.put(
                "position",
                it.positions().stream().map(side -> node(service, side)).toList());
        node.put("dateCreated", it.detectedAt());
        node.put("dateModified", it.updatedAt());
        return node;
    }

    private static Map<String, @Nullable Object> node(String service, Position it) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("type", "Position");
        node.put("labels", it.labels());
        node.put("minValue", it.lower() == null ? null : it.lower().toPlainString());
        node.put("maxValue", it.upper() == null ? null : it.upper().toPlainString());
        node.put("proposition", it.propositionId());
        node.put(
                "claim",
                it.claimIds().stream().map(id -> service + "/claims/" + id).toList());
        node.put("claimant", it.claimants());
        node.put(
                "wasQuotedFrom",
                it.sourceIds().stream().map(id -> service + "/sources/" + id).toList());
        node.put("independentOrigins", it.independentOrigins());
        node.values().removeIf(Objects::isNull);
        return node;
    }

    private static Map<String, @Nullable Object> node(String service, AskedQuestion it) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("id", service + "/questions/" + it.id());
        node.put("type", List.of("Question", "Entity"));
        node.put("kind", it.kind());
        node.put("labels", it.labels());
        node.put("answerCount", it.propositionCount());
        node.put("claimCount", it.claimCount());
        node.put("sourceCount", it.sourceCount());
        node.put("conflictCount", it.conflictCount());
        return node;
    }
}
