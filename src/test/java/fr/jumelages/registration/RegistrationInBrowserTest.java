package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.registry.RegistryRows;
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

    @Test
    void whatIsTypedSurvivesAReloadAndAnotherDevice() {
        try (BrowserContext phone = Browser.newContext(new NewContextOptions().setViewportSize(360, 740))) {
            page = phone.newPage();
            open("/inscription/lien", true);
            open("/inscription", true);
            press();
            page.locator("#facilityName").pressSequentially("Résidence à moitié");
            page.locator("#draft-state:has-text('Brouillon enregistré')").waitFor();
            page.reload();
            assertThat(page.locator("#facilityName").inputValue()).isEqualTo("Résidence à moitié");
            open("/inscription/lien", true);
            page.locator("#email").fill(typed.email);
            press();
            look("/inscription/lien/envoye", true);
        }
        try (BrowserContext office = Browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            page = office.newPage();
            open(new QueuedLetters(db).pathIn(typed.email, "registration.draftLink"), false);
            press();
            page.locator("main section.card a.btn").click();
            assertThat(page.locator("#facilityName").inputValue()).isEqualTo("Résidence à moitié");
        }
    }

    @Test
    void theFacilityIsFoundByItsNameAndFillsItselfIn() {
        String word = RegistryRows.unheardOf();
        String number = new RegistryRows(db).facility("Résidence " + word, "56000", "Vannes", FacilityKind.EHPAD, null);
        try (BrowserContext phone = Browser.newContext(new NewContextOptions().setViewportSize(360, 740))) {
            page = phone.newPage();
            open("/inscription", false);
            press();
            page.locator("#q").pressSequentially(word + " van");
            page.locator("#choix-" + number).waitFor();
            look("suggestions", true);
            page.locator("label[for=choix-" + number + "]").click();
            page.locator(".chooser-action button").click();
            page.waitForLoadState();
            look("filled in", true);
            assertThat(page.locator("#facilityName").inputValue()).isEqualTo("Résidence " + word);
            assertThat(page.locator("#finess").inputValue()).isEqualTo(number);
            assertThat(page.locator("#town").inputValue()).isEqualTo("Vannes");
            assertThat(page.locator("#facilityKind").isChecked()).isTrue();
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
            if (segment == Segment.MEANS) {
                fillHoursToAvoid();
            }
            press();
            page.waitForURL(
                    "**/inscription/" + segment.next().map(Segment::path).orElse("recapitulatif"));
        }
        look("/inscription/recapitulatif", check);
        assertThat(page.locator("main").innerText()).contains("tous les jours, 12:00 – 13:30");
        press();
        look("/inscription/envoyee", check);
        assertThat(page.locator("main").innerText()).contains(typed.facilityName(), reference());
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
        page.locator("main a.btn[href$='/contact']").click();
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

    /** The second row of three: which rows are filled is up to the person. */
    private void fillHoursToAvoid() {
        page.locator("#closings-2-day").selectOption("EVERY_DAY");
        page.locator("#closings-2-from").fill("12:00");
        page.locator("#closings-2-to").fill("13:30");
        page.locator("#closings-2-what").selectOption("MEALS");
    }

    private void fill(Segment segment) {
        typed.of(segment).forEach((name, values) -> {
            if (page.locator("#" + name + ":not([type=radio]):not([type=checkbox])")
                            .count()
                    > 0) {
                page.locator("#" + name).fill(values.get(0));
            } else {
                values.forEach(value -> page.locator("input[name=" + name + "][value=" + value + "]")
                        .check(new Locator.CheckOptions().setForce(true)));
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
