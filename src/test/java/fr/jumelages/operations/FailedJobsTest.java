package fr.jumelages.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.SqlStatements;
import fr.jumelages.testing.TestProject;
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

@ApplicationTest
class FailedJobsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    FailedJobs jobs;

    @Autowired
    EngineJobs engine;

    @Autowired
    OperationLog log;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc http;

    private TestProject project;
    private Person admin;

    @BeforeEach
    void projectAndAdministrator() {
        project = TestProject.open(application);
        var address = new EmailAddress("admin-" + UUID.randomUUID() + "@exemple.fr");
        admin = accounts.get(accounts.invite(address, "Camille Guet", Role.ADMIN));
    }

    @Test
    void aStepThatFailedForGoodIsToldWithItsNameItsProjectAndItsCause() {
        FailedJob job =
                engine.find(failed("twinning", "serviceTask_signalStall")).orElseThrow();

        assertThat(job.step()).isEqualTo("Signaler le blocage");
        assertThat(job.process()).isEqualTo("Jumelage");
        assertThat(job.reference()).isEqualTo(project.reference());
        assertThat(job.message()).contains("no variable twinningId");
        assertThat(job.since()).isNotNull();
        assertThat(job.skippable()).isTrue();
        assertThat(engine.figures().failed()).isPositive();
    }

    @Test
    void aStepTriedAgainRunsOnceMoreAndStandsInTheHistory() {
        String id = failed("framing", "subProcess_preparation");
        jobs.retry(id, admin);

        assertThat(engine.find(id)).isEmpty();
        management.executeJob(id);
        assertThat(project.openForms()).containsExactly("describe-class", "propose-framing");
        assertThat(project.timeline()).contains("stepTriedAgain");
        assertThat(log.newest(5)).anySatisfy(line -> {
            assertThat(line.project()).isEqualTo(project.reference());
            assertThat(line.actor()).isEqualTo("Camille Guet");
        });
        assertThatThrownBy(() -> jobs.retry(id, admin)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStepThatOnlyTellsPeopleIsPassedOverWithAReason() {
        String id = failed("twinning", "serviceTask_signalStall");
        jobs.skip(id, "La coordination le sait déjà", admin);

        assertThat(engine.find(id)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(project.reference())
                        .count())
                .isZero();
        assertThat(project.timeline()).contains("stepSkipped");
    }

    @Test
    void aStepThatTheRestReliesOnIsRefusedInWordsAndStays() {
        String id = failed("framing", "serviceTask_computeSlots");

        assertThatThrownBy(() -> jobs.skip(id, "Trop long", admin))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("operations.notSkippable");
        assertThatThrownBy(() -> jobs.skip(failed("twinning", "serviceTask_signalStall"), " ", admin))
                .hasMessageContaining("operations.reason");
        assertThat(engine.find(id)).isPresent();
    }

    @Test
    void thePageTellsTheCauseAndNoStackTraceAndKeepsWhatWasTyped() throws Exception {
        String id = failed("twinning", "serviceTask_signalStall");
        String page = asked(get("/administration/exploitation"), 200);
        String answer = asked(
                post("/administration/exploitation/etapes/" + id + "/passage").param("motif", "\u0007 "), 422);

        assertThat(page)
                .contains("Signaler le blocage", project.reference(), id, "no variable twinningId")
                .doesNotContain("at org.camunda", "at fr.jumelages", "??");
        assertThat(answer).contains("Indiquez en quelques mots pourquoi", "motif-" + id);
    }

    @Test
    void thePageCostsTheSameWithOneFailedStepAndWithMany() throws Exception {
        failed("framing", "serviceTask_computeSlots");
        asked(get("/administration/exploitation"), 200);
        var few = SqlStatements.during(() -> asked(get("/administration/exploitation"), 200));
        for (int i = 0; i < 10; i++) {
            failed("framing", "serviceTask_computeSlots");
        }
        assertThat(SqlStatements.during(() -> asked(get("/administration/exploitation"), 200)))
                .hasSameSizeAs(few);
    }

    @Test
    void whoTriedAndWhyIsNeverChanged() {
        jobs.retry(failed("framing", "serviceTask_computeSlots"), admin);
        assertThatThrownBy(
                        () -> db.sql("update operation set reason = 'Personne'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("delete from operation").update()).hasMessageContaining("never changed");
    }

    @Test
    void whatIsSkippableOnlyTellsOrComesBack() {
        assertThat(List.of(application.getBeanNamesForAnnotation(fr.jumelages.workflow.MayBeSkipped.class)))
                .containsExactlyInAnyOrder(
                        "signalStall",
                        "announceCancellation",
                        "sendReminders",
                        "openUnblockings",
                        "sendWeeklyOverviews",
                        "offerRenewals",
                        "recompileFeedback");
    }

    private String asked(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request, int status)
            throws Exception {
        var response = http.perform(
                        request.with(authentication(new SignedIn(admin))).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString();
    }

    /** The job before this element, after its last try; the one of a stall fails because it knows no project. */
    private String failed(String process, String element) {
        var start = runtime.createProcessInstanceByKey(process)
                .businessKey(project.reference())
                .startBeforeActivity(element);
        if (!process.equals("twinning")) {
            start.setVariable("twinningId", project.id().toString());
        }
        String instance = start.execute().getId();
        String job = management
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .singleResult()
                .getId();
        if (process.equals("twinning")) {
            assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("twinningId");
        }
        management.setJobRetries(job, 0);
        return job;
    }
}
