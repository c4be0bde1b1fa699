package fr.jumelages.adhoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.tasklist.ReminderOutlook;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.tasklist.WorkItemRebuild;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.TestProject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A task that the model doesn’t have, from asking to its end, through its pages and on the real engine. */
@ApplicationTest
class AdHocTasksTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String FORM = "do-ad-hoc-task";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Casefile casefile;

    @Autowired
    Tasks tasks;

    @Autowired
    ReminderOutlook outlook;

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private TestProject project;
    private QueuedLetters letters;

    @BeforeEach
    void aProject() {
        project = TestProject.open(application);
        letters = new QueuedLetters(db);
    }

    @Test
    void isItsDoersAloneWithItsOwnNameAndDateAndIsRemindedLikeTheOthers() throws Exception {
        LocalDate until = today().plusDays(20);

        ask(Role.DIRECTOR, Role.TEACHER, until.toString(), "Pour que la classe arrive à l’heure.")
                .andExpect(status().isFound());

        WorkItem task = step();
        assertThat(task.words()).isEqualTo("Réserver le car");
        assertThat(task.dueAt()).isEqualTo(until.atTime(18, 0).atZone(PARIS).toInstant());
        assertThat(outlook.of(java.util.List.of(task.reminded())).next(task.reminded()))
                .isPresent();
        page(Role.TEACHER, "/taches").andExpect(content().string(containsString("Réserver le car")));
        page(Role.REFERENT, "/taches").andExpect(content().string(not(containsString("Réserver le car"))));
        page(Role.REFERENT, "/projets/" + project.reference())
                .andExpect(content().string(containsString("Réserver le car, depuis")));
        assertThat(letters.pathIn(project.person(Role.TEACHER).email().value(), "adhoc.asked"))
                .isEqualTo("/taches/" + task.taskId());
        assertThat(project.timeline()).contains("adHocTaskAdded");
        assertThat(rebuild.differences()).doesNotContain(task.taskId());
    }

    @Test
    void withoutADateThePolicyCounts() throws Exception {
        ask(Role.DIRECTOR, Role.REFERENT, "", "Pour accueillir la classe.").andExpect(status().isFound());

        assertThat(step().dueAt())
                .isAfter(today().plusDays(12).atStartOfDay(PARIS).toInstant());
    }

    @Test
    void theTaskPageTellsWhoAsksAndWhatForAndItsAnswerReachesWhoAsked() throws Exception {
        ask(Role.COORDINATOR, Role.TEACHER, "", "Pour que la classe arrive à l’heure.");
        page(Role.TEACHER, "/taches/" + step().taskId())
                .andExpect(content().string(containsString("Nadia Benali")))
                .andExpect(content().string(containsString("Pour que la classe arrive à l’heure.")));

        project.answer(Role.TEACHER, FORM, Map.of("outcome", "DONE", "word", "Le car est retenu."));

        assertThat(project.timeline()).contains("adHocTaskDoneWith");
        assertThat(letters.keysTo(project.person(Role.COORDINATOR).email().value()))
                .contains("adhoc.done");
        assertThat(instances()).isZero();
        page(Role.DIRECTOR, "/projets/" + project.reference())
                .andExpect(content().string(containsString("Le car est retenu.")));
    }

    @Test
    void whoeverCannotDoItSaysWhyAndWhoAskedReadsIt() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, "", "Pour que la classe arrive à l’heure.");

        var silent = project.answer(Role.TEACHER, FORM, Map.of("outcome", "DECLINED"));
        assertThat(silent.isValid()).isFalse();
        project.answer(Role.TEACHER, FORM, Map.of("outcome", "DECLINED", "reason", "Le budget est épuisé."));

        assertThat(letters.keysTo(project.person(Role.DIRECTOR).email().value()))
                .contains("adhoc.declined");
        assertThat(project.timeline()).contains("adHocTaskDeclined").doesNotContain("adHocTaskDone");
        assertThat(instances()).isZero();
    }

    @Test
    void isWithdrawnByWhoAskedOrTheCoordinationOnly() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, "", "Pour que la classe arrive à l’heure.");

        withdraw(Role.REFERENT).andExpect(status().isNotFound());
        withdraw(Role.TEACHER).andExpect(status().isNotFound());
        assertThat(project.openForms()).contains(FORM);
        withdraw(Role.DIRECTOR).andExpect(status().isFound());

        assertThat(project.openForms()).doesNotContain(FORM);
        assertThat(instances()).isZero();
        assertThat(letters.keysTo(project.person(Role.TEACHER).email().value())).contains("adhoc.notNeeded");
        assertThat(project.timeline()).contains("adHocTaskWithdrawn");
        withdraw(Role.COORDINATOR).andExpect(status().isNotFound());
    }

    @Test
    void waitsWhileTheProjectIsOnHoldAndEndsWithIt() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, "", "Pour que la classe arrive à l’heure.");

        casefile.hold(project.id(), "Travaux");
        page(Role.TEACHER, "/taches").andExpect(content().string(not(containsString("Réserver le car"))));
        withdraw(Role.DIRECTOR).andExpect(status().isUnprocessableEntity());
        casefile.resume(project.id(), null);
        page(Role.TEACHER, "/taches").andExpect(content().string(containsString("Réserver le car")));
        casefile.close(project.id(), CancellationReason.NO_ANSWER);

        assertThat(project.openForms()).doesNotContain(FORM);
        assertThat(instances()).isZero();
    }

    @Test
    void aTextThatSeemsToNameSomebodyIsReadAgainFirst() throws Exception {
        String doubtful = "Madame Dupont attend la classe.";

        ask(Role.DIRECTOR, Role.TEACHER, "", doubtful)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Relisez avant")))
                .andExpect(content().string(containsString(doubtful)));
        assertThat(project.openForms()).doesNotContain(FORM);

        send(Role.DIRECTOR, fields(Role.TEACHER, "", doubtful, "relu", "true")).andExpect(status().isFound());
    }

    @Test
    void whatCannotBeIsSaidAtItsField() throws Exception {
        send(Role.DIRECTOR, List.of("titre", "", "raison", "", "qui", "x", "jour", "2001-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#titre")))
                .andExpect(content().string(containsString("#raison")))
                .andExpect(content().string(containsString("#qui")))
                .andExpect(content().string(containsString("#jour")));
        String stranger = "TEACHER~" + project.stranger(Role.TEACHER).id();
        send(Role.DIRECTOR, List.of("titre", "Appeler", "raison", "Vite", "qui", stranger))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ne participe plus")));
    }

    private ResultActions ask(Role by, Role doer, String day, String why) throws Exception {
        return send(by, fields(doer, day, why));
    }

    private List<String> fields(Role doer, String day, String why, String... more) {
        var fields = new java.util.ArrayList<>(List.of("titre", "Réserver le car", "raison", why, "jour", day));
        fields.addAll(List.of("qui", doer + "~" + project.person(doer).id()));
        fields.addAll(List.of(more));
        return fields;
    }

    private ResultActions send(Role by, List<String> fields) throws Exception {
        var request = post("/projets/" + project.reference() + "/taches/nouvelle")
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by))));
        for (int i = 0; i < fields.size(); i += 2) {
            request.param(fields.get(i), fields.get(i + 1));
        }
        return mvc.perform(request);
    }

    private ResultActions withdraw(Role by) throws Exception {
        String id = db.sql("select id::text from ad_hoc_task where twinning_id = ?")
                .param(project.id().value())
                .query(String.class)
                .single();
        return mvc.perform(post("/projets/" + project.reference() + "/taches/" + id + "/retirer")
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by)))));
    }

    private ResultActions page(Role reader, String path) throws Exception {
        return mvc.perform(get(path).with(authentication(new SignedIn(project.person(reader)))));
    }

    private WorkItem step() {
        return tasks.openOf(project.id()).stream()
                .filter(item -> item.formId().equals(FORM))
                .findFirst()
                .orElseThrow();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.reference())
                .processDefinitionKey("ad-hoc-task")
                .count();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
