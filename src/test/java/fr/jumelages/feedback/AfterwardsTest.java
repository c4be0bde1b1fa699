package fr.jumelages.feedback;

import static fr.jumelages.feedback.Questioned.as;
import static fr.jumelages.feedback.Questioned.grades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseFact.StageMoved;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.Departement;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** Late answers, ambassadors and testimonies: what goes on when the report is made. */
@ApplicationTest
class AfterwardsTest {

    private static final LinkedMultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Verbatims verbatims;

    @Autowired
    PublishedTestimonies published;

    @Autowired
    AmbassadorRenewal renewal;

    @Test
    void lateAnswersAreLetInCountedAnewAndToldToEverybody() throws Exception {
        Questioned project = shared(5);
        project.send(project.path(Audience.PUPILS), grades(5, "Trop tard")).andExpect(status().isGone());

        project.as(Role.REFERENT, project.page() + "/rouvrir", NOTHING).andExpect(status().isNotFound());
        project.as(Role.DIRECTOR, project.page() + "/rouvrir", NOTHING).andExpect(redirectedUrl(project.page()));
        project.as(Role.DIRECTOR, project.page() + "/rouvrir", NOTHING).andExpect(status().isUnprocessableEntity());
        project.send(project.path(Audience.PUPILS), grades(1, "Enfin")).andExpect(status().isFound());

        ProcessInstance late = late(project);
        project.project().run(late, "event_lateAnswersOver");
        project.project().run(late, "serviceTask_recompileFeedback");

        assertThat(late).isEnded();
        Figures figures = feedbacks.get(project.project().id()).figures().orElseThrow();
        assertThat(figures.audiences().get(1).questions().get("q1").distribution())
                .containsExactly(1, 0, 0, 0, 5);
        assertThat(verbatims.of(project.project().id()))
                .filteredOn(sentence -> sentence.words().equals("Enfin"))
                .allMatch(Verbatim::hidden);
        browser.perform(get(report(project)).with(as(project.project().person(Role.TEACHER))))
                .andExpect(content().string(not(containsString("Enfin"))));
        project.as(Role.TEACHER, report(project) + "/phrases", NOTHING).andExpect(status().isNotFound());
        project.as(Role.REFERENT, report(project) + "/phrases", NOTHING).andExpect(status().isFound());
        browser.perform(get(report(project)).with(as(project.project().person(Role.TEACHER))))
                .andExpect(content().string(containsString("Enfin")));
        assertThat(application.getBean(Documents.class).of(project.project().id()))
                .hasSize(2);
        assertThat(project.project().lettersTo(Role.TEACHER)).containsOnlyOnce("mail.feedback.updated");
        assertThat(project.project().timeline()).contains("lateAnswersLetIn", "feedbackUpdated");
        project.send(project.path(Audience.PUPILS), grades(5, "")).andExpect(status().isGone());
    }

    @Test
    void theDirectorEndsLateAnswersToo() throws Exception {
        Questioned project = shared(5);
        project.as(Role.DIRECTOR, project.page() + "/rouvrir", NOTHING);
        ProcessInstance late = late(project);

        project.as(Role.DIRECTOR, project.page() + "/clore", NOTHING).andExpect(redirectedUrl(project.page()));

        project.send(project.path(Audience.PUPILS), grades(5, "")).andExpect(status().isGone());
        project.project().run(late, "serviceTask_recompileFeedback");
        assertThat(late).isEnded();
    }

    @Test
    void aProjectThatIsMovedBackAsksOnByTheSameLinksAndItsReportFollows() throws Exception {
        Questioned project = shared(5);
        TwinningId id = project.project().id();
        application
                .getBean(RuntimeService.class)
                .deleteProcessInstance(project.stage().getId(), "moved");
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(now -> application.publishEvent(
                        new StageMoved(id, Stage.FEEDBACK, Stage.EVENT, "Une rencontre de plus")));

        project.send(project.path(Audience.PUPILS), grades(1, "Encore")).andExpect(status().isFound());
        assertThat(project.shown().until()).as("until the last meeting").isNull();
        ProcessInstance again = project.project().start("feedback", Map.of());
        project.project().run(again, "serviceTask_openQuestionnaires");
        assertThat(project.shown().until()).isNotNull();
        share(new Questioned(application, browser, project.project(), again));

        Figures figures = feedbacks.get(id).figures().orElseThrow();
        assertThat(figures.audiences().get(1).questions().get("q1").distribution())
                .containsExactly(1, 0, 0, 0, 5);
        assertThat(application.getBean(Documents.class).of(id)).hasSize(2);
        assertThat(project.project().lettersTo(Role.TEACHER))
                .containsOnlyOnce("mail.feedback.shared", "mail.feedback.updated");
        project.send(project.path(Audience.PUPILS), grades(5, "")).andExpect(status().isGone());
    }

    @Test
    void anAmbassadorHasHeldAMeetingHeardBothSidesAndTellsIt() throws Exception {
        Questioned silent = offering(shared(0), "YES");
        assertThat(feedbacks.get(silent.project().id()).ambassadorUntil()).isEmpty();
        browser.perform(get(page(silent)).with(as(silent.project().person(Role.DIRECTOR))))
                .andExpect(content().string(containsString("Pas encore")))
                .andExpect(content().string(containsString("Vous avez dit oui")));

        Questioned heard = Questioned.open(application);
        CollectingTest.meetingHeld(db, heard.project(), 8, 20, 4);
        heard.send(heard.path(Audience.STAFF), grades(5, ""));
        heard.send(heard.path(Audience.TEACHERS), grades(4, ""));
        offering(share(heard), "YES");
        assertThat(feedbacks.get(heard.project().id()).ambassadorUntil()).isPresent();
        assertThat(heard.project().timeline()).contains("ambassadorAgreed");

        Questioned modest = offering(shared(5), "NO");
        assertThat(feedbacks.get(modest.project().id()).ambassadorUntil()).isEmpty();
    }

    @Test
    void renewalIsOfferedOnceByMailAndTakenByTheDirector() throws Exception {
        Questioned project = offering(shared(5), "YES");
        ambassadorUntil(project, "current_date + 61");
        renewal.offer();
        assertThat(project.project().lettersTo(Role.DIRECTOR)).doesNotContain("mail.feedback.renewal");
        project.as(Role.DIRECTOR, page(project) + "/renouveler", NOTHING).andExpect(status().isUnprocessableEntity());

        ambassadorUntil(project, "current_date + 59");
        renewal.offer();
        renewal.offer();
        assertThat(project.project().lettersTo(Role.DIRECTOR)).containsOnlyOnce("mail.feedback.renewal");

        project.as(Role.DIRECTOR, page(project) + "/renouveler", NOTHING).andExpect(redirectedUrl(page(project)));
        assertThat(project.project().timeline()).contains("ambassadorRenewed");
        project.as(Role.DIRECTOR, page(project) + "/renouveler", NOTHING).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void testimoniesAreFoundByPlaceLevelAndFormAndTakenBackAtOnce() throws Exception {
        Questioned project = Questioned.open(application);
        CollectingTest.meetingHeld(db, project.project(), 8, 20, 4);
        offering(share(project), "YES");
        var here = new TestimonyFilter(Departement.of("35"), null, null, TwinningType.IN_PERSON);
        var there = new TestimonyFilter(Departement.of("48"), null, null, null);
        var remote = new TestimonyFilter(null, null, null, TwinningType.REMOTE);
        assertThat(ids(here)).contains(project.project().id().value());
        assertThat(ids(there)).doesNotContain(project.project().id().value());
        assertThat(ids(remote)).doesNotContain(project.project().id().value());
        browser.perform(get("/temoignages")
                        .param("departement", "35")
                        .param("niveau", "${7*7}")
                        .param("forme", "IN_PERSON"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("49"))));

        project.as(Role.DIRECTOR, page(project) + "/retirer-temoignage", NOTHING)
                .andExpect(redirectedUrl(page(project)));
        assertThat(ids(here)).doesNotContain(project.project().id().value());
        project.as(Role.DIRECTOR, page(project) + "/retirer-temoignage", NOTHING)
                .andExpect(status().isNotFound());
    }

    @Test
    void nothingOfATestimonyStaysThatWasTakenBackTheTitleNeither() throws Exception {
        Questioned project = Questioned.open(application);
        CollectingTest.meetingHeld(db, project.project(), 8, 20, 4);
        project.send(project.path(Audience.STAFF), grades(5, ""));
        project.send(project.path(Audience.TEACHERS), grades(4, ""));
        offering(share(project), "YES");
        String told = testimony(project);
        assertThat(told).isNotBlank();
        assertThat(rowsWith(project, told)).isPositive();
        assertThat(casePage(project, Role.COORDINATOR)).contains("04 74 00 00 00", "Ambassadeur");
        assertThat(casePage(project, Role.TEACHER)).doesNotContain("04 74 00 00 00");

        project.as(Role.DIRECTOR, page(project) + "/retirer-temoignage", NOTHING)
                .andExpect(redirectedUrl(page(project)));

        assertThat(rowsWith(project, told)).isZero();
        assertThat(feedbacks.get(project.project().id()).ambassadorUntil()).isEmpty();
        assertThat(casePage(project, Role.COORDINATOR)).doesNotContain("04 74 00 00 00");
    }

    private String testimony(Questioned project) {
        return db.sql("select words from testimony where twinning_id = ?")
                .param(project.project().id().value())
                .query(String.class)
                .single();
    }

    /** Wherever something of a project is kept. */
    private long rowsWith(Questioned project, String words) {
        return db.sql("""
                        select (select count(*) from testimony t where t.twinning_id = :id and t::text like :words)
                            + (select count(*) from submission s where s.twinning_id = :id and s.answers::text like :words)
                            + (select count(*) from timeline_entry e where e.twinning_id = :id and e::text like :words)""")
                .param("id", project.project().id().value())
                .param("words", "%" + words.substring(0, 40) + "%")
                .query(Long.class)
                .single();
    }

    private String casePage(Questioned project, Role role) throws Exception {
        return browser.perform(get("/projets/" + project.project().reference())
                        .with(as(project.project().person(role))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<java.util.UUID> ids(TestimonyFilter filter) {
        return published.page(filter, null, 50).stream()
                .map(PublishedTestimonies.Shown::id)
                .toList();
    }

    private void ambassadorUntil(Questioned project, String day) {
        db.sql("update feedback set ambassador_until = " + day + " where twinning_id = ?")
                .param(project.project().id().value())
                .update();
    }

    private ProcessInstance late(Questioned project) {
        return application
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("late-answers")
                .processInstanceBusinessKey(project.project().reference())
                .singleResult();
    }

    private static String report(Questioned project) {
        return "/projets/" + project.project().reference() + "/bilan";
    }

    private static String page(Questioned project) {
        return "/projets/" + project.project().reference() + "/ambassadeur";
    }

    private Questioned shared(int pupils) throws Exception {
        Questioned project = Questioned.open(application);
        for (int n = 0; n < pupils; n++) {
            project.send(project.path(Audience.PUPILS), grades(5, "Très bien, numéro " + n));
        }
        return share(project);
    }

    private Questioned share(Questioned project) {
        project.project().run(project.stage(), "event_collectionOver");
        answer(
                project,
                Role.DIRECTOR,
                "organize-debrief",
                Map.of(
                        "heldOn",
                        "2026-11-20",
                        "format",
                        "MEETING",
                        "participants",
                        List.of("STAFF"),
                        "wentWell",
                        "L’accueil",
                        "toImprove",
                        "Les horaires",
                        "continueTwinning",
                        "YES"));
        project.project().run(project.stage(), "serviceTask_compileFeedback");
        answer(project, Role.REFERENT, "review-synthesis", Map.of("reading", "Tous contents.", "readyToShare", "true"));
        project.project().run(project.stage(), "serviceTask_shareFeedback");
        return project;
    }

    private Questioned offering(Questioned project, String ambassador) {
        answer(
                project,
                Role.DIRECTOR,
                "become-ambassador",
                Map.of(
                        "testimonyOffered",
                        "YES",
                        "testimony",
                        "Nos résidents attendent déjà la prochaine rencontre avec les élèves.",
                        "signature",
                        "La direction",
                        "consent",
                        "true",
                        "ambassador",
                        ambassador,
                        "contactPhone",
                        "04 74 00 00 00"));
        answer(project, Role.COORDINATOR, "publish-testimony", Map.of("decision", "PUBLISHED"));
        return project;
    }

    private static void answer(Questioned project, Role role, String form, Map<String, Object> typed) {
        assertThat(project.project().answer(role, form, typed).errors()).isEmpty();
    }
}
