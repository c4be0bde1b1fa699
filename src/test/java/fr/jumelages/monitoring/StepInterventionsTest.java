package fr.jumelages.monitoring;

import static fr.jumelages.monitoring.Watchers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.feedback.FeedbackCollection;
import fr.jumelages.feedback.FeedbackCompilation;
import fr.jumelages.feedback.LateAnswers;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.tasklist.WorkItemRebuild;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.TestProject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Changes of open work, of members and of the stage, through their pages and on the real engine. */
@ApplicationTest
class StepInterventionsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Casefile casefile;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private TestProject project;
    private Person coordinator;
    private CaseJobs jobs;

    @BeforeEach
    void aProjectThatGetsReadyForOneMeeting() {
        project = TestProject.open(application);
        coordinator = project.person(Role.COORDINATOR);
        jobs = new CaseJobs(runtime, management);
        Instant meeting = today().plusDays(60).atTime(14, 0).atZone(PARIS).toInstant();
        db.sql(
                        "insert into meeting (id, version, twinning_id, number, starts_at, duration_minutes, mode, plan_b, status,"
                                + " sequence) values (gen_random_uuid(), 0, ?, 1, ?, 60, 'IN_PERSON', 'POSTPONE', 'PLANNED', 0)")
                .params(project.id().value(), meeting.atOffset(ZoneOffset.UTC))
                .update();
        runtime.createProcessInstanceByKey("twinning")
                .businessKey(project.reference())
                .setVariable("twinningId", project.id().toString())
                .startBeforeActivity("callActivity_onboarding")
                .execute();
    }

    @Test
    void anExtendedStepHasItsNewDateEverywhere() throws Exception {
        WorkItem step = step("inform-families");
        LocalDate until = today().plusDays(40);

        send("delai", "tache", step.taskId(), "jusquau", until.toString()).andExpect(done());

        assertThat(step("inform-families").dueAt())
                .isEqualTo(until.atTime(18, 0).atZone(PARIS).toInstant());
        assertThat(page()).contains("Nouvelle échéance pour", "La classe est en voyage");
        assertThat(rebuild.differences()).doesNotContain(step.taskId());
        send("delai", "tache", step.taskId(), "jusquau", today().plusDays(1).toString())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("date plus tardive")));
    }

    @Test
    void whoIsWaitedForIsWrittenToWithTheReasonOnceADay() throws Exception {
        String step = step("inform-families").taskId();
        assertThat(choices()).contains("/intervenir/relance?tache=" + step);

        send("relance", "tache", step).andExpect(done());

        assertThat(project.lettersTo(Role.TEACHER)).contains("mail.nudge");
        assertThat(page()).contains("Relance envoyée à Paul Girard", "La classe est en voyage");
        send("relance", "tache", step)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("déjà parti aujourd’hui")));
        send("relance", "tache", "gone").andExpect(status().isUnprocessableEntity());
    }

    private String choices() throws Exception {
        return mvc.perform(
                        get("/projets/" + project.reference() + "/intervenir").with(as(coordinator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aStepOfAnotherProjectIsNobodysHere() throws Exception {
        TestProject other = TestProject.open(application);
        other.start("onboarding", java.util.Map.of());
        WorkItem foreign = other.task(Role.TEACHER, "inform-families");

        send("delai", "tache", foreign.taskId(), "jusquau", today().plusDays(40).toString())
                .andExpect(status().isUnprocessableEntity());

        assertThat(other.task(Role.TEACHER, "inform-families").dueAt()).isEqualTo(foreign.dueAt());
    }

    @Test
    void aStepIsGivenToAColleagueOfItsRoleOnly() throws Exception {
        Person colleague = project.stranger(Role.TEACHER);
        casefile.addMember(project.id(), colleague.id(), Role.TEACHER);
        String step = step("inform-families").taskId();

        send(
                        "attribution",
                        "tache",
                        step,
                        "personne",
                        project.person(Role.DIRECTOR).id().toString())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("dans le rôle de l’étape")));
        send("attribution", "tache", step, "personne", colleague.id().toString())
                .andExpect(done());

        assertThat(formsOf(colleague)).contains("inform-families");
        assertThat(formsOf(project.person(Role.TEACHER))).doesNotContain("inform-families");
        assertThat(tasks.find(step, project.person(Role.TEACHER)).isOpen())
                .as("nobody is locked out")
                .isTrue();
    }

    @Test
    void whoTakesOverHasAllTheWorkAndBothAreTold() throws Exception {
        Person leaver = project.person(Role.TEACHER);
        String step = step("inform-families").taskId();
        send("attribution", "tache", step, "personne", leaver.id().toString()).andExpect(done());
        String address = "suite-" + UUID.randomUUID() + "@exemple.fr";

        send("remplacement", "part", "TEACHER~" + leaver.id(), "nom", "Inès Fabre", "courriel", address)
                .andExpect(done());

        Person newcomer = casefile.members(project.id()).stream()
                .filter(member -> member.role() == Role.TEACHER)
                .findFirst()
                .orElseThrow()
                .person();
        assertThat(newcomer.email().value()).isEqualTo(address);
        assertThat(formsOf(newcomer)).contains("inform-families");
        assertThat(formsOf(leaver)).isEmpty();
        mvc.perform(get("/projets/" + project.reference()).with(as(leaver))).andExpect(status().isNotFound());
        assertThat(letterKeys(address)).contains("mail.memberTakesOver");
        assertThat(letterKeys(leaver.email().value())).contains("mail.memberLeft");
        assertThat(rebuild.differences()).doesNotContain(step);
    }

    @Test
    void aProjectMovesForwardAndBackAndItsOpenWorkFollows() throws Exception {
        send("etape", "vers", "EVENT").andExpect(done());
        assertThat(casefile.get(project.id()).stage()).isEqualTo(Stage.EVENT);
        assertThat(project.openForms()).containsExactly("prepare-class", "prepare-place", "prepare-running-order");

        send("etape", "vers", "ONBOARDING").andExpect(done());
        assertThat(project.openForms()).contains("prepare-staff").doesNotContain("prepare-place");

        send("etape", "vers", "FEEDBACK").andExpect(done());
        jobs.run(project.reference());
        assertThat(casefile.get(project.id()).stage()).isEqualTo(Stage.FEEDBACK);
        assertThat(project.openForms()).containsExactly("organize-debrief");
        assertThat(jobs.waitingAt(project.reference()))
                .contains("callActivity_feedback")
                .doesNotContain("callActivity_onboarding", "callActivity_meeting");
        assertThat(project.timeline()).contains("stageMoved.EVENT", "stageMoved.ONBOARDING", "stageMoved.FEEDBACK");
        assertThat(rebuild.differences())
                .doesNotContainAnyElementsOf(tasks.openOf(project.id()).stream()
                        .map(WorkItem::taskId)
                        .toList());
        assertThat(db.sql("select next_due_at = (select min(due_at) from work_item w where w.twinning_id = t.id"
                                + " and w.status = 'OPEN') from twinning t where t.id = ?")
                        .param(project.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aStageThatNobodyCanReachIsRefused() throws Exception {
        for (String stage : List.of("REGISTRATION", "SCHOOL_CONTACT", "ONBOARDING")) {
            send("etape", "vers", stage)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("ne peut pas aller à cette étape")));
        }
    }

    @Test
    void aCompletedProjectIsReopenedForLateAnswersAndStaysCompleted() throws Exception {
        casefile.enter(project.id(), Stage.FEEDBACK);
        application.getBean(FeedbackCollection.class).open(project.id());
        application.getBean(FeedbackCompilation.class).compile(project.id());
        casefile.complete(project.id());

        send("reouverture").andExpect(done());

        assertThat(application.getBean(LateAnswers.class).running(project.id())).isTrue();
        assertThat(casefile.get(project.id()).status()).isEqualTo(TwinningStatus.COMPLETED);
        assertThat(page()).contains("rouvert pour des retours tardifs");
        send("reouverture").andExpect(status().isUnprocessableEntity());
    }

    private ResultActions send(String act, String... fields) throws Exception {
        var request = post("/projets/" + project.reference() + "/intervenir/" + act)
                .with(as(coordinator))
                .with(csrf())
                .param("motif", "La classe est en voyage");
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return mvc.perform(request);
    }

    private org.springframework.test.web.servlet.ResultMatcher done() {
        return redirectedUrl("/projets/" + project.reference());
    }

    private String page() throws Exception {
        return mvc.perform(get("/projets/" + project.reference()).with(as(coordinator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private WorkItem step(String form) {
        return tasks.openOf(project.id()).stream()
                .filter(item -> item.formId().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private List<String> formsOf(Person person) {
        return tasks.open(person, null, 50).stream().map(WorkItem::formId).toList();
    }

    private List<String> letterKeys(String address) {
        return db.sql("select model ->> 'key' from outbox where recipient = ?")
                .param(address)
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
