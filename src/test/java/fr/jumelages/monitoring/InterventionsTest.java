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

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.workflow.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class InterventionsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Casefile casefile;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService jobs;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    private Person coordinator;
    private Person teacher;
    private TwinningSummary project;

    @BeforeEach
    void aProjectThatLooksForASchool() {
        Watchers watchers = new Watchers(accounts);
        coordinator = watchers.coordinatorOf("Z1");
        teacher = watchers.with(Role.TEACHER, Territory.none());
        project = casefile.open(Opening.furtherSchool("Les Tilleuls", "Z1", UUID.randomUUID()));
        transactions.executeWithoutResult(now -> messages.start(
                "twinning.schoolRequested",
                project.reference(),
                Map.of("twinningId", project.id().toString())));
        casefile.addMember(project.id(), teacher.id(), Role.TEACHER);
        casefile.addMember(project.id(), teacher.id(), Role.REFERENT);
    }

    @Test
    void holdsAndResumes() throws Exception {
        send("pause", coordinator).andExpect(redirectedUrl(address("")));
        assertThat(state()).isEqualTo(TwinningStatus.ON_HOLD);
        assertThat(timers()).isNotEmpty().containsOnly(true);

        send("reprise", coordinator).andExpect(redirectedUrl(address("")));
        assertThat(state()).isEqualTo(TwinningStatus.LIVE);
        assertThat(timers()).isNotEmpty().containsOnly(false);
    }

    @Test
    void givesOpenStepsTheDaysThatTheProjectWasOnHold() throws Exception {
        transactions.executeWithoutResult(now -> messages.correlate(
                "school-contact.requested",
                project.reference(),
                Map.of("contactRequestId", UUID.randomUUID().toString(), "teacherStanding", "KNOWN")));
        ZonedDateTime due = dueInParis();
        Duration before = clock.offset();
        send("pause", coordinator);
        clock.advance(Duration.ofDays(12).plusHours(5));
        try {
            send("reprise", coordinator);
        } finally {
            clock.moveTo(before);
        }
        LocalDate day = WorkingDays.plus(due.toLocalDate().plusDays(13), 0);
        assertThat(dueInParis()).isEqualTo(due.with(day));
        assertThat(db.sql(
                                "select due_at = due_date_ at time zone 'UTC' from work_item join act_ru_task on id_ = task_id"
                                        + " where twinning_id = ?")
                        .param(project.id().value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    private ZonedDateTime dueInParis() {
        return db.sql("select next_due_at from twinning where id = ?")
                .param(project.id().value())
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(ZoneId.of("Europe/Paris"));
    }

    @Test
    void tellsEachMemberOnceWhyTheProjectStops() throws Exception {
        cancel("OTHER", "Le bâtiment ferme pour travaux").andExpect(redirectedUrl(address("")));
        runJobs();

        assertThat(state()).isEqualTo(TwinningStatus.CANCELLED);
        String letter = db.sql(
                        "select model::text from outbox where recipient = ? and model ->> 'key' = 'mail.caseCancelled'")
                .param(teacher.email().value())
                .query(String.class)
                .single();
        assertThat(letter).contains(project.reference(), "CancellationReason.OTHER", "Le bâtiment ferme pour travaux");
    }

    @Test
    void cancelsWhatIsOnHold() throws Exception {
        send("pause", coordinator);
        cancel("NO_ANSWER", "").andExpect(redirectedUrl(address("")));
        runJobs();

        assertThat(state()).isEqualTo(TwinningStatus.CANCELLED);
        assertThat(jobs.createJobQuery().processInstanceId(instance()).count()).isZero();
    }

    @Test
    void asksForAReasonAndKeepsWhatWasTyped() throws Exception {
        cancel("", "à voir")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choisissez la raison de l’arrêt")))
                .andExpect(content().string(containsString("à voir")));
        cancel("OTHER", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#motif\"")));
        cancel("EPIDEMIC", "x".repeat(1001)).andExpect(status().isUnprocessableEntity());

        assertThat(state()).isEqualTo(TwinningStatus.LIVE);
    }

    @Test
    void refusesInWordsWhatTheStateForbids() throws Exception {
        send("reprise", coordinator)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(project.reference() + " n’est pas en pause")));
        cancel("SCHOOL", "");
        runJobs();
        for (String action : List.of("pause", "reprise")) {
            send(action, coordinator).andExpect(status().isUnprocessableEntity());
        }
        cancel("SCHOOL", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ce projet est clos")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relance", "pause", "reprise", "arret", "delai", "attribution", "remplacement", "etape"})
    void existsForNobodyElse(String action) throws Exception {
        Watchers watchers = new Watchers(accounts);
        for (Person stranger : List.of(
                watchers.coordinatorOf("Z2"),
                watchers.with(Role.ADMIN, Territory.none()),
                watchers.with(Role.DIRECTOR, Territory.wholeCountry()),
                teacher)) {
            mvc.perform(get(address("/intervenir")).with(as(stranger))).andExpect(status().isNotFound());
            send(action, stranger).andExpect(status().isNotFound());
        }
        assertThat(state()).isEqualTo(TwinningStatus.LIVE);
    }

    @Test
    void offersWhatTheStateAllows() throws Exception {
        assertThat(offered()).containsExactly("remplacement", "pause", "arret");
        send("pause", coordinator);
        assertThat(offered()).containsExactly("reprise", "arret");
        cancel("SCHOOL", "");
        assertThat(offered()).isEmpty();
    }

    /** The interventions that the page leads to, in its order. */
    private List<String> offered() throws Exception {
        String page = mvc.perform(get(address("/intervenir")).with(as(coordinator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Pattern.compile("/intervenir/([a-z]+)")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    @Test
    void asksWhyBeforeAPauseAndTellsItOnTheTimeline() throws Exception {
        mvc.perform(post(address("/intervenir/pause"))
                        .with(as(coordinator))
                        .with(csrf())
                        .param("motif", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dites en quelques mots pourquoi")));
        assertThat(state()).isEqualTo(TwinningStatus.LIVE);

        send("pause", coordinator);
        mvc.perform(get(address("")).with(as(coordinator)))
                .andExpect(content().string(containsString("Travaux dans la salle")));
    }

    private ResultActions send(String action, Person person) throws Exception {
        return mvc.perform(post(address("/intervenir/" + action))
                .with(as(person))
                .with(csrf())
                .param("raison", "SCHOOL")
                .param("motif", "Travaux dans la salle"));
    }

    private ResultActions cancel(String reason, String comment) throws Exception {
        return mvc.perform(post(address("/intervenir/arret"))
                .with(as(coordinator))
                .with(csrf())
                .param("raison", reason)
                .param("motif", comment));
    }

    private String address(String below) {
        return "/projets/" + project.reference() + below;
    }

    private TwinningStatus state() {
        return casefile.get(project.id()).status();
    }

    /** Of each timer of the project: whether it is stopped. */
    private List<Boolean> timers() {
        return db.sql("""
                select j.suspension_state_ = 2 from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.type_ = 'timer'""").param(project.reference()).query(Boolean.class).list();
    }

    private void runJobs() {
        jobs.createJobQuery()
                .processInstanceId(instance())
                .messages()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private String instance() {
        return db.sql(
                        "select proc_inst_id_ from act_hi_procinst where business_key_ = ? and super_process_instance_id_ is null")
                .param(project.reference())
                .query(String.class)
                .single();
    }
}
