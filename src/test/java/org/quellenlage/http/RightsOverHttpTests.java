package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reading, ingesting and reviewing are three rights. The keys are "leser", "agentur", "archiv" and "chefin". */
@OverHttp
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "quellenlage.seeds=target/no-seeds",
            "spring.datasource.url=jdbc:h2:mem:rights;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "quellenlage.access.public-reading=false",
            "quellenlage.access.writes-per-minute=10",
            "quellenlage.access.keys[0].name=Leserin",
            "quellenlage.access.keys[0].sha256=346fced89fc0891116640496e45338a2abfdcb8cdfbdcc67cff70d40bb26796f",
            "quellenlage.access.keys[0].rights=READ",
            "quellenlage.access.keys[1].name=Agentur",
            "quellenlage.access.keys[1].sha256=2bb4a5e290ddd8d8c2000340b0ef611c4ec2440d0b219f25d11942b596b708d3",
            "quellenlage.access.keys[1].rights=INGEST",
            "quellenlage.access.keys[3].name=Archiv",
            "quellenlage.access.keys[3].sha256=d1e1e0290b22d3ee4acc7e32ff05aeb5eff92fb3002f6f2cefdb76f2e4cb4c31",
            "quellenlage.access.keys[3].rights=INGEST",
            "quellenlage.access.keys[2].name=Chefin",
            "quellenlage.access.keys[2].sha256=c787c907c14c55b8bf150303b8c1e26180635327982a6470f9e40187fc6e9319",
            "quellenlage.access.keys[2].rights=READ,REVIEW"
        })
class RightsOverHttpTests {

    private static final String SOURCES = "/api/v1/sources";
    private static final String REVIEWS = "/api/v1/conflicts/cfl_0/reviews";

    private final MockMvcTester mvc;

    RightsOverHttpTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void readingNeedsTheRightToReadWhereItIsNotPublic() {
        assertThat(mvc.get().uri(SOURCES)).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer realm=\"quellenlage\"");
        assertThat(mvc.get().uri(SOURCES).header("Authorization", "Bearer leser"))
                .hasStatusOk();
        assertThat(mvc.get().uri(SOURCES).header("Authorization", "Bearer agentur"))
                .hasStatus(403);
        assertThat(mvc.post().uri("/mcp").contentType("application/json").content("{}"))
                .hasStatus(401);
        assertThat(mvc.post()
                        .uri("/api/v1/check")
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(401);
    }

    @Test
    void aPageOfAnotherOriginIsToldThatItMayNotWriteBeforeItShowsAKey() {
        var answer = mvc.options()
                .uri(REVIEWS)
                .header("Origin", "http://pult.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,if-match")
                .exchange();

        assertThat(answer).hasStatusOk().doesNotContainHeader("Access-Control-Allow-Origin");
    }

    @Test
    void ingestingAndReviewingAreRightsOfTheirOwn() {
        assertThat(post(REVIEWS, "leser", "{}")).hasStatus(403);
        assertThat(post(REVIEWS, "agentur", "{}")).hasStatus(403);
        assertThat(post(REVIEWS, "chefin", "{\"action\":\"CONFIRM\",\"reviewer\":\"Chefin\"}"))
                .hasStatus(428);
        assertThat(post(SOURCES, "chefin", "{\"text\":\"Die Brücke ist gesperrt.\"}"))
                .hasStatus(403);
    }

    @Test
    void whoWritesTooOftenIsToldWhenToGoOnAndEveryTryIsNotedWithoutTheText(CapturedOutput output) {
        MvcTestResult last;
        var taken = 0;
        do {
            last = post(SOURCES, "archiv", "{\"text\":\"Die Brücke Nummer " + taken++ + " ist gesperrt.\"}");
        } while (last.getResponse().getStatus() == 201 && taken < 100);

        assertThat(taken).isBetween(11, 99);
        assertThat(last).hasStatus(429);
        assertThat(last.getResponse().getHeader("Retry-After")).matches("[1-6]");
        assertThat(last).bodyJson().extractingPath("title").isEqualTo("Too many requests");
        var notes =
                output.getAll().lines().filter(it -> it.contains("Archiv from")).toList();
        assertThat(notes)
                .filteredOn(it -> it.contains("-> 201 /api/v1/sources/src_"))
                .hasSize(taken - 1);
        assertThat(notes).filteredOn(it -> it.contains("-> 429")).hasSize(1);
        assertThat(notes).noneMatch(it -> it.contains("Brücke"));
    }

    private MvcTestResult post(String path, String key, String body) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .content(body)
                .exchange();
    }
}
