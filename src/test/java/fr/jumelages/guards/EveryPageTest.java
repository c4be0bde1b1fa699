package fr.jumelages.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import fr.jumelages.testing.ApplicationTest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.session.SessionRepository;

/**
 * Every page of every role in a real browser: axe finds nothing, nothing is wider than 320 px, no policy is violated and
 * no script fails. Pictures go to {@code target/screenshots}.
 */
@ApplicationTest
class EveryPageTest {

    private static final List<String> SEGMENTS = List.of("etablissement", "personnes", "souhaits", "moyens");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    SessionRepository<?> sessions;

    private final Map<Actor, Window> windows = new EnumMap<>(Actor.class);
    private Scene scene;

    @BeforeEach
    void peopleAndThings() {
        scene = Scene.of(beans);
    }

    @AfterEach
    void closeWindows() {
        windows.values().forEach(Window::close);
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfTheMatrixIsSound() {
        return Visit.all(scene).stream()
                .map(visit -> dynamicTest(visit.name(), () -> {
                    Window window = windowOf(visit.actor());
                    window.open(visit.path());
                    assertSound(window, visit.name());
                }));
    }

    @Test
    void theRegistrationIsSoundWithAndWithoutMistakes() {
        Window window = windowOf(Actor.ANONYMOUS);
        window.open("/inscription").click("main form button.btn-primary");
        for (String segment : SEGMENTS) {
            Page page = window.open("/inscription/" + segment);
            assertSound(window, "registration-" + segment);
            page.click("main form button.btn-primary");
            assertSound(window, "registration-" + segment + "-mistakes");
        }
        window.open("/inscription/recapitulatif");
        assertSound(window, "registration-recap");
    }

    @Test
    void aRefusedAnswerIsSound() {
        Window window = windowOf(Actor.REFERENT);
        window.open("/taches/" + scene.here.item("identify-participants").taskId())
                .click("main form button.btn-primary[type=submit]");
        assertSound(window, "identify-participants-mistakes");
    }

    /** A task asked of somebody, a question, a note and a document, and the page on which they all stand. */
    @Test
    void whatPeopleAddToACaseIsSoundWithAndWithoutMistakes() {
        Window window = windowOf(Actor.DIRECTOR);
        String project = "/projets/" + scene.here.twinning().reference();
        String step = "/taches/" + scene.here.item("prepare-staff").taskId();
        for (String form : List.of(
                project + "/taches/nouvelle", step + "/question", project + "/notes", project + "/documents/nouveau")) {
            Page page = window.open(form);
            String name = "added-" + form.replaceAll(".*/", "");
            assertSound(window, name);
            page.click("main form button.btn-primary");
            assertSound(window, name + "-mistakes");
        }
        for (String shown : List.of(project, step, project + "/historique")) {
            window.open(shown);
            assertSound(window, "added-shown-" + shown.replaceAll(".*/", ""));
        }
    }

    @Test
    void aContactWithMistakesIsSound() {
        Window window = windowOf(Actor.ANONYMOUS);
        window.open("/etablissements/" + scene.here.facility() + "/contact").click("main form button.btn-primary");
        assertSound(window, "contact-mistakes");
    }

    @Test
    void errorPagesAreSound() {
        windowOf(Actor.ANONYMOUS).open("/nulle-part");
        assertSound(windowOf(Actor.ANONYMOUS), "error-404-visitor");
        windowOf(Actor.DIRECTOR).open("/projets/JUM-1999-00001");
        assertSound(windowOf(Actor.DIRECTOR), "error-404-director");
        Page form = windowOf(Actor.ANONYMOUS).open("/connexion");
        form.fill("main [name=email]", "quelqu.un@exemple.fr");
        form.evaluate("document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'old')");
        form.click("main form button.btn-primary");
        assertSound(windowOf(Actor.ANONYMOUS), "error-403");
    }

    private Window windowOf(Actor actor) {
        return windows.computeIfAbsent(actor, somebody -> {
            Window window = new Window("http://localhost:" + port);
            return somebody.signedIn() ? window.of(scene.people.get(somebody), sessions) : window;
        });
    }

    private static void assertSound(Window window, String name) {
        assertThat(window.look(name)).as(name).isEmpty();
    }
}
