package org.quellenlage.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the desk is, measured in a browser on a running service: {@code DeskSpeed http://localhost:8080 10}. Every view is
 * opened so often with nothing remembered: when something is first painted, when what it shows is all there, how much was asked
 * for. Then it is used as an editor would: from the key or click to the next paint, as the browser itself tells (Event Timing,
 * in steps of 8 ms), and to the answer on the page. No test: figures depend on the machine, and on what else it does.
 */
public final class DeskSpeed {

    /** Where the browser tells of events from 16 ms on; what it does not tell was faster. */
    private static final double NOT_TOLD = 16;

    private static final double PATIENCE_MS = 60_000;

    private static final String WATCH = """
        window.slowest = 0;
        new PerformanceObserver(list => list.getEntries().forEach(it => {
          if (it.interactionId) window.slowest = Math.max(window.slowest, it.duration);
        })).observe({type: 'event', durationThreshold: 16, buffered: true});
        """;

    private final JsonMapper json = new JsonMapper();
    private final Browser browser;
    private final String home;
    private final int times;

    private DeskSpeed(Browser browser, String home, int times) {
        this.browser = browser;
        this.home = home;
        this.times = times;
    }

    public static void main(String[] arguments) throws Exception {
        try (var running = Chromium.start()) {
            new DeskSpeed(running.browser(), arguments[0], Integer.parseInt(arguments[1])).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        for (var each : List.of("claims", "sources", "questions", "conflicts")) {
            System.out.printf("%,d %s; ", ask(each + "?limit=1").get("total").asLong(), each);
        }
        var conflict =
                ask("conflicts?sort=SEVERITY&kind=NUMERIC&limit=1").get("items").get(0);
        var question = conflict.get("questionId").asString();
        var claim = conflict.get("positions").get(0).get("claimIds").get(0).asString();
        var source = ask("claims/" + claim).get("sourceId").asString();
        var busiest = ask("questions?sort=CORROBORATED&limit=1").get("items").get(0);
        System.out.printf("the best corroborated question has %s claims%n%n", busiest.get("claimCount"));

        var views = new LinkedHashMap<String, List<String>>();
        views.put("overview", List.of("/", ".conflict, .empty"));
        views.put("question", List.of("/questions/" + question, ".position-block .print-line"));
        views.put(
                "question, most answered",
                List.of("/questions/" + busiest.get("id").asString(), ".position-block"));
        views.put("source", List.of("/sources/" + source + "?claim=" + claim, ".panel .verified"));
        views.put("search", List.of("/search", ".claim-row"));
        views.put("search, with words", List.of("/search?q=Polizei", ".claim-row, .empty"));
        views.put("check", List.of("/check", "textarea"));
        views.put("review", List.of("/review", ".decision, .empty"));
        views.put("questions", List.of("/questions", ".lines a"));
        views.put("sources", List.of("/sources", ".lines a"));
        System.out.printf(
                "%-26s %24s %24s %9s %8s%n", "a view opened", "first paint, ms", "all there, ms", "requests", "KB");
        for (var view : views.entrySet()) {
            open(view.getKey(), view.getValue().get(0), view.getValue().get(1));
        }

        System.out.printf("%n%-26s %24s %24s%n", "an interaction", "to the next paint, ms", "to the answer, ms");
        search();
        use(
                "source: a mark",
                "/sources/" + source,
                "a.mark",
                page -> page.locator("a.mark").first().click(),
                ".panel .verified");
        use(
                "source: the next claim",
                "/sources/" + source,
                "a.mark",
                page -> page.keyboard().press("j"),
                ".panel .verified");
        use(
                "question: a point",
                "/questions/" + question,
                ".point",
                page -> page.locator(".point").first().click(),
                ".timeline-evidence .exact");
        use(
                "most answered: a point",
                "/questions/" + busiest.get("id").asString(),
                ".point",
                page -> page.locator(".point").first().click(),
                ".timeline-evidence .exact");
        use(
                "overview: more",
                "/",
                ".more .button",
                page -> page.locator(".open-conflicts .more .button").click(),
                ".conflict:nth-child(9)");
        use(
                "overview: to a question",
                "/",
                ".conflict h3 a",
                page -> page.locator(".conflict h3 a").first().click(),
                ".position-block");
        use(
                "review: the next",
                "/review",
                ".decision",
                page -> page.keyboard().press("j"),
                ".cases li:nth-child(2) a[aria-current]");
        use("check: a draft", "/check", "textarea", DeskSpeed::draft, "#check-result");
    }

    /** A view, every time in a browser that knows nothing. */
    private void open(String name, String path, String whole) {
        var painted = new double[times];
        var there = new double[times];
        var requests = new AtomicInteger();
        var bytes = new AtomicLong();
        Consumer<Request> counted = it -> {
            if (it.url().contains("/api/v1/") && !it.url().contains("/changes")) {
                requests.incrementAndGet();
            }
            bytes.addAndGet(it.sizes().responseBodySize);
        };
        for (var i = 0; i < times; i++) {
            requests.set(0);
            bytes.set(0);
            try (var window = window()) {
                var page = window.newPage();
                page.onRequestFinished(counted);
                page.navigate(home + path);
                there[i] = number(
                        page.waitForFunction("selector => document.querySelector(selector) && performance.now()", whole)
                                .jsonValue());
                painted[i] = number(page.waitForFunction(
                                "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
                        .jsonValue());
                page.waitForTimeout(300);
                page.offRequestFinished(counted); // what still comes in while the window closes
            }
        }
        System.out.printf(
                "%-26s %24s %24s %9d %8d%n",
                name, figures(painted), figures(there), requests.get(), bytes.get() / 1000);
    }

    /** One step, in a window of its own: what is clicked or pressed, and what has to be there then. */
    private void use(String name, String path, String ready, Consumer<Page> step, String answer) {
        var toPaint = new double[times];
        var toAnswer = new double[times];
        for (var i = 0; i < times; i++) {
            try (var window = window()) {
                var page = window.newPage();
                page.navigate(home + path);
                page.locator(ready).first().waitFor();
                page.waitForLoadState();
                page.waitForTimeout(500);
                clear(page);
                step.accept(page);
                toAnswer[i] = answered(page, "document.querySelector('" + answer + "')");
                toPaint[i] = slowest(page);
            } catch (RuntimeException impossible) {
                System.out.printf(
                        "%-26s %s%n",
                        name, impossible.getMessage().lines().findFirst().orElse(""));
                return;
            }
        }
        System.out.printf("%-26s %24s %24s%n", name, figures(toPaint), figures(toAnswer));
    }

    private static void draft(Page page) {
        page.locator("textarea")
                .fill("In Kursk stehen rund 14.000 nordkoreanische Soldaten, sagte ein Sprecher der Polizei.");
        clear(page);
        page.keyboard().press("Control+Enter");
    }

    /** Words are typed letter by letter, then narrowed down, then turned page by page. */
    private void search() throws Exception {
        var words = wordsOfTheNewestClaims();
        var steps = new LinkedHashMap<String, List<double[]>>();
        for (var step : List.of("search: a letter", "search: a facet", "search: more", "search: open a claim")) {
            steps.put(step, new ArrayList<>());
        }
        for (var i = 0; i < times; i++) {
            try (var window = window()) {
                var page = window.newPage();
                page.navigate(home + "/search");
                page.locator(".claim-row").first().waitFor();
                page.waitForTimeout(500);
                var before = page.locator(".result-count").textContent();
                clear(page);
                page.locator("#search-words").focus();
                page.keyboard()
                        .type(
                                words.get(i % words.size()),
                                new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(90));
                page.evaluate("() => { window.begun = performance.now(); }");
                steps.get("search: a letter").add(pair(page, changed(page, ".result-count", before)));
                page.waitForTimeout(300);
                if (page.locator(".facet-value").count() > 0) {
                    before = page.locator(".results").textContent();
                    step(page, page.locator(".facet-value").first());
                    steps.get("search: a facet")
                            .add(pair(
                                    page, answered(page, "document.querySelector('.facet-value[aria-pressed=true]')")));
                    page.waitForTimeout(300);
                }
                if (page.locator(".results .more .button").count() > 0) {
                    step(page, page.locator(".results .more .button"));
                    steps.get("search: more")
                            .add(pair(page, answered(page, "document.querySelectorAll('.claim-row').length > 20")));
                    page.waitForTimeout(300);
                }
                step(page, page.locator(".claim-label a").first());
                steps.get("search: open a claim")
                        .add(pair(page, answered(page, "document.querySelector('a.mark.is-chosen')")));
            }
        }
        steps.forEach((name, all) -> System.out.printf(
                "%-26s %24s %24s%n",
                name,
                figures(all.stream().mapToDouble(it -> it[0]).toArray()),
                figures(all.stream().mapToDouble(it -> it[1]).toArray())));
    }

    /** The longest word of each, so that something is found whatever the base. */
    private List<String> wordsOfTheNewestClaims() throws Exception {
        return ask("claims?limit=200")
                .get("items")
                .valueStream()
                .map(it -> Stream.of(it.get("evidence").get("exact").asString().split("\\P{L}+"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("Jahr"))
                .distinct()
                .toList();
    }

    private static void step(Page page, Locator clicked) {
        clicked.scrollIntoViewIfNeeded();
        clear(page);
        clicked.click();
    }

    private static double[] pair(Page page, double toAnswer) {
        return new double[] {slowest(page), toAnswer};
    }

    private static void clear(Page page) {
        page.evaluate("""
            () => {
              window.slowest = 0;
              window.begun = undefined;
              const begin = event => { window.begun ??= event.timeStamp; };
              addEventListener('click', begin, {capture: true, once: true});
              addEventListener('keydown', begin, {capture: true, once: true});
            }\
            """);
    }

    private static double changed(Page page, String selector, String before) {
        return number(page.waitForFunction(
                        "([selector, before]) => document.querySelector(selector)?.textContent !== before &&"
                                + " performance.now() - window.begun",
                        Arrays.asList(selector, before))
                .jsonValue());
    }

    /** From the first event to the frame in which the answer is there. */
    private static double answered(Page page, String condition) {
        return number(page.waitForFunction("() => (" + condition + ") && performance.now() - window.begun")
                .jsonValue());
    }

    /** The slowest event since, to its next paint; the browser tells of it a little later. */
    private static double slowest(Page page) {
        page.waitForTimeout(150);
        return Math.max(NOT_TOLD, number(page.evaluate("window.slowest")));
    }

    private BrowserContext window() {
        var window = browser.newContext(
                new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900));
        window.setDefaultTimeout(PATIENCE_MS);
        window.addInitScript(WATCH);
        return window;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String figures(double[] all) {
        if (all.length == 0) {
            return "–";
        }
        var sorted = all.clone();
        Arrays.sort(sorted);
        return "median %.0f, most %.0f".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    private JsonNode ask(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(home + "/api/v1/" + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return json.readTree(answer.body());
        }
    }
}
