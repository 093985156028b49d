package org.quellenlage.claim.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.AttributedTo;
import org.quellenlage.claim.Claim;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.http.Export.Column;
import org.quellenlage.http.Export.Forms;
import org.quellenlage.http.LabelLanguage;

/** Claims as a table, as lines and as linked data. */
final class ClaimForms {

    private static final List<Column<Claim>> COLUMNS = List.of(
            new Column<>("id", Claim::id),
            new Column<>("kind", Claim::kind),
            new Column<>("labelDe", it -> it.labels().de()),
            new Column<>("labelEn", it -> it.labels().en()),
            new Column<>("sourceId", Claim::sourceId),
            new Column<>("start", it -> it.evidence().start()),
            new Column<>("end", it -> it.evidence().end()),
            new Column<>("exact", it -> it.evidence().exact()),
            new Column<>("subject", it -> name(it.subject())),
            new Column<>("predicate", Claim::predicate),
            new Column<>("object", it -> name(it.object())),
            new Column<>("value", of(Claim::quantity, it -> it.value())),
            new Column<>("lower", of(Claim::quantity, it -> it.lower())),
            new Column<>("upper", of(Claim::quantity, it -> it.upper())),
            new Column<>("bound", of(Claim::quantity, it -> it.bound())),
            new Column<>("hedge", of(Claim::quantity, it -> it.hedge())),
            new Column<>("unit", of(Claim::quantity, it -> it.unit())),
            new Column<>("counted", of(Claim::quantity, it -> it.counted())),
            new Column<>("time", of(Claim::time, it -> it.edtf())),
            new Column<>("earliest", of(Claim::time, it -> it.earliest())),
            new Column<>("latest", of(Claim::time, it -> it.latest())),
            new Column<>("place", of(Claim::place, it -> it.name())),
            new Column<>("instrument", of(Claim::provision, it -> it.instrument())),
            new Column<>("article", of(Claim::provision, it -> it.article())),
            new Column<>("paragraph", of(Claim::provision, it -> it.paragraph())),
            new Column<>(
                    "claimants",
                    it -> it.attribution().stream()
                            .map(link -> link.claimant().name())
                            .toList()),
            new Column<>("speechType", ClaimForms::speechType),
            new Column<>("polarity", it -> it.commitment().polarity()),
            new Column<>("certainty", it -> it.commitment().certainty()),
            new Column<>("mood", it -> it.commitment().mood()),
            new Column<>("propositionId", Claim::propositionId),
            new Column<>("questionId", Claim::questionId),
            new Column<>("rootClaimant", of(Claim::origin, it -> it.rootClaimant())),
            new Column<>("independent", of(Claim::origin, it -> it.independent())),
            new Column<>("conflictIds", Claim::conflictIds),
            new Column<>("review", Claim::review),
            new Column<>("ruleId", Claim::ruleId),
            new Column<>("withdrawnAt", Claim::withdrawnAt));

    private ClaimForms() {}

    static Forms<Claim> in(LabelLanguage language) {
        return new Forms<>(
                "claims", COLUMNS, _ -> it -> ClaimView.of(it, language), service -> it -> node(service, it));
    }

    private static <T> Function<Claim, @Nullable Object> of(
            Function<Claim, @Nullable T> part, Function<T, @Nullable Object> value) {
        return claim -> {
            var found = part.apply(claim);
            return found == null ? null : value.apply(found);
        };
    }

    private static @Nullable String name(@Nullable Term term) {
        return term == null ? null : term.name();
    }

    private static @Nullable SpeechType speechType(Claim claim) {
        return claim.attribution().isEmpty()
                ? null
                : claim.attribution().getLast().speechType();
    }

    private static Map<String, @Nullable Object> node(String service, Claim claim) {
        var id = service + "/claims/" + claim.id();
        var source = service + "/sources/" + claim.sourceId();
        var speakers = claim.attribution().stream()
                .map(AttributedTo::claimant)
                .map(ClaimForms::agent)
                .toList();
        var isQuoted = speechType(claim) == SpeechType.DIRECT;
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("id", id);
        node.put("type", isQuoted ? List.of("Claim", "Quotation", "Entity") : List.of("Claim", "Entity"));
        node.put("kind", claim.kind());
        node.put("labels", claim.labels());
        node.put("text", claim.evidence().exact());
        node.put("appearance", source);
        node.put("author", speakers.isEmpty() ? null : speakers.getLast());
        node.put("spokenByCharacter", isQuoted && !speakers.isEmpty() ? speakers.getLast() : null);
        node.put("wasQuotedFrom", source);
        node.put("wasAttributedTo", speakers.isEmpty() ? null : speakers);
        node.put("generatedAtTime", claim.recordedAt());
        node.put("invalidatedAtTime", claim.withdrawnAt());
        node.put(
                "wasGeneratedBy",
                object(
                        "type", "Activity",
                        "rule", claim.ruleId(),
                        "wasAssociatedWith",
                                object(
                                        "type", "SoftwareAgent",
                                        "name", "Quellenlage",
                                        "engineVersion", claim.engineVersion())));
        node.put("evidence", evidence(id, source, claim));
        node.put("subject", thing(claim.subject()));
        node.put("predicate", claim.predicate());
        node.put("object", thing(claim.object()));
        node.put("quantity", quantity(claim));
        var time = claim.time();
        node.put("temporalCoverage", time == null ? null : time.edtf());
        node.put("contentLocation", place(claim));
        node.put("provision", provision(claim));
        node.put("speechType", speechType(claim));
        node.put("polarity", claim.commitment().polarity());
        node.put("certainty", claim.commitment().certainty());
        node.put("mood", claim.commitment().mood());
        var origin = claim.origin();
        node.put("independent", origin == null ? null : origin.independent());
        node.put("proposition", claim.propositionId());
        node.put("question", claim.questionId() == null ? null : service + "/questions/" + claim.questionId());
        node.put(
                "conflict",
                claim.conflictIds().isEmpty()
                        ? null
                        : claim.conflictIds().stream()
                                .map(it -> service + "/conflicts/" + it)
                                .toList());
        node.put("review", claim.review());
        node.values().removeIf(Objects::isNull);
        return node;
    }

    /** Offsets count code points of the stored text, as the Web Annotation model asks. */
    private static Map<String, @Nullable Object> evidence(String id, String source, Claim claim) {
        var words = claim.evidence();
        return object(
                "id",
                id + "#evidence",
                "type",
                "Annotation",
                "motivatedBy",
                "identifying",
                "hasBody",
                id,
                "hasTarget",
                object(
                        "type",
                        "SpecificResource",
                        "hasSource",
                        source + "/text",
                        "hasSelector",
                        List.of(
                                object("type", "TextPositionSelector", "start", words.start(), "end", words.end()),
                                object(
                                        "type",
                                        "TextQuoteSelector",
                                        "exact",
                                        words.exact(),
                                        "prefix",
                                        words.prefix(),
                                        "suffix",
                                        words.suffix()))));
    }

    private static Map<String, @Nullable Object> agent(Claimant it) {
        return object(
                "type", it.kind() == Claimant.Kind.PERSON ? "Person" : "Organization",
                "name", it.name(),
                "sameAs", wikidata(it.entityId()));
    }

    private static @Nullable Object thing(@Nullable Term term) {
        return term == null ? null : object("name", term.name(), "sameAs", wikidata(term.entityId()));
    }

    private static @Nullable String wikidata(@Nullable String entityId) {
        return entityId != null
                        && entityId.length() > 1
                        && entityId.charAt(0) == 'Q'
                        && entityId.chars().skip(1).allMatch(it -> it >= '0' && it <= '9')
                ? "http://www.wikidata.org/entity/" + entityId
                : null;
    }

    private static @Nullable Object quantity(Claim claim) {
        var it = claim.quantity();
        return it == null
                ? null
                : object(
                        "type", "QuantitativeValue",
                        "value", decimal(it.value()),
                        "minValue", decimal(it.lower()),
                        "maxValue", decimal(it.upper()),
                        "bound", it.bound(),
                        "hedge", it.hedge(),
                        "unitText", it.unit(),
                        "counted", it.counted());
    }

    /** As text, so that no reader of JSON rounds it. */
    private static @Nullable String decimal(java.math.@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static @Nullable Object place(Claim claim) {
        var it = claim.place();
        if (it == null) {
            return null;
        }
        var around = new ArrayList<Map<String, @Nullable Object>>();
        it.within().forEach(name -> around.add(object("type", "Place", "name", name)));
        return object(
                "type",
                "Place",
                "name",
                it.name(),
                "sameAs",
                wikidata(it.entityId()),
                "containedInPlace",
                around.isEmpty() ? null : around);
    }

    private static @Nullable Object provision(Claim claim) {
        var it = claim.provision();
        return it == null
                ? null
                : object("instrument", it.instrument(), "article", it.article(), "paragraph", it.paragraph());
    }

    /** Names and values in turn; what has no value is left out. */
    private static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                object.put(String.valueOf(pairs[i]), pairs[i + 1]);
            }
        }
        return object;
    }
}
