package fr.jumelages.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A small old phone with a keyboard and without scripts: whoever manages there manages anywhere. */
@ApplicationTest
class QuestionnaireInBrowserTest {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 640;
    private static final int MANY_TABS = 40;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Test
    void keysAloneAnswerOneQuestionAScreen() {
        Questioned project = Questioned.open(application);
        try (BrowserContext phone = Browser.newContext(
                new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setJavaScriptEnabled(false))) {
            Page page = phone.newPage();
            page.navigate("http://localhost:" + port + project.path(Audience.RESIDENTS));
            tabTo(page, "a[href='#question-1']");
            for (int question = 1; question <= 7; question++) {
                page.keyboard().press("Enter");
                fillsTheScreen(page, "#question-" + question);
                tabTo(page, "#question-" + question + " input[type=radio]");
                page.keyboard().press("Space");
                page.keyboard().press("ArrowDown");
                page.keyboard().press("ArrowDown");
                page.keyboard().press("ArrowDown");
                tabTo(page, "a[href='#question-" + (question + 1) + "']");
            }
            page.keyboard().press("Enter");
            tabTo(page, "#question-8 textarea");
            page.keyboard().type("Une belle après-midi");
            tabTo(page, "#question-8 button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForURL("**/merci");
        }
        assertThat(application.getBean(Responses.class).of(project.project().id()))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.grades())
                            .hasSize(7)
                            .containsEntry("q1", 4)
                            .containsEntry("own2", 4);
                    assertThat(answer.words()).isEqualTo("Une belle après-midi");
                });
    }

    @Test
    void whatIsMissingIsNamedAndReachedByItsLink() {
        Questioned project = Questioned.open(application);
        try (BrowserContext phone = Browser.newContext(
                new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setJavaScriptEnabled(false))) {
            Page page = phone.newPage();
            page.navigate("http://localhost:" + port + project.path(Audience.PUPILS));
            page.locator("#question-1 label").nth(4).click();
            page.locator("button[type=submit]").last().click();
            assertThat(page.locator("#error-summary li").count()).isEqualTo(4);
            assertThat(page.locator("#question-1 input:checked").getAttribute("value"))
                    .isEqualTo("5");
            page.locator("#error-summary a").first().click();
            assertThat(settled(page, "#question-2 fieldset").y).isBetween(-1.0, HEIGHT / 2.0);
        }
    }

    /** Its beginning is at the top and its end at the bottom; nothing sticks out. */
    private static void fillsTheScreen(Page page, String section) {
        BoundingBox box = settled(page, section);
        assertThat(box.y).as(section).isBetween(-4.0, 40.0);
        assertThat(box.y + box.height).as(section).isBetween(HEIGHT - 60.0, HEIGHT + 40.0);
        assertThat(box.x + box.width).as(section).isLessThanOrEqualTo(WIDTH);
    }

    /** The page glides to its sections. */
    private static BoundingBox settled(Page page, String section) {
        BoundingBox before = page.locator(section).boundingBox();
        page.waitForTimeout(200);
        BoundingBox now = page.locator(section).boundingBox();
        return Math.abs(now.y - before.y) < 1 ? now : settled(page, section);
    }

    private static void tabTo(Page page, String selector) {
        for (int pressed = 0; pressed < MANY_TABS; pressed++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + selector);
    }
}
