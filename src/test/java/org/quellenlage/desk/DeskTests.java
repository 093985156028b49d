package org.quellenlage.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quellenlage.Quellenlage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors do on the desk, in a real browser, on a base of a few articles. */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "quellenlage.seeds=target/no-such-folder",
            "quellenlage.api-key=" + DeskTests.KEY
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTests {

    static final String KEY = "nur-zum-testen";

    private static final ForeignDashboard DASHBOARD = new ForeignDashboard();
    private static final String SCRIPT = "<script>window.ran = true</script><img src=x onerror=\"window.ran = true\">";

    private final JsonMapper json = new JsonMapper();
    private final List<String> complaints = new ArrayList<>();
    private final Browser browser;
    private final String home;
    private BrowserContext window;
    private Page page;

    DeskTests(Browser browser, @LocalServerPort int port) {
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
                "2024-12-04T08:00:00Z",
                "Nach Angaben der Polizei demonstrierten am Dienstag in Rostock 4.000 Menschen. „Der Hafen bleibt zu“,"
                        + " sagte Bürgermeisterin Jana Voss.");
        takeIn(
                "Hafenkurier",
                "2024-12-05T08:00:00Z",
                "Nach Angaben der Gewerkschaft demonstrierten am Dienstag, dem 3. Dezember 2024, in Rostock 9.000"
                        + " Menschen.");
        takeIn("Küstenblatt", "2024-12-05T09:00:00Z", "In Rostock demonstrierten 4.000 Menschen. " + SCRIPT);
        DASHBOARD.embeds(home);
    }

    @AfterAll
    void closeTheDashboard() {
        DASHBOARD.close();
        window.close();
    }

    @BeforeEach
    void openAWindow() {
        open(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900));
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOverviewShowsAConflictWithItsPositionsSideBySide() throws Exception {
        var conflict = first("conflicts?sort=SEVERITY");

        go("/");

        var card = page.locator("#" + text(conflict, "id"));
        assertThat(card.locator("h3")).hasText(text(conflict.get("question"), "label"));
        assertThat(card.locator(".position")).hasCount(conflict.get("positions").size());
        assertThat(card.locator(".position .facts").first()).containsText("unabhängige");
        assertThat(card.locator(".bar")).hasCount(2);
        assertThat(page.locator(".figures dd").first()).hasText(String.valueOf(total("sources")));
    }

    @Test
    void aListIsSavedWholeAsAFile() throws Exception {
        go("/search?kind=QUANTITY");

        var file = page.waitForDownload(
                () -> page.locator(".exports button").first().click());

        assertThat(file.suggestedFilename()).isEqualTo("quellenlage-claims.csv");
        assertThat(Files.readAllLines(file.path())).hasSizeGreaterThan(2);
    }

    @Test
    void ofALongArticleOnlyWhatIsNearTheScreenIsDrawn() throws Exception {
        var text = new StringBuilder("In Wismar streikten am Montag 300 Hafenarbeiter.\n\n");
        while (text.length() < 150_000) {
            text.append("Es blieb in den folgenden Stunden am Kai ruhig und grau wie an jedem anderen Tag. ".repeat(8))
                    .append("\n\n");
        }
        takeIn("Langblatt", "2024-12-06T08:00:00Z", text + "Am Ende verletzte ein Kran in Wismar 17 Menschen.");
        var claim = first("claims?q=Kran");

        go("/sources/" + text(claim, "sourceId"));
        assertThat(page.locator("a.mark").first()).isVisible();
        var far = page.locator(".part.is-far").count();
        go("/sources/" + text(claim, "sourceId") + "?claim=" + text(claim, "id"));

        assertThat(far).isGreaterThan(2);
        assertThat(page.locator("a.mark.is-chosen").first()).isInViewport();
        assertThat(page.locator(".part.is-far").count()).isPositive();
    }

    @Test
    void aConflictLeadsToItsQuestionWherePointsOpenTheirEvidence() throws Exception {
        var conflict = first("conflicts?kind=NUMERIC");
        go("/");

        page.locator("#" + text(conflict, "id") + " h3 a").click();

        assertThat(page).hasURL(home + "/questions/" + text(conflict, "questionId"));
        assertThat(page.locator("h1")).hasText(text(conflict.get("question"), "label"));
        assertThat(page.locator(".print-words").first())
                .hasText(Pattern.compile("nach Angaben der (Polizei|Gewerkschaft).*2024\\)"));
        page.locator(".timeline-field .point").first().click();
        assertThat(page.locator(".timeline-evidence .exact")).containsText("demonstrierten");
        page.locator(".timeline-evidence a").click();
        assertThat(page).hasURL(Pattern.compile("/sources/src_\\w+\\?claim=clm_\\w+"));
    }

    @Test
    void theAddressOfAClaimShowsItsExactWords() throws Exception {
        var claim = first("claims?kind=QUANTITY");

        go("/sources/" + text(claim, "sourceId") + "?claim=" + text(claim, "id"));

        var marked = page.locator("a.mark.is-chosen");
        assertThat(marked.first()).isInViewport();
        assertThat(String.join("", marked.allTextContents())).isEqualTo(text(claim.get("evidence"), "exact"));
        assertThat(page.locator(".panel .claim-title")).hasText(text(claim.get("labels"), "de"));
        assertThat(page.locator(".panel .verified")).containsText("Wortlaut geprüft");
        page.locator(".panel summary").click();
        assertThat(page.locator(".derivation")).containsText(text(claim.get("extraction"), "ruleId"));
    }

    @Test
    void aHighlightLeadsToItsClaimAndTheKeysToTheNext() {
        go("/sources");
        page.locator(".lines a").last().click();

        page.locator("a.mark").first().click();
        assertThat(page.locator(".panel .claim-title")).isVisible();
        var before = page.url();
        page.keyboard().press("j");

        assertThat(page).not().hasURL(before);
        page.keyboard().press("Escape");
        assertThat(page.locator(".claim-list")).isVisible();
    }

    @Test
    void anArticleWithoutHeadlineIsKnownByItsFirstWords() throws Exception {
        var text = "In Greifswald sank am 2. Dezember 2024 nach Angaben der Küstenwache ein Kutter mit drei Fischern an"
                + " Bord.";
        var answer = send(request("sources")
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(text)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

        go("/sources");

        assertThat(page.locator(".lines a").first())
                .hasText("In Greifswald sank am 2. Dezember 2024 nach Angaben der Küstenwache ein Kutter mit drei…");
        page.locator(".lines a").first().click();
        assertThat(page.locator("h1")).hasText("Ohne Überschrift");
        assertThat(page).hasTitle(Pattern.compile("In Greifswald sank .*"));
    }

    @Test
    void markupInAnArticleIsShownAsText() throws Exception {
        var source = text(first("claims?q=Rostock"), "sourceId");
        for (var it : json.readTree(get("sources")).get("items")) {
            source = text(it, "publisher").equals("Küstenblatt") ? text(it, "id") : source;
        }

        go("/sources/" + source);

        assertThat(page.locator(".article")).containsText(SCRIPT);
        assertThat(page.locator(".article img, .article script")).hasCount(0);
        assertThat(page.evaluate("window.ran")).isNull();
    }

    @Test
    void searchAnswersWhileOneTypesAndItsAddressCanBeSent() {
        go("/search");
        assertThat(page.locator(".claim-row").first()).isVisible();

        page.locator("#search-words").fill("Rostock");
        page.locator(".facet-value.kind-quantity").click();

        assertThat(page).hasURL(home + "/search?q=Rostock&kind=QUANTITY");
        assertThat(page.locator(".result-count")).hasText(Pattern.compile("\\d+ Behauptung"));
        page.locator("#search-words").fill("Xylofonkonzert");
        assertThat(page.locator(".results")).containsText("Nichts gefunden");
        page.reload();
        assertThat(page.locator("#search-words")).hasValue("Xylofonkonzert");
    }

    @Test
    void aDraftIsJudgedInPlaceAndStaysOnThePage() throws Exception {
        var sources = total("sources");
        go("/check");

        page.locator("textarea[name=draft]").fill("Am 3. Dezember 2024 demonstrierten in Rostock 20.000 Menschen.");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("a.mark").first()).isVisible();
        page.locator(".claim-button").first().click();
        assertThat(page.locator(".reasons")).isVisible();
        assertThat(page.url()).isEqualTo(home + "/check");
        assertThat(total("sources")).isEqualTo(sources);
    }

    @Test
    void aConflictIsDecidedWithoutAMouse() throws Exception {
        var conflict = text(first("conflicts?kind=NUMERIC"), "id");
        go("/review?conflict=" + conflict);
        assertThat(page.locator(".review-case h2").first()).isVisible();

        page.locator("#review-name").focus();
        page.keyboard().type("Mirjam Okafor");
        page.keyboard().press("Tab");
        page.keyboard().type(KEY);
        page.keyboard().press("Tab");
        page.keyboard().type("Polizei und Gewerkschaft zählen verschieden.");
        page.keyboard().press("Escape");
        page.keyboard().press("b");

        assertThat(page.locator(".message")).hasText("Bestätigt.");
        var decided = json.readTree(get("conflicts/" + conflict));
        assertThat(text(decided, "status")).isEqualTo("CONFIRMED");
        assertThat(text(last(decided.get("reviews")), "reviewer")).isEqualTo("Mirjam Okafor");
        page.keyboard().press("w");
        assertThat(page.locator(".message")).hasText("Wieder geöffnet.");
    }

    @Test
    void nobodyOverwritesADecisionTheyHaveNotSeen() throws Exception {
        var conflict = text(first("conflicts?kind=NUMERIC"), "id");
        go("/review?conflict=" + conflict);
        page.locator("#review-name").fill("Ayla Brandt");
        page.locator("#review-key").fill(KEY);
        page.locator("#review-note").fill("Doppelt gezählt.");
        review(conflict, "{\"action\":\"CONFIRM\",\"reviewer\":\"Jonas Petersen\"}");

        page.locator(".decision-actions button").nth(1).click();

        assertThat(page.locator(".message")).containsText("inzwischen geändert");
        assertThat(page.locator("#review-note")).hasValue("Doppelt gezählt.");
        assertThat(text(json.readTree(get("conflicts/" + conflict)), "status")).isEqualTo("CONFIRMED");
        review(conflict, "{\"action\":\"REOPEN\",\"reviewer\":\"Jonas Petersen\"}");
        complaints.clear(); // the browser notes the answer 412
    }

    @Test
    void whatArrivesShowsOnAPageThatIsOpen() throws Exception {
        go("/");
        assertThat(page.locator(".live-on")).isVisible();

        takeIn(
                "Deichzeitung",
                "2024-12-06T08:00:00Z",
                "Nach Angaben des Innenministers demonstrierten am Dienstag, dem 3. Dezember 2024, in Rostock 30.000"
                        + " Menschen.");

        assertThat(page.locator(".lines a").first()).hasText("Deichzeitung berichtet");
        assertThat(page.locator(".conflict").first()).containsText("30.000");
    }

    @Test
    void changesAreAskedForWhereNoStreamComesThrough() throws Exception {
        window.route("**/changes/stream*", it -> it.fulfill(new Route.FulfillOptions().setStatus(404)));
        go("/sources");
        assertThat(page.locator(".live-on")).isVisible();

        takeIn(
                "Nachtblatt",
                "2024-12-08T08:00:00Z",
                "In Husum brannten am Montag nach Angaben der Feuerwehr zwei Scheunen.");

        assertThat(page.locator(".lines a").first()).hasText("Nachtblatt berichtet");
        complaints.clear(); // the stream that did not come through
    }

    @Test
    void elementsShowConflictsOnAPageOfAnotherOrigin() throws Exception {
        var conflict = first("conflicts?kind=NUMERIC&sort=SEVERITY");

        page.navigate(DASHBOARD.origin());

        assertThat(page.locator("quellenlage-conflicts .conflict").first()).isVisible();
        assertThat(page.locator("quellenlage-question .position").first()).isVisible();
        assertThat(page.locator("quellenlage-source a.mark.is-chosen").first()).isVisible();
        assertThat(page.locator("quellenlage-question h2 a"))
                .hasAttribute("href", home + "/questions/" + text(conflict, "questionId"));
        assertThat(page.locator("quellenlage-question h2").evaluate("it => getComputedStyle(it).fontFamily"))
                .asString()
                .startsWith("Verdana");
        assertThat(violations()).isEmpty();
    }

    @Test
    void anOriginThatIsNotNamedMayNotReadTheBase() {
        page.navigate("about:blank");

        var answer = page.evaluate(
                "address => fetch(address).then(() => 'read', () => 'refused')", home + "/api/v1/conflicts");

        assertThat(answer).isEqualTo("refused");
        complaints.clear(); // the browser says why
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyViewCanBeUsedByEverybody(ColorScheme colours) throws Exception {
        open(new Browser.NewContextOptions()
                .setLocale("de-DE")
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE));
        var claim = first("claims?kind=QUANTITY");
        var views = Map.of(
                "/",
                ".conflict",
                "/questions",
                ".lines a",
                "/questions/" + text(first("conflicts?kind=NUMERIC"), "questionId"),
                ".position-block",
                "/sources",
                ".lines a",
                "/sources/" + text(claim, "sourceId") + "?claim=" + text(claim, "id"),
                ".verified",
                "/search?q=Rostock",
                ".claim-row",
                "/check",
                "textarea",
                "/review",
                ".decision",
                "/sources/src_0",
                ".failed");
        for (var view : views.entrySet()) {
            go(view.getKey());
            page.locator(view.getValue()).first().waitFor();
            assertThat(violations()).as(view.getKey()).isEmpty();
        }
        complaints.clear(); // the source that does not exist
    }

    @Test
    void aJudgedDraftCanBeReadByEverybody() {
        go("/check");
        page.locator("textarea[name=draft]").fill("In Rostock demonstrierten 4.000 Menschen.");
        page.locator(".draft-form .is-main").click();
        page.locator(".claim-button").first().click();

        assertThat(page.locator(".reasons")).isVisible();
        assertThat(violations()).isEmpty();
    }

    @Test
    void aPhoneNeverScrollsSideways() throws Exception {
        open(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(390, 844));
        var claim = first("claims?kind=QUANTITY");
        for (var view : List.of(
                "/",
                "/questions/" + text(claim, "questionId"),
                "/sources/" + text(claim, "sourceId"),
                "/search",
                "/check",
                "/review")) {
            go(view);
            page.waitForLoadState();
            page.locator("h1").first().waitFor();

            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(view)
                    .isEqualTo(true);
        }
    }

    @Test
    void itSpeaksTheLanguageOfTheBrowser() {
        open(new Browser.NewContextOptions().setLocale("en-GB"));

        go("/");

        assertThat(page.locator("h2").first()).containsText("Open conflicts");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("button[lang=de]").click();
        assertThat(page.locator("h2").first()).containsText("Offene Widersprüche");
        page.reload();
        assertThat(page.locator("h2").first()).containsText("Offene Widersprüche");
    }

    @Test
    void itSaysSoWhenTheServiceIsGoneAndComesBackByItself() {
        go("/search");
        window.route("**/api/v1/claims*", it -> it.abort());
        page.locator("#search-words").fill("Hafen");
        assertThat(page.locator(".failed")).containsText("Der Dienst antwortet nicht");

        window.unroute("**/api/v1/claims*");
        page.locator(".failed button").click();

        assertThat(page.locator(".result-count")).isVisible();
        complaints.clear(); // the answer that was kept back
    }

    @Test
    void itAsksForAKeyWhereReadingNeedsOne() {
        window.route("**/api/v1/**", it -> {
            if (("Bearer " + KEY).equals(it.request().headers().get("authorization"))) {
                it.resume();
            } else {
                it.fulfill(new Route.FulfillOptions().setStatus(401).setBody("{}"));
            }
        });
        go("/questions");
        assertThat(page.locator(".failed")).containsText("Zum Lesen gehört ein Schlüssel");

        page.locator("input[name=reading-key]").fill(KEY);
        page.keyboard().press("Enter");

        assertThat(page.locator(".lines a").first()).isVisible();
        page.reload();
        assertThat(page.locator(".lines a").first()).isVisible();
        complaints.clear(); // the answers 401
    }

    @Test
    void nothingIsAskedThatIsNotShown() {
        go("/");
        assertThat(page.locator(".conflict").first()).isVisible();
        var asked = new ArrayList<String>();
        page.onRequest((Request it) -> asked.add(it.url()));

        go("/");
        assertThat(page.locator(".conflict").first()).isVisible();

        assertThat(asked)
                .filteredOn(it -> it.contains("/api/v1/") && !it.contains("/changes"))
                .hasSizeLessThan(10)
                .allMatch(it -> it.contains("limit="));
    }

    @Test
    void aViewAsksForAllItsSourcesAtOnce() throws Exception {
        var question = text(first("conflicts?sort=SEVERITY"), "questionId");
        for (var view : List.of("/", "/search?q=Rostock", "/questions/" + question)) {
            go("/review");
            var asked = new ArrayList<String>();
            page.onRequest((Request it) -> asked.add(it.url()));

            go(view);
            assertThat(page.locator("a[href^='/sources/src_']")
                            .filter(new Locator.FilterOptions().setHasNotText("src_"))
                            .first())
                    .isVisible();

            assertThat(asked)
                    .as(view)
                    .filteredOn(it -> it.contains("/api/v1/") && !it.contains("/changes"))
                    .hasSizeLessThan(8)
                    .noneMatch(it -> it.contains("/sources/") || it.contains("/attribution-line?"));
        }
    }

    @Test
    void nothingOfALineIsLostHoweverClaimsOverlap() {
        go("/");

        var lines = page.evaluate("""
            async () => {
              const {linesOf, fromCodePoints} = await import('/desk/article.js');
              const text = 'Am Hafen 🚢 standen 300 Kisten.\\n\\nMehr zum Thema';
              const units = fromCodePoints(text);
              const claim = (id, start, end) => ({start: units(start), end: units(end), claim: {id}});
              const lines = linesOf(text, [claim('all', 0, 30), claim('few', 19, 29), claim('odd', 3, 22)],
                  [{start: units(33), end: text.length, reason: 'related articles'}]);
              const inner = lines[0].segments.find(it => it.claims.length === 3);
              return [lines.map(it => it.segments.map(segment => segment.text).join('')).join('\\n') === text,
                  inner.text, inner.claims.map(it => it.id).join(' '), lines[2].boilerplate];
            }
            """);

        assertThat(lines).isEqualTo(List.of(true, "300", "few odd all", "related articles"));
    }

    @Test
    void whatIsComparedIsCounted() {
        go("/");

        var counts = page.evaluate("""
            async () => {
              const {withNeighbours} = await import('/desk/answers.js');
              const position = (id, claims, sources) => ({propositionId: id, claimIds: claims, sourceIds: sources});
              const own = position('p1', ['c1', 'c2'], ['s1']);
              const question = {claimCount: 2, sourceCount: 1, positions: [own]};
              const conflict = {class: 'CONTRADICTION', positions: [own, position('p2', ['c3'], ['s2'])]};
              const apparent = {class: 'APPARENT', positions: [own, position('p3', ['c4'], ['s3'])]};
              const all = withNeighbours(question, [conflict, apparent]);
              return [all.positions.length, all.claimCount, all.sourceCount];
            }
            """);

        assertThat(counts).isEqualTo(List.of(2, 3, 2));
    }

    @Test
    void onAPhoneAClaimIsExplainedBesideItsWords() throws Exception {
        open(new Browser.NewContextOptions()
                .setLocale("de-DE")
                .setViewportSize(390, 844)
                .setHasTouch(true));
        var text = "In Wolgast streikten am Montag nach Angaben der Gewerkschaft 120 Werftarbeiter.\n\n"
                + "Am Hafen blieb es grau und still wie an jedem anderen Tag. ".repeat(60);
        takeIn("Werftblatt", "2024-12-07T08:00:00Z", text);
        go("/sources/" + text(first("claims?q=Werftarbeiter"), "sourceId"));

        page.locator("a.mark").first().tap();

        assertThat(page.locator(".panel .claim-title")).isInViewport();
        assertThat(page.locator("a.mark.is-chosen").first()).isInViewport();
        page.locator(".panel-nav button").first().tap();
        assertThat(page.locator(".panel .claim-list")).not().isInViewport();
    }

    @Test
    void aScaleIsMarkedAtRoundValues() {
        go("/");

        var marks = page.evaluate("""
            async () => {
              const {Scale, ticks} = await import('/desk/scale.js');
              const far = Scale.over([{lower: 3, upper: 3}, {lower: 90000, upper: 90000}]);
              const people = Scale.over([{lower: 16, upper: 16}, {lower: 20, upper: null}]);
              return [ticks(9500, 11550, 4).join(' '), far.ticks(4).join(' '), people.ticks(4).join(' '), Scale.over([{}]) === null];
            }
            """);

        assertThat(marks).isEqualTo(List.of("10000 11000", "10 100 1000 10000 100000", "16 18 20", true));
    }

    @Test
    void aPaperIsDatedByTheClockOfItsNewsroom() {
        go("/");

        var days = page.evaluate("""
            async () => {
              const {Formats} = await import('/desk/format.js');
              const german = new Formats('de');
              return [german.day('2024-05-03T22:00:00Z'), german.day('2024-05-04'), german.month('2024-05')];
            }
            """);

        assertThat(days).isEqualTo(List.of("4. Mai 2024", "4. Mai 2024", "Mai 2024"));
    }

    @Test
    void swaggerRunsUnderItsPolicy() {
        go("/swagger-ui/index.html");

        assertThat(page.locator(".opblock").first()).isVisible();
    }

    // ------------------------------------------------------------------ words for the steps

    private void open(Browser.NewContextOptions options) {
        window.close();
        complaints.clear();
        window = browser.newContext(options);
        window.setDefaultTimeout(20_000);
        page = window.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error")) {
                complaints.add(it.text() + " " + it.location());
            }
        });
    }

    private void go(String path) {
        page.navigate(home + path);
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(it -> it.getId() + ": " + it.getHelp() + " "
                                + it.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private void takeIn(String publisher, String publishedAt, String text) throws Exception {
        var body = json.writeValueAsString(Map.of(
                "text", text, "publisher", publisher, "publishedAt", publishedAt, "title", publisher + " berichtet"));
        assertThat(send(request("sources")
                                .header("Authorization", "Bearer " + KEY)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(201);
    }

    private void review(String conflict, String decision) throws Exception {
        var answer = send(request("conflicts/" + conflict + "/reviews")
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(decision)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private JsonNode first(String path) throws Exception {
        return json.readTree(get(path)).get("items").get(0);
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private int total(String path) throws Exception {
        return json.readTree(get(path + "?limit=1")).get("total").asInt();
    }

    private String get(String path) throws Exception {
        return send(request(path).header("Accept-Language", "de")).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + "/api/v1/" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
