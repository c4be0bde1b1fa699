package fr.jumelages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.jumelages.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form in a real browser under the site's content policy: with htmx, without JavaScript, and for axe. */
class FormInBrowserTest {

    private static final Page.WaitForSelectorOptions GONE =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

    private static final Page.WaitForSelectorOptions THERE =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

    private FormSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new FormSite(Forms.everything(), Forms.data());
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private Page page(boolean javaScript) {
        Page page = Browser.newContext(new NewContextOptions().setJavaScriptEnabled(javaScript))
                .newPage();
        page.navigate(site.address());
        return page;
    }

    @Test
    void partsComeAndGoWithTheAnswers() {
        Page page = page(true);
        List<String> problems = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(message.text());
            }
        });
        page.fill("[name=name]", "Les Tilleuls");
        page.check("[name=mode][value=REMOTE]");
        page.waitForSelector("[name=link]");

        assertThat(page.inputValue("[name=name]")).isEqualTo("Les Tilleuls");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("field-mode-2");
        page.check("[name=mode][value=IN_PERSON]");
        page.waitForSelector("[name=link]", GONE);
        assertThat(problems).isEmpty();
    }

    @Test
    void rowsAreAddedAndRemovedInPlace() {
        Page page = page(true);
        page.fill("[name='steps[1].what']", "Jeux");
        page.click("button[name=_add]");
        page.waitForSelector("[name='steps[2].what']");

        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("steps[2].time");
        assertThat(page.inputValue("[name='steps[1].what']")).isEqualTo("Jeux");
        page.click("button[name=_remove][value='steps[0]']");
        page.waitForSelector("[name='steps[2].what']", GONE);
        assertThat(page.inputValue("[name='steps[0].what']")).isEqualTo("Jeux");
        page.waitForSelector("#announcements:has-text('La ligne a été retirée.')", THERE);
    }

    @Test
    void keepsTheFilesChosenWhilePartsChange() throws IOException {
        Path photo = Files.createTempFile("photo", ".png");
        Page page = page(true);
        page.setInputFiles("#field-photos", photo);
        page.check("[name=mode][value=REMOTE]");
        page.waitForSelector("[name=link]");

        assertThat(page.evaluate("document.getElementById('field-photos').files.length"))
                .isEqualTo(1);
    }

    @Test
    void everythingWorksWithoutJavaScriptAndByKeyboard() {
        Page page = page(false);
        page.fill("[name=name]", "Les Tilleuls");
        page.fill("[name=residents]", "12");
        press(page, "[name=mode][value=REMOTE]", "Space");
        page.fill("[name='steps[0].time']", "14:00");
        page.fill("[name='steps[0].what']", "Accueil");
        press(page, "button[name=_add]", "Enter");
        page.waitForSelector("[name='steps[2].what']");
        press(page, "button[name=_remove][value='steps[1]']", "Enter");
        page.waitForSelector("[name='steps[2].what']", GONE);
        page.fill("[name='steps[1].time']", "15:00");
        page.fill("[name='steps[1].what']", "Jeux");
        press(page, "button[name=_refresh]", "Enter");
        page.fill("[name=link]", "https://visio.fr");
        page.fill("[name=comment]", "Fin");
        press(page, "[name=name]", "Enter");
        page.waitForSelector("text=Envoyé");

        assertThat(site.answers().text("link")).isEqualTo("https://visio.fr");
        assertThat(site.answers().rows("steps")).hasSize(2);
    }

    private static void press(Page page, String selector, String key) {
        page.focus(selector);
        page.keyboard().press(key);
    }

    @Test
    void hasNoAccessibilityViolation() {
        Page page = page(true);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.click("#send");
        page.waitForSelector("#error-summary");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void fitsAPhone() {
        Page page = page(true);
        page.setViewportSize(320, 700);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        if (System.getProperty("forms.pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getProperty("forms.pictures"), "form-320.png")));
            page.setViewportSize(1280, 900);
            page.click("#send");
            page.waitForSelector("#error-summary");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getProperty("forms.pictures"), "form-1280.png")));
        }
    }
}
