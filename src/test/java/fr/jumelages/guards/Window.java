package fr.jumelages.guards;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Somebody’s window onto the site, which notes whatever is wrong with the pages shown in it. */
final class Window implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int TALL = 800;

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Window(String site) {
        this.site = site;
        this.context = Browser.newContext(new NewContextOptions().setViewportSize(1280, TALL));
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> problems.add("script: " + error));
    }

    /** Signed in without the door, which has tests of its own. */
    <S extends Session> Window of(Person person, SessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(new SignedIn(person)));
        sessions.save(session);
        String id = Base64.getEncoder().encodeToString(session.getId().getBytes());
        context.addCookies(List.of(new Cookie("session", id).setUrl(site)));
        return this;
    }

    Page open(String path) {
        page.setViewportSize(1280, TALL);
        page.navigate(site + path);
        return page;
    }

    /** Checks what stands in the window, wide and narrow, and keeps pictures of it. @return what is wrong */
    List<String> look(String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, TALL);
            axe(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(320, TALL);
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > 320) {
            problems.add("is " + wide + " px wide on 320 px: " + page.evaluate(WIDEST));
        }
        List<String> found = List.copyOf(problems);
        problems.clear();
        return found;
    }

    private static final String WIDEST = "[...document.querySelectorAll('main *, header *, footer *')]"
            + ".filter(e => e.getBoundingClientRect().right > 321).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' ')";

    private void axe(int width) {
        var results = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze();
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                problems.add(width + " px: " + rule.getId() + " " + node.getTarget() + " " + node.getHtml());
            }
        }
    }

    /** An error page’s own status is reported as an error too; that one is meant. */
    private void note(ConsoleMessage message) {
        boolean itself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url().replaceFirst("#.*", ""));
        if (message.type().equals("error") && !itself) {
            problems.add("console: " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
