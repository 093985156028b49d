package org.quellenlage.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the Chromium or Chrome that is installed on the machine; one for all of them. Where there is none, the tests
 * are skipped, and one loud line says how to get it; where {@code QL_BROWSER=demanded}, they fail instead.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final String HOW_TO_GET_IT =
            "NO BROWSER, so the tests of the desk do not run: install Chromium or Chrome (on Debian: apt-get install"
                    + " chromium), or name it in the environment variable QL_CHROMIUM";

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    /** A machine that builds beside its tests may take its time. */
    private static final double PATIENCE_MS = 20_000;

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Chromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (installed().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        if ("demanded".equals(System.getenv("QL_BROWSER"))) {
            throw new IllegalStateException(HOW_TO_GET_IT);
        }
        context.getRoot().getStore(OURS).computeIfAbsent("said", _ -> {
            System.err.println("\n" + "=".repeat(120) + "\n" + HOW_TO_GET_IT + "\n" + "=".repeat(120) + "\n");
            return true;
        });
        return ConditionEvaluationResult.disabled(HOW_TO_GET_IT);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
                .browser;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("QL_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser for programs that are no tests. */
    static Running start() {
        return Running.start();
    }

    /** The one browser, closed when all tests are done. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(installed().orElseThrow())
                                    .setArgs(List.of(
                                            "--no-sandbox",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--no-first-run"))));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
