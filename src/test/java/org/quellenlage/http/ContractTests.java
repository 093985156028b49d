package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names clients rely on. The OpenAPI document describes them, and the answers keep to it. */
@OverHttp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTests {

    private final JsonMapper json = new JsonMapper();
    private final MockMvcTester mvc;
    private JsonNode document;

    ContractTests(MockMvcTester mvc) {
        this.mvc = mvc;
        this.document = json.createObjectNode();
    }

    @BeforeAll
    void readTheDocument() {
        document = get("/v3/api-docs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PageClaim | items, next, total",
                "Source | id, uri, title, publisher, publishedAt, language, textSha256, claimCount, recordedAt",
                "Claim | id, kind, label, labels, sourceId, evidence, parts, subject, predicate, object, quantity,"
                        + " time, place, provision, attribution, commitment, propositionId, questionId, notComparable,"
                        + " origin, conflictIds, review, extraction",
                "Labels | de, en",
                "Evidence | start, end, utf16Start, utf16End, exact, prefix, suffix",
                "Part | role, start, end, exact",
                "Named | name, entityId",
                "Quantity | value, lower, upper, lowerInclusive, upperInclusive, bound, hedge, unit, counted, surface",
                "Time | edtf, earliest, latest, surface, derivation",
                "Place | name, entityId, within",
                "ClaimProvision | instrument, article, paragraph, surface",
                "Attribution | claimant, cue, speechType, start, end, exact",
                "Claimant | name, kind, entityId",
                "Commitment | polarity, certainty, mood",
                "Origin | rootClaimant, via, independent, basis",
                "ClaimReview | state",
                "Extraction | ruleId, engineVersion, confidence",
                "Conflict | id, version, questionId, question, kind, class, strength, missingSlots, positions,"
                        + " explanation, explanations, comparison, severity, status, reviews, detectedAt, updatedAt",
                "QuestionLabel | label, labels",
                "Position | label, labels, lower, upper, propositionId, claimIds, claimants, sourceIds,"
                        + " independentOrigins, firstAssertedAt, lastAssertedAt",
                "Comparison | alignedSlots, differingSlots, gap, relativeGap",
                "SpeechAnnotation | type, start, end, exact, pieces, speechType, speaker, cue",
                "Speaker | start, end, exact, name",
                "Words | start, end, exact",
                "TimeAnnotation | type, start, end, exact, timexType, value",
                "QuantityAnnotation | type, start, end, exact, value, lower, upper, unit, quantityType",
                "ProvisionAnnotation | type, start, end, exact, instrument, article, paragraph",
                "NameAnnotation | type, start, end, exact, nameType, name",
                "BoilerplateAnnotation | type, start, end, exact, reason",
                "NewSource | text, title, publisher, publishedAt, uri, language",
                "Check | documents, against",
                "Change | seq, at, type, resource, id",
                "ChangePage | items, next, total",
                "Draft | id, text, title, publishedAt",
                "CheckResult | documents, conflicts",
                "CheckedDocument | id, claims, annotations",
                "CheckedClaim | id, kind, label, evidence, verdict, verdictClaimIds",
                "Problem | type, title, status, detail, errors"
            })
    void aRecordHasTheNamesOfTheContract(String record, String names) {
        assertThat(properties(record)).contains(names.split(",\\s*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/claims | kind, q, subject, claimant, place, source, question, from, to, minValue, maxValue,"
                        + " polarity, speechType, hasConflict, review, ids, limit, cursor, sort",
                "/api/v1/conflicts | kind, class, strength, status, question, source, claimant, minSeverity, include,"
                        + " limit, cursor, sort",
                "/api/v1/sources | limit, cursor",
                "/api/v1/changes | since, limit, cursor",
                "/api/v1/questions | limit, cursor, sort"
            })
    void aCollectionHasTheFiltersOfTheContract(String path, String names) {
        var parameters = document.get("paths")
                .get(path)
                .get("get")
                .get("parameters")
                .valueStream()
                .map(it -> it.get("name").asString())
                .toList();

        assertThat(parameters).contains(names.split(",\\s*"));
    }

    @Test
    void everyEndpointOfTheContractIsThere() {
        var operations = new TreeSet<String>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(method -> operations.add(method.getKey() + " " + path.getKey())));

        assertThat(operations)
                .contains(
                        "get /api/v1/sources",
                        "get /api/v1/sources/{id}",
                        "get /api/v1/sources/{id}/text",
                        "get /api/v1/sources/{id}/claims",
                        "get /api/v1/sources/{id}/annotations",
                        "post /api/v1/sources",
                        "get /api/v1/claims",
                        "get /api/v1/claims/{id}",
                        "get /api/v1/claims/{id}/evidence",
                        "get /api/v1/claims/{id}/derivation",
                        "get /api/v1/conflicts",
                        "get /api/v1/conflicts/{id}",
                        "post /api/v1/conflicts/{id}/reviews",
                        "get /api/v1/questions",
                        "get /api/v1/questions/{id}",
                        "get /api/v1/changes",
                        "get /api/v1/changes/stream",
                        "post /api/v1/check");
    }

    /** Whether an operation answers without end. */
    private static boolean isStream(JsonNode operation) {
        return operation.get("responses").path("200").path("content").has("text/event-stream");
    }

    @Test
    void everyOperationIsDescribedWithAnExampleAndItsErrors() {
        for (var path : document.get("paths").propertyStream().toList()) {
            for (var method : path.getValue().propertyStream().toList()) {
                var operation = method.getValue();
                var name = method.getKey() + " " + path.getKey();
                assertThat(operation.get("description")).as(name).isNotNull();
                assertThat(operation.get("summary")).as(name).isNotNull();
                var answers = operation.get("responses");
                assertThat(answers.propertyNames()).as(name).contains("400", "406");
                for (var answer : answers.propertyStream().toList()) {
                    assertThat(answer.getValue().get("description").asString())
                            .as(name)
                            .isNotBlank();
                    if (!answer.getKey().equals("304")) {
                        assertThat(answer.getValue().get("content").valueStream())
                                .as(name + " " + answer.getKey())
                                .isNotEmpty()
                                .allSatisfy(it -> assertThat(it.get("example")).isNotNull());
                    }
                }
                if (path.getKey().contains("{id}")) {
                    assertThat(answers.propertyNames()).as(name).contains("404");
                }
                if (isStream(operation)) {
                    assertThat(answers.propertyNames()).as(name).doesNotContain("304");
                } else if (method.getKey().equals("get")) {
                    assertThat(answers.propertyNames()).as(name).contains("304");
                } else {
                    assertThat(answers.propertyNames()).as(name).contains("413", "415", "422");
                    assertThat(operation.get("requestBody").get("content").valueStream())
                            .as(name)
                            .allSatisfy(it -> assertThat(it.get("example")).isNotNull());
                }
                for (var parameter : operation.path("parameters")) {
                    assertThat(parameter.path("description").asString())
                            .as(name + " " + parameter.get("name"))
                            .isNotBlank();
                }
            }
        }
        var review = document.get("paths")
                .get("/api/v1/conflicts/{id}/reviews")
                .get("post")
                .get("responses");
        assertThat(review.propertyNames()).contains("201", "401", "409", "412", "428");
        assertThat(document.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void whatTheDocumentOffersToTryCanBeTried() {
        for (var path : document.get("paths").propertyStream().toList()) {
            var operation = path.getValue().get("get");
            if (operation == null || isStream(operation)) {
                continue;
            }
            var address = path.getKey();
            for (var parameter : operation.path("parameters")) {
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace(
                            "{" + parameter.get("name").asString() + "}",
                            parameter.get("example").asString());
                } else if (parameter.path("required").asBoolean()) {
                    address += (address.contains("?") ? "&" : "?")
                            + parameter.get("name").asString() + "="
                            + parameter.get("example").get(0).asString();
                }
            }
            assertThat(mvc.get().uri(address)).as(address).hasStatusOk();
        }
    }

    /** Every name in an answer is described, and everything that is required is there. */
    @Test
    void answersKeepToTheirDescription() {
        for (var path : document.get("paths").propertyStream().toList()) {
            for (var method : path.getValue().propertyStream().toList()) {
                for (var answer :
                        method.getValue().get("responses").propertyStream().toList()) {
                    var content = answer.getValue().path("content").path("application/json");
                    if (answer.getKey().startsWith("2") && content.has("schema")) {
                        conforms(content.get("example"), content.get("schema"), method.getKey() + " " + path.getKey());
                    }
                }
            }
        }
    }

    private void conforms(JsonNode value, JsonNode schema, String where) {
        var described = resolved(schema, value);
        if (value.isArray()) {
            for (var item : value) {
                conforms(item, described.get("items"), where + "[]");
            }
        } else if (value.isObject()) {
            var properties = described.get("properties");
            assertThat(properties).as("%s is described as %s", where, described).isNotNull();
            assertThat(properties.propertyNames()).as(where).containsAll(value.propertyNames());
            for (var required : described.path("required")) {
                assertThat(value.has(required.asString()))
                        .as("%s.%s", where, required)
                        .isTrue();
            }
            value.propertyStream()
                    .forEach(it -> conforms(it.getValue(), properties.get(it.getKey()), where + "." + it.getKey()));
        } else if (value.isNull()) {
            assertThat(schema.toString()).as(where).contains("null");
        }
    }

    private JsonNode resolved(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asString();
            return resolved(
                    document.get("components").get("schemas").get(name.substring(name.lastIndexOf('/') + 1)), value);
        }
        for (var either : List.of("anyOf", "oneOf")) {
            if (schema.has(either)) {
                for (var option : schema.get(either)) {
                    var described = resolved(option, value);
                    if (fits(described, value)) {
                        return described;
                    }
                }
            }
        }
        return schema;
    }

    private static boolean fits(JsonNode described, JsonNode value) {
        return value.isObject()
                ? described.has("properties")
                        && described.get("properties").propertyNames().containsAll(value.propertyNames())
                : !value.isNull() || described.toString().contains("null");
    }

    private Set<String> properties(String record) {
        var schema = document.get("components").get("schemas").get(record);
        assertThat(schema).as(record).isNotNull();
        return schema.get("properties").propertyNames().stream().collect(Collectors.toSet());
    }

    private JsonNode get(String address) {
        var result = mvc.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
