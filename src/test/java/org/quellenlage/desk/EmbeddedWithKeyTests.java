package org.quellenlage.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quellenlage.Quellenlage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Where reading needs a key: what a page of another origin can do with an element, and with the key it hands over. */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:embedded-with-key;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "quellenlage.seeds=target/no-such-folder",
            "quellenlage.access.public-reading=false",
            "quellenlage.api-key=" + EmbeddedWithKeyTests.KEY
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedWithKeyTests {

    static final String KEY = "darf-alles";

    private static final ForeignDashboard DASHBOARD = new ForeignDashboard();

    private final JsonMapper json = new JsonMapper();
    private final List<String> asked = new ArrayList<>();
    private final Browser browser;
    private final String home;
    private BrowserContext window;
    private Page page;

    EmbeddedWithKeyTests(Browser browser, @LocalServerPort int port) {
        this.browser = browser;
        this.home = "http://localhost:" + port;
        this.window = browser.newContext();
        this.page = window.newPage();
    }

    @DynamicPropertySource
    static void embedding(DynamicPropertyRegistry registry) {
        registry.add("quellenlage.embedding.origins", DASHBOARD::origin);
    }

    @BeforeAll
    void fillTheBase() throws Exception {
        takeIn(
                "Elbbote",
                "Nach Angaben der Polizei demonstrierten am Dienstag, dem 3. Dezember 2024, in Rostock 4.000"
                        + " Menschen.");
        takeIn(
                "Hafenkurier",
                "Nach Angaben der Gewerkschaft demonstrierten am Dienstag, dem 3. Dezember 2024, in Rostock 9.000"
                        + " Menschen.");
    }

    @BeforeEach
    void openAPageOfAnotherOrigin() {
        window.close();
        window = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
        window.setDefaultTimeout(20_000);
        page = window.newPage();
        asked.clear();
        page.onRequest(it -> asked.add(it.url()));
        page.navigate(DASHBOARD.shows("/pult.html", """
            <!doctype html><html lang="de"><title>Pult</title><link rel="icon" href="data:,">
            <script type="module" src="%s/elements.js"></script>
            <quellenlage-conflicts></quellenlage-conflicts></html>
            """.formatted(home)));
    }

    @AfterEach
    void noAddressEverHeldTheKey() {
        assertThat(asked).isNotEmpty().noneMatch(it -> it.contains(KEY));
    }

    @AfterAll
    void close() {
        DASHBOARD.close();
        window.close();
    }

    @Test
    void withoutAKeyItSaysThatOneIsNeededAndAsksNobodyForIt() {
        assertThat(page.locator("quellenlage-conflicts .failed")).containsText("Zum Lesen gehört ein Schlüssel");
        assertThat(page.locator("quellenlage-conflicts input")).hasCount(0);
        assertThat(page.evaluate("sessionStorage.length + localStorage.length")).isEqualTo(0);
    }

    @Test
    void aPageHandsItsKeyOverAndCannotReadItBack() {
        handOver("key => document.querySelector('quellenlage-conflicts').key = key");

        assertThat(page.locator("quellenlage-conflicts .conflict").first()).containsText("9.000");
        assertThat(page.evaluate("document.querySelector('quellenlage-conflicts').key"))
                .isNull();
        assertThat(page.evaluate("document.querySelector('quellenlage-conflicts').outerHTML"))
                .asString()
                .doesNotContain(KEY);
        assertThat(page.evaluate("sessionStorage.length + localStorage.length")).isEqualTo(0);
    }

    @Test
    void aKeyThatHasExpiredIsFetchedOnceMore() {
        handOver("""
            key => {
              let times = 0;
              document.querySelector('quellenlage-conflicts').key = async () => times++ === 0 ? 'abgelaufen' : key;
            }
            """);

        assertThat(page.locator("quellenlage-conflicts .conflict").first()).isVisible();
    }

    @Test
    void whatArrivesShowsWithAKeyToo() throws Exception {
        handOver("key => document.querySelector('quellenlage-conflicts').key = () => key");
        assertThat(page.locator("quellenlage-conflicts .conflict").first()).isVisible();
        asked.clear();
        page.waitForResponse(it -> it.url().contains("/changes?") && it.status() == 200, () -> {});

        takeIn(
                "Deichzeitung",
                "Nach Angaben des Innenministers demonstrierten am Dienstag, dem 3. Dezember 2024, in Rostock 30.000"
                        + " Menschen.");

        assertThat(page.locator("quellenlage-conflicts")).containsText("30.000");
        assertThat(asked).noneMatch(it -> it.contains("/changes/stream"));
    }

    @Test
    void aKeyThatMayDoEverythingDecidesNothingFromAnotherOrigin() throws Exception {
        var conflict =
                json.readTree(get("conflicts")).get("items").get(0).get("id").asString();

        var answer = page.evaluate("""
            ([address, key]) => fetch(address, {
              method: 'POST',
              headers: {Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'If-Match': '*'},
              body: '{"action": "DISMISS", "reviewer": "Jemand"}',
            }).then(() => 'decided', () => 'refused')
            """, List.of(home + "/api/v1/conflicts/" + conflict + "/reviews", KEY));

        assertThat(answer).isEqualTo("refused");
        var now = json.readTree(get("conflicts/" + conflict));
        assertThat(now.get("status").asString()).isEqualTo("SUGGESTED");
        assertThat(now.get("reviews").isEmpty()).isTrue();
    }

    private void handOver(String script) {
        assertThat(page.locator("quellenlage-conflicts .failed")).isVisible();
        page.evaluate(script, KEY);
    }

    private void takeIn(String publisher, String text) throws Exception {
        var body = json.writeValueAsString(Map.of("text", text, "publisher", publisher, "publishedAt", "2024-12-05"));
        var answer = send(request("sources")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private String get(String path) throws Exception {
        return send(request(path)).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + "/api/v1/" + path)).header("Authorization", "Bearer " + KEY);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
