package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people come for, step by step, over HTTP and on the five articles. */
@OverHttp
class StoriesOverHttpTests {

    private static final AtomicInteger DISTRICT = new AtomicInteger();

    private final JsonMapper json = new JsonMapper();
    private final MockMvcTester mvc;

    StoriesOverHttpTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void aReaderFollowsAClaimToTheWordsThatProveIt() {
        var claim = first("/api/v1/claims?kind=QUANTITY");
        var evidence = claim.get("evidence");

        var check = get("/api/v1/claims/" + text(claim, "id") + "/evidence");
        var source = get("/api/v1/sources/" + text(claim, "sourceId"));
        var article = article(text(claim, "sourceId"));

        assertThat(text(check, "status")).isEqualTo("VERIFIED");
        assertThat(text(check, "found")).isEqualTo(text(evidence, "exact"));
        assertThat(text(check, "textSha256")).isEqualTo(text(source, "textSha256"));
        assertThat(slice(article, evidence)).isEqualTo(text(evidence, "exact"));
    }

    @Test
    void everyClaimOfEverySourceStandsInItsText() {
        for (var source : all("/api/v1/sources")) {
            var id = text(source, "id");
            var article = article(id);
            var claims = all("/api/v1/sources/" + id + "/claims?limit=7");

            assertThat(claims).hasSize(source.get("claimCount").asInt());
            for (var claim : claims) {
                assertThat(slice(article, claim.get("evidence"))).isEqualTo(text(claim.get("evidence"), "exact"));
                for (var part : claim.get("parts")) {
                    assertThat(slice(article, part)).isEqualTo(text(part, "exact"));
                }
                for (var link : claim.get("attribution")) {
                    assertThat(slice(article, link)).isEqualTo(text(link, "exact"));
                }
            }
            for (var seen : all("/api/v1/sources/" + id + "/annotations?limit=20")) {
                assertThat(slice(article, seen)).isEqualTo(text(seen, "exact"));
            }
        }
    }

    @Test
    void sourcesConflictsAndLinesForPrintAreAskedForTogether() {
        var sources = all("/api/v1/sources").subList(0, 3);
        var ids = sources.reversed().stream().map(it -> text(it, "id")).toList();
        assertThat(get("/api/v1/sources?ids=" + String.join(",", ids) + ",src_0"))
                .isEqualTo(get("/api/v1/sources?ids=" + String.join("&ids=", ids)));
        assertThat(all("/api/v1/sources?ids=" + String.join(",", ids) + ",src_0"))
                .isEqualTo(sources);
        assertThat(all("/api/v1/sources?q=Soldaten&ids=" + String.join(",", ids)))
                .isEqualTo(all("/api/v1/sources?q=Soldaten").stream()
                        .filter(sources::contains)
                        .toList());

        var conflict = first("/api/v1/conflicts?include=apparent");
        assertThat(all("/api/v1/conflicts?ids=cfl_0," + text(conflict, "id"))).containsExactly(conflict);

        var claims = all("/api/v1/claims").stream()
                .map(it -> text(it, "id"))
                .limit(4)
                .toList();
        var lines = all("/api/v1/claims/attribution-lines?ids=" + String.join(",", claims.reversed()) + ",clm_0");
        assertThat(lines.stream().map(it -> text(it, "claimId"))).containsExactlyElementsOf(claims.reversed());
        assertThat(lines.getFirst()).isEqualTo(get("/api/v1/claims/" + claims.getLast() + "/attribution-line"));
    }

    @Test
    void aLineForPrintNamesWhoSaysItOnce() {
        var taken = body(send(
                "/api/v1/sources",
                Map.of(
                        "text",
                        "Am 3. Mai starben in Zeitz nach Angaben der Polizei bei einem Brand 16 Menschen.",
                        "publisher",
                        "Elbbote")));
        var claim = first("/api/v1/claims?source=" + text(taken.get("source"), "id"));

        assertThat(text(
                        get("/api/v1/claims/" + text(claim, "id") + "/attribution-line")
                                .get("lines"),
                        "de"))
                .isEqualTo("Am 3. Mai starben in Zeitz nach Angaben der Polizei bei einem Brand 16 Menschen (Elbbote)");
    }

    @Test
    void aCuriousReaderAsksWhyAClaimWasFound() {
        var claim = first("/api/v1/claims?kind=QUANTITY");

        var derivation = get("/api/v1/claims/" + text(claim, "id") + "/derivation");

        assertThat(text(derivation, "ruleId")).isEqualTo(text(claim.get("extraction"), "ruleId"));
        assertThat(derivation.get("lines").get(0).asString()).startsWith(text(derivation, "ruleId"));
    }

    @Test
    void aDeskTakesAnArticleInAndFindsItsClaims() {
        var article = flood("Harburg");

        var first = send("/api/v1/sources", article);
        var again = send("/api/v1/sources", article);

        var answer = body(first);
        var source = answer.get("source");
        assertThat(first).hasStatus(201).hasHeader("Location", "/api/v1/sources/" + text(source, "id"));
        assertThat(text(answer, "outcome")).isEqualTo("ADDED");
        assertThat(text(source, "publisher")).isEqualTo("Elbbote");
        assertThat(text(source, "publishedAt")).isEqualTo("2023-03-02T08:30:00Z");
        assertThat(again).hasStatus(200);
        assertThat(text(body(again), "outcome")).isEqualTo("KNOWN");
        assertThat(body(again).get("source")).isEqualTo(source);
        assertThat(article(text(source, "id"))).isEqualTo(article.get("text"));
        assertThat(text(get("/api/v1/sources").get("items").get(0), "id")).isEqualTo(text(source, "id"));
        assertThat(all("/api/v1/claims?source=" + text(source, "id")))
                .isEqualTo(all("/api/v1/sources/" + text(source, "id") + "/claims"))
                .hasSize(answer.get("claimCount").asInt());
    }

    @Test
    void plainTextIsTakenInAsItIs() {
        var text = "\tZeile mit Rand \r\nUnd noch eine – über Köln 👍.\n";

        var answer = body(mvc.post()
                .uri("/api/v1/sources?title=Köln&publishedAt=2023-03-02")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + OverHttp.KEY)
                .contentType("text/plain;charset=UTF-8")
                .content(text)
                .exchange());

        assertThat(text(answer.get("source"), "title")).isEqualTo("Köln");
        assertThat(article(text(answer.get("source"), "id"))).isEqualTo(text);
    }

    @Test
    void anEditorChecksADraftAndNothingOfItIsKept() {
        var text = String.valueOf(flood("Bergedorf").get("text"));
        var before = get("/api/v1/sources").get("total");

        var check = body(send(
                "/api/v1/check",
                Map.of("documents", List.of(Map.of("id", "entwurf", "text", text)), "against", "NONE")));

        var document = check.get("documents").get(0);
        assertThat(text(document, "id")).isEqualTo("entwurf");
        assertThat(document.get("claims")
                        .valueStream()
                        .map(it -> it.get("evidence").get("start").asInt()))
                .isSorted();
        assertThat(document.get("annotations")
                        .valueStream()
                        .map(it -> it.get("start").asInt()))
                .isNotEmpty()
                .isSorted();
        assertThat(get("/api/v1/sources").get("total")).isEqualTo(before);

        var source = body(send("/api/v1/sources", Map.of("text", text))).get("source");
        assertThat(all("/api/v1/sources/" + text(source, "id") + "/claims").stream()
                        .map(it -> text(it, "id")))
                .isEqualTo(document.get("claims")
                        .valueStream()
                        .map(it -> text(it, "id"))
                        .toList());
    }

    @Test
    void draftsThatDisagreeAreSetAgainstEachOther() {
        var check = body(send(
                "/api/v1/check",
                Map.of(
                        "documents",
                        List.of(
                                draft("eins", "In Oberkirch wurden bei einem Brand 12 Menschen verletzt."),
                                draft("zwei", "In Oberkirch wurden bei einem Brand 21 Menschen verletzt.")),
                        "against",
                        "NONE")));

        var conflict = check.get("conflicts").get(0);
        assertThat(text(conflict, "class")).isEqualTo("CONTRADICTION");
        assertThat(conflict.get("positions")
                        .valueStream()
                        .map(it -> it.get("lower").asInt()))
                .containsExactly(12, 21);
        for (var document : check.get("documents")) {
            assertThat(document.get("claims")
                            .valueStream()
                            .flatMap(it -> it.get("conflictIds").valueStream()))
                    .extracting(JsonNode::asString)
                    .contains(text(conflict, "id"));
        }
    }

    @Test
    void aDraftIsJudgedByWhatTheBaseSays() {
        var stored = body(send(
                "/api/v1/sources",
                Map.of(
                        "text",
                        "Bei dem Brand in Oberkirch wurden 31 Menschen verletzt.",
                        "publishedAt",
                        "2023-05-06T08:00:00Z")));
        var known = text(first("/api/v1/claims?kind=QUANTITY&source=" + text(stored.get("source"), "id")), "id");

        assertThat(verdict("Bei dem Brand in Oberkirch wurden 31 Menschen verletzt, wie es hieß.", known))
                .isEqualTo("SINGLE_ORIGIN");
        assertThat(verdict("Bei dem Brand in Oberkirch wurden 4 Menschen verletzt.", known))
                .isEqualTo("CONTRADICTED");
        assertThat(verdict("Bei dem Brand in Ettlingen wurden 4 Menschen verletzt.", null))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void aDraftIsJudgedInWhateverWordsItSaysSo() {
        take("Im Hafen von Odessa sind nach Angaben des Generalstabs etwa 3.000 rumänische Soldaten stationiert.");
        take("Rund 3.000 rumänische Soldaten sind in Odessa stationiert, sagte die Abgeordnete Irina Petrow.");

        assertThat(verdict("In Odessa stehen rund 3.000 rumänische Soldaten.")).isEqualTo("SUPPORTED");
        assertThat(verdict("In Odessa stehen mehr als 2.500 rumänische Soldaten."))
                .isEqualTo("SUPPORTED");
        assertThat(verdict("In Odessa befinden sich 5.000 rumänische Soldaten."))
                .isEqualTo("CONTRADICTED");
        assertThat(verdict("In Odessa stehen 5.000 bulgarische Soldaten.")).isEqualTo("UNKNOWN");
    }

    private void take(String text) {
        assertThat(send("/api/v1/sources", Map.of("text", text, "publishedAt", "2031-03-06T08:00:00Z")))
                .hasStatus(201);
    }

    private String verdict(String draft) {
        return text(judged(Map.of("text", draft)), "verdict");
    }

    private String verdict(String draft, @Nullable String because) {
        var claim = judged(draft("a", draft));
        assertThat(claim.get("verdictClaimIds").valueStream().map(JsonNode::asString))
                .isEqualTo(because == null ? List.of() : List.of(because));
        return text(claim, "verdict");
    }

    private JsonNode judged(Map<String, ?> draft) {
        return body(send("/api/v1/check", Map.of("documents", List.of(draft))))
                .get("documents")
                .get(0)
                .get("claims")
                .valueStream()
                .filter(it -> text(it, "kind").equals("QUANTITY"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoEditorsCannotOverwriteEachOther() {
        var conflict = first("/api/v1/conflicts");
        var address = "/api/v1/conflicts/" + text(conflict, "id");
        var seen = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");
        var reviews = conflict.get("reviews").size();

        var confirmed =
                decide(address, seen, Map.of("action", "CONFIRM", "reviewer", "Anna", "note", "Beides steht da."));
        var late = decide(address, seen, Map.of("action", "DISMISS", "reviewer", "Ben", "note", "Nebensache."));

        assertThat(confirmed).hasStatus(201);
        assertThat(text(body(confirmed), "status")).isEqualTo("CONFIRMED");
        assertThat(late).hasStatus(412);
        var after = get(address);
        assertThat(text(after, "status")).isEqualTo("CONFIRMED");
        assertThat(after.get("reviews").size()).isEqualTo(reviews + 1);
        assertThat(text(after.get("reviews").get(reviews), "reviewer")).isEqualTo("Anna");
        var now = confirmed.getResponse().getHeader("ETag");
        assertThat(decide(address, now, Map.of("action", "REOPEN", "reviewer", "Ben")))
                .hasStatus(201);
        assertThat(text(get(address), "status")).isEqualTo("REOPENED");
    }

    @Test
    void aResolutionPrefersAPropositionOfTheConflict() {
        var conflict = first("/api/v1/conflicts?sort=SEVERITY");
        var address = "/api/v1/conflicts/" + text(conflict, "id");
        var seen = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");

        assertThat(decide(address, seen, Map.of("action", "RESOLVE", "reviewer", "Anna")))
                .hasStatus(400);
        assertThat(decide(
                        address,
                        seen,
                        Map.of("action", "RESOLVE", "reviewer", "Anna", "preferredPropositionId", "prp_fremd")))
                .hasStatus(400);

        var preferred = text(conflict.get("positions").get(0), "propositionId");
        var resolved = decide(
                address, seen, Map.of("action", "RESOLVE", "reviewer", "Anna", "preferredPropositionId", preferred));
        assertThat(resolved).hasStatus(201);
        assertThat(body(resolved).get("positions")).isEqualTo(conflict.get("positions"));
    }

    @Test
    void aConflictLeadsToItsQuestionAndToItsClaims() {
        var conflict = first("/api/v1/conflicts");

        var question = get("/api/v1/questions/" + text(conflict, "questionId"));
        assertThat(text(question, "label")).isEqualTo(text(conflict.get("question"), "label"));
        assertThat(question.get("timeline").size())
                .isEqualTo(question.get("claims").size());
        assertThat(question.get("conflictIds").valueStream().map(JsonNode::asString))
                .contains(text(conflict, "id"));

        for (var position : conflict.get("positions")) {
            var ids = position.get("claimIds")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            var claims = all("/api/v1/claims?ids=" + String.join(",", ids));
            assertThat(claims.stream().map(it -> text(it, "id"))).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(claims)
                    .allSatisfy(
                            it -> assertThat(it.get("conflictIds").valueStream().map(JsonNode::asString))
                                    .contains(text(conflict, "id")));
        }
        assertThat(all("/api/v1/conflicts?question=" + text(conflict, "questionId")).stream()
                        .map(it -> text(it, "id")))
                .contains(text(conflict, "id"));
    }

    @Test
    void theConflictsOfASourceOrQuestionAreThoseItTakesPartIn() {
        var everything = all("/api/v1/conflicts?include=apparent&limit=1000");
        for (var source : all("/api/v1/sources")) {
            assertThat(idsOf("/api/v1/conflicts?include=apparent&source=" + text(source, "id")))
                    .containsExactlyInAnyOrderElementsOf(everything.stream()
                            .filter(it -> it.get("positions")
                                    .valueStream()
                                    .anyMatch(position -> position.get("sourceIds")
                                            .valueStream()
                                            .anyMatch(id -> id.asString().equals(text(source, "id")))))
                            .map(it -> text(it, "id"))
                            .toList());
        }
        for (var conflict : everything) {
            for (var id : conflict.get("positions").get(1).get("claimIds")) {
                var question = text(get("/api/v1/claims/" + id.asString()), "questionId");
                assertThat(idsOf("/api/v1/conflicts?include=apparent&question=" + question))
                        .contains(text(conflict, "id"));
            }
        }
        assertThat(everything).isNotEmpty();
        assertThat(idsOf("/api/v1/conflicts?question=que_0")).isEmpty();
        assertThat(idsOf("/api/v1/conflicts?source=src_0")).isEmpty();
    }

    private List<String> idsOf(String collection) {
        return all(collection).stream().map(it -> text(it, "id")).toList();
    }

    @Test
    void whatOnlySeemsToDifferIsServedOnRequest() {
        assertThat(all("/api/v1/conflicts").stream().map(it -> text(it, "class")))
                .doesNotContain("APPARENT");
        assertThat(all("/api/v1/conflicts?include=apparent").size())
                .isGreaterThanOrEqualTo(all("/api/v1/conflicts").size());
        assertThat(all("/api/v1/conflicts?include=apparent&class=APPARENT").stream()
                        .map(it -> text(it, "class")))
                .allMatch("APPARENT"::equals);
    }

    @Test
    void filtersHoldTogether() {
        for (var claim : all("/api/v1/claims?kind=QUANTITY,EVENT&polarity=AFFIRMED&minValue=1000&limit=3")) {
            assertThat(text(claim, "kind")).isIn("QUANTITY", "EVENT");
            assertThat(text(claim.get("commitment"), "polarity")).isEqualTo("AFFIRMED");
            var upper = claim.get("quantity").get("upper");
            assertThat(upper.isNull() || upper.asDouble() >= 1000).isTrue();
        }
        assertThat(all("/api/v1/claims?place=russland"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                text(it.get("place"), "name") + it.get("place").get("within"))
                        .containsIgnoringCase("russland"));
        assertThat(all("/api/v1/claims?from=2024-12-04&to=2024-12-04")).isNotEmpty();
        assertThat(all("/api/v1/claims?hasConflict=true"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("conflictIds").size()).isPositive());
        assertThat(all("/api/v1/claims?q=soldaten%20KURSK")).isNotEmpty();
        assertThat(all("/api/v1/claims?q=%25"))
                .allSatisfy(it -> assertThat(it.toString()).contains("%"));
        assertThat(all("/api/v1/claims?source=src_fremd")).isEmpty();
        assertThat(get("/api/v1/claims?review=CONFIRMED").get("total").asInt()).isZero();
    }

    @Test
    void theKindsTogetherAreAllClaims() {
        var all = ids("/api/v1/claims");
        var kinds = List.of("QUANTITY", "EVENT", "PROVISION", "STATEMENT");

        assertThat(kinds.stream().flatMap(it -> ids("/api/v1/claims?limit=2&kind=" + it).stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(ids("/api/v1/claims?kind=" + String.join(",", kinds))).isEqualTo(all);
        var some = ids("/api/v1/claims?limit=5&kind=EVENT&kind=QUANTITY");
        assertThat(all).containsSubsequence(some);
        assertThat(some)
                .hasSize(ids("/api/v1/claims?kind=EVENT").size()
                        + ids("/api/v1/claims?kind=QUANTITY").size());
    }

    @Test
    void pagesNeitherRepeatNorSkipWhileOthersAreAdded() {
        var expected = all("/api/v1/claims?limit=1000").stream()
                .map(it -> text(it, "id"))
                .toList();

        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = get("/api/v1/claims?limit=11" + (cursor == null ? "" : "&cursor=" + cursor));
            page.get("items").forEach(it -> seen.add(text(it, "id")));
            cursor = page.get("next").isNull() ? null : text(page, "next");
            send("/api/v1/sources", flood("Wandsbek " + DISTRICT.incrementAndGet()));
        } while (cursor != null);

        assertThat(seen).isEqualTo(expected);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void everyOrderPagesThroughTheSameItems() {
        for (var collection : List.of(
                "/api/v1/claims?sort=OLDEST",
                "/api/v1/sources?sort=OLDEST",
                "/api/v1/conflicts?include=apparent&sort=SEVERITY",
                "/api/v1/conflicts?include=apparent&sort=UPDATED",
                "/api/v1/questions?sort=DISPUTED",
                "/api/v1/questions?sort=CORROBORATED")) {
            var whole = ids(collection + "&limit=1000");
            assertThat(ids(collection + "&limit=3"))
                    .as(collection)
                    .isEqualTo(whole)
                    .doesNotHaveDuplicates();
            var newest = collection
                    .replaceAll("[?&]sort=[A-Z]+", "")
                    .replace("conflicts", "conflicts?")
                    .replace("??", "?");
            assertThat(ids(newest + (newest.contains("?") ? "&" : "?") + "limit=1000"))
                    .containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    private List<String> ids(String collection) {
        return all(collection.replace("?&", "?")).stream()
                .map(it -> text(it, "id"))
                .toList();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var claim = first("/api/v1/claims");
        var conflict = first("/api/v1/conflicts");
        for (var address : List.of(
                "/api/v1/claims?limit=2",
                "/api/v1/claims/" + text(claim, "id"),
                "/api/v1/claims/" + text(claim, "id") + "/evidence",
                "/api/v1/claims/" + text(claim, "id") + "/derivation",
                "/api/v1/sources",
                "/api/v1/sources/" + text(claim, "sourceId"),
                "/api/v1/sources/" + text(claim, "sourceId") + "/text",
                "/api/v1/sources/" + text(claim, "sourceId") + "/claims",
                "/api/v1/sources/" + text(claim, "sourceId") + "/annotations",
                "/api/v1/conflicts",
                "/api/v1/conflicts/" + text(conflict, "id"),
                "/api/v1/questions",
                "/api/v1/questions/" + text(conflict, "questionId"))) {
            var tag = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");
            assertThat(tag).as(address).isNotBlank();
            assertThat(mvc.get().uri(address).header("If-None-Match", tag))
                    .as(address)
                    .hasStatus(304);
            assertThat(mvc.get().uri(address).header("If-None-Match", "\"anders\""))
                    .as(address)
                    .hasStatus(200);
        }
    }

    @Test
    void labelsComeInTheLanguageTheReaderPrefers() {
        var id = text(first("/api/v1/claims?kind=QUANTITY"), "id");
        var german = body(mvc.get()
                .uri("/api/v1/claims/" + id)
                .header("Accept-Language", "de-AT, en;q=0.5")
                .exchange());
        var english = get("/api/v1/claims/" + id);

        assertThat(text(german, "label")).isEqualTo(text(german.get("labels"), "de"));
        assertThat(text(english, "label")).isEqualTo(text(english.get("labels"), "en"));
        assertThat(german.get("labels")).isEqualTo(english.get("labels"));
        var conflict = first("/api/v1/conflicts");
        var inGerman = body(mvc.get()
                .uri("/api/v1/conflicts/" + text(conflict, "id"))
                .header("Accept-Language", "de")
                .exchange());
        assertThat(text(inGerman, "explanation")).isEqualTo(text(conflict.get("explanations"), "de"));
    }

    @Test
    void theRootPageLeadsToEverything() {
        var page = mvc.get().uri("/index.html").exchange();

        assertThat(page).hasStatusOk().bodyText().contains("/swagger-ui.html", "/api/v1/claims", "/actuator/health");
        assertThat(mvc.get().uri("/swagger-ui.html")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    // ------------------------------------------------------------------ words for the steps

    /** An article of its own for every district. */
    private static Map<String, String> flood(String district) {
        return Map.of(
                "text",
                "Im Bezirk " + district
                        + " sind nach Angaben der Polizei rund 300 Keller vollgelaufen. „Das Wasser steigt weiter“,"
                        + " sagte Bürgermeisterin Jana Voss.",
                "publisher",
                "Elbbote",
                "publishedAt",
                "2023-03-02T09:30:00+01:00",
                "language",
                "de");
    }

    private static Map<String, String> draft(String id, String text) {
        return Map.of("id", id, "text", text, "publishedAt", "2023-05-06T08:00:00Z");
    }

    private MvcTestResult send(String address, Map<String, ?> sent) {
        return mvc.post()
                .uri(address)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + OverHttp.KEY)
                .contentType("application/json")
                .content(json.writeValueAsString(sent))
                .exchange();
    }

    private MvcTestResult decide(String address, @Nullable String seen, Map<String, String> decision) {
        return mvc.post()
                .uri(address + "/reviews")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + OverHttp.KEY)
                .header(HttpHeaders.IF_MATCH, String.valueOf(seen))
                .contentType("application/json")
                .content(json.writeValueAsString(decision))
                .exchange();
    }

    private JsonNode get(String address) {
        var result = mvc.get().uri(java.net.URI.create(address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        return body(result);
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private JsonNode first(String collection) {
        var items = get(collection).get("items");
        assertThat(items.size()).as(collection).isPositive();
        return items.get(0);
    }

    private List<JsonNode> all(String collection) {
        var items = new ArrayList<JsonNode>();
        @Nullable String cursor = null;
        do {
            var page = get(
                    collection + (cursor == null ? "" : (collection.contains("?") ? "&" : "?") + "cursor=" + cursor));
            page.get("items").forEach(items::add);
            cursor = page.get("next").isNull() ? null : text(page, "next");
            if (cursor == null) {
                assertThat(items).hasSize(page.get("total").asInt());
            }
        } while (cursor != null);
        return items;
    }

    private String article(String sourceId) {
        var result = mvc.get().uri("/api/v1/sources/" + sourceId + "/text").exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String slice(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.get("start").asInt()),
                text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
