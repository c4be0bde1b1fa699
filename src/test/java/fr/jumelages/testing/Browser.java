package fr.jumelages.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one headless Chromium that all tests of the build share, started again if it died. Where there is none, the test that asks for a page is
 * skipped and says so loudly; with {@code CI=true} it fails, so that no server ever passes without having looked.
 */
public final class Browser {

    private static final String MISSING =
            "NO BROWSER FOUND: this test has looked at NOTHING (install chromium or set PLAYWRIGHT_CHROMIUM)";

    /** Milliseconds; two busy cores make a browser slow, and slowness is no failure. */
    private static final double PATIENCE = 120_000;

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    /** A page of somebody new: no cookies, a desktop’s window. Close its context when done. */
    public static Page newPage() {
        return newContext(new NewContextOptions().setViewportSize(1280, 900)).newPage();
    }

    /**
     * Somebody new with a window, language or scripting of the test’s choice, who wishes no motion: a page that still glides
     * is clicked where its button no longer is.
     */
    public static BrowserContext newContext(NewContextOptions options) {
        BrowserContext context = chromium()
                .newContext(options.setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(options.locale == null ? "fr-FR" : options.locale));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (running == null || !running.isConnected()) {
            running = launch(executable().orElseGet(Browser::missing));
        }
        return running;
    }

    private static com.microsoft.playwright.Browser launch(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run")));
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        System.getenv().getOrDefault("PLAYWRIGHT_CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(MISSING);
        }
        System.err.println(MISSING);
        return abort(MISSING);
    }
}
