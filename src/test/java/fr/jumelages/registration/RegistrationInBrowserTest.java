package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.Browser;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director registers on a narrow phone, wrong answers and all; then a teacher finds the facility and writes to it. */
@ApplicationTest
class RegistrationInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final TypedRegistration typed = new TypedRegistration();
    private Page page;

    @Test
    void everyPageOfTheWayInIsUsableAndAccessibleOnAPhone() {
        try (BrowserContext phone = Browser.newContext(new NewContextOptions().setViewportSize(320, 640))) {
            page = phone.newPage();
            registerAndConfirm(true);
            findAndContact(true);
        }
    }

    @Test
    void theWayInNeedsNoScript() {
        try (BrowserContext plain = Browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            page = plain.newPage();
            registerAndConfirm(false);
            findAndContact(false);
        }
    }

    private void registerAndConfirm(boolean check) {
        open("/inscription", check);
        press();
        press();
        look("L’établissement", check);
        for (Segment segment : Segment.values()) {
            look("/inscription/" + segment.path(), check);
            fill(segment);
            press();
        }
        look("/inscription/recapitulatif", check);
        press();
        look("/inscription/envoyee", check);
        var jobs = new CaseJobs(runtime, management);
        jobs.run(reference());
        open(new QueuedLetters(db).pathIn(typed.email, "registration.confirm"), check);
        press();
        look("confirmée", check);
        jobs.run(reference());
    }

    private void findAndContact(boolean check) {
        open("/etablissements?q=" + typed.facilityName().split(" ")[1], check);
        page.locator("main li.card a").first().click();
        look("facility", check);
        page.locator("main .page-head a.btn").click();
        page.locator("#teacherName").fill("Paul Legrand");
        press();
        look("errors", check);
        assertThat(page.locator("#teacherName").inputValue()).isEqualTo("Paul Legrand");
        assertThat(page.locator("#error-summary a").count()).isGreaterThan(4);
    }

    private void open(String path, boolean check) {
        page.navigate("http://localhost:" + port + path);
        look(path, check);
    }

    private void press() {
        // without scripts Chromium reports no animation frames, so the wait for a button that stands still may never
        // end
        page.locator("main form .btn-primary").last().click(new Locator.ClickOptions().setForce(true));
        page.waitForLoadState();
    }

    private void fill(Segment segment) {
        typed.of(segment).forEach((name, values) -> {
            if (page.locator("#" + name + ":not([type=radio]):not([type=checkbox])")
                            .count()
                    > 0) {
                page.locator("#" + name).fill(values.get(0));
            } else {
                values.forEach(value -> page.locator("input[name=" + name + "][value=" + value + "]")
                        .check());
            }
        });
    }

    private void look(String where, boolean check) {
        if (check) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(where + " at " + page.url())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("%s is no wider than the phone", where)
                    .isEqualTo(true);
        }
    }

    private String reference() {
        List<String> references = db.sql(
                        "select reference from registration_request where content -> 'people' ->> 'directorEmail' = ?")
                .param(typed.email)
                .query(String.class)
                .list();
        assertThat(references).hasSize(1);
        return references.get(0);
    }
}
