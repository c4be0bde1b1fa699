package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a request to a school accepted after a call, on two phones. */
@ApplicationTest
class ContactInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private JdbcClient db;

    private Ready facility;
    private BrowserContext teachers;
    private BrowserContext directors;

    @BeforeEach
    void twoPhones() {
        facility = facilities.open();
        teachers = phone();
        directors = phone();
    }

    @AfterEach
    void away() {
        teachers.close();
        directors.close();
    }

    @Test
    void aTeacherAsksChoosesACallAndIsAccepted() {
        String email = ContactDesk.newTeacher();
        Page teacher = teachers.newPage();
        write(teacher, email);
        teacher.navigate(at(desk.link(email)));
        press(teacher);
        assertThat(text(teacher)).contains("Votre demande est partie");

        Page director =
                signedIn(directors.newPage(), facility.director().email().value());
        openAnswer(director);
        director.check("input[value=CALL]");
        director.fill("[name=firstCallAt]", "2031-03-04T10:30");
        director.fill("[name=secondCallAt]", "2031-03-06T14:00");
        director.fill("[name=callPhone]", "02 99 00 00 00");
        press(director);
        assertThat(director.url()).endsWith("/taches");

        teacher.navigate(at(desk.letters().pathIn(email, "contact.call")));
        teacher.check("input[value='2031-03-06T14:00']");
        press(teacher);
        assertThat(text(teacher)).contains("L’appel est convenu");

        openAnswer(director);
        assertThat(text(director)).contains("Appel convenu");
        director.check("input[value=ACCEPTED]");
        press(director);
        desk.jobs().run(facility.reference());
        assertThat(desk.statusOf(email)).isEqualTo("ACCEPTED");
        assertThat(desk.letters().keysTo(email)).contains("contact.accepted");
    }

    private void write(Page teacher, String email) {
        teacher.navigate(at("/etablissements/" + facility.facility() + "/contact"));
        if (teacher.isVisible("details.manual > summary") && !teacher.isVisible("#schoolName")) {
            teacher.click("details.manual > summary");
        }
        ContactDesk.typed(email).forEach((name, value) -> {
            if (name.equals("level") || name.equals("type")) {
                teacher.check("input[name=" + name + "][value=" + value + "]");
            } else {
                teacher.fill("[name=" + name + "]", value);
            }
        });
        press(teacher);
        assertThat(text(teacher)).contains(email);
    }

    private void openAnswer(Page director) {
        director.navigate(
                at("/taches/" + desk.open(facility, "answer-contact").get(0).taskId()));
    }

    private Page signedIn(Page page, String email) {
        page.navigate(at("/connexion"));
        page.fill("main [name=email]", email);
        press(page);
        page.navigate(at(db.sql("select model ->> 'path' from outbox where recipient = ? and template = 'sign-in'"
                        + " order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single()));
        press(page);
        return page;
    }

    /** The one primary button of the page. */
    private static void press(Page page) {
        page.click("main form button.btn-primary[type=submit]");
        page.waitForLoadState();
    }

    private static String text(Page page) {
        return page.innerText("main");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static BrowserContext phone() {
        return Browser.newContext(new NewContextOptions().setViewportSize(360, 740));
    }
}
