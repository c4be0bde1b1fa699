package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.approve;
import static fr.jumelages.framing.FramingAnswers.framing;
import static fr.jumelages.framing.FramingAnswers.nameReferent;
import static fr.jumelages.framing.FramingAnswers.opened;
import static fr.jumelages.framing.FramingAnswers.propose;
import static fr.jumelages.framing.FramingAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseMoves;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.PlannedMeetings;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.Option;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.StageWalk;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A project with an agreed framing and a meeting to come that its coordinator moves back to the framing. */
@ApplicationTest
class ReframingTest {

    private static final String REASON = "L’école change de classe";

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CaseMoves moves;

    @Autowired
    PlannedMeetings planned;

    @Autowired
    TransactionTemplate transaction;

    private StageWalk walk;
    private TwinningSummary project;
    private CaseJobs jobs;

    @BeforeEach
    void anAgreedProjectThatGetsReady() {
        jobs = new CaseJobs(runtime, management);
        walk = written(opened(framing(beans)), "Les métiers d’hier");
        project = walk.project();
        agree(0);
        walk.goOn(Stage.ONBOARDING);
    }

    @Test
    void callsOffWhatWasToComeAndTellsEveryMemberWhy() {
        moveTo(Stage.FRAMING);

        assertThat(walk.openForms()).containsExactly("name-referents");
        assertThat(planned.of(project.id())).isEmpty();
        for (Role role : List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER)) {
            String email = walk.member(role).email().value();
            assertThat(new QueuedLetters(db).keysTo(email)).contains("caseReframed");
            assertThat(calendarTo(email)).contains("METHOD:CANCEL", "UID:" + project.id() + "-1@jumelages");
        }
        assertThat(agreement().agreed()).isFalse();
        assertThat(agreement().dates()).as("those were called off").isEmpty();
    }

    @Test
    void bothSidesAgreeAnewFromWhatTheyWroteAndItsMeetingsGoOnInNumber() {
        moveTo(Stage.FRAMING);
        nameReferent(walk);
        jobs.run(project.reference());
        assertThat(walk.open(Role.REFERENT, "propose-framing").data()).containsEntry("theme", "Les métiers d’hier");

        propose(walk, "IN_PERSON", "Les chansons");
        FramingAnswers.describeClass(walk);
        jobs.run(project.reference());
        agree(1);

        assertThat(beans.getBean(Casefile.class).get(project.id()).stage()).isEqualTo(Stage.ONBOARDING);
        assertThat(agreement().agreed()).isTrue();
        assertThat(numbers()).containsExactly("1 CANCELLED", "2 PLANNED");
        assertThat(calendarTo(walk.member(Role.TEACHER).email().value())).contains("-2@jumelages");
    }

    @Test
    void afterAMeetingWasHeldItMayGoOnToTheFeedbackWithoutANewAgreement() {
        moveTo(Stage.FRAMING);
        assertThat(moves.possible(current())).isEmpty();
        db.sql("update meeting set status = 'HELD', story = ?::jsonb where twinning_id = ?")
                .params(
                        "{\"residents\": 8, \"pupils\": 20, \"adults\": 3}",
                        project.id().value())
                .update();

        assertThat(moves.possible(current())).containsExactly(Stage.FEEDBACK);
    }

    @Test
    void aMeetingWhoseDayHasPassedIsStillToldAbout() {
        db.sql("update meeting set starts_at = ? where twinning_id = ?")
                .params(
                        OffsetDateTime.ofInstant(project.openedAt(), ZoneOffset.UTC)
                                .minusDays(3),
                        project.id().value())
                .update();

        moveTo(Stage.FRAMING);

        assertThat(planned.of(project.id())).hasSize(1);
        assertThat(moves.possible(current())).containsExactly(Stage.EVENT);
    }

    private void moveTo(Stage stage) {
        transaction.executeWithoutResult(now -> moves.move(project.id(), stage, REASON));
        jobs.run(project.reference());
    }

    @SuppressWarnings("unchecked")
    private void agree(int slot) {
        List<Option> slots =
                (List<Option>) walk.open(Role.REFERENT, "choose-dates").data().get("slots");
        walk.answer(
                Role.REFERENT, "choose-dates", "chosenSlots", slots.get(slot).value(), "durationMinutes", "60");
        approve(walk, Role.DIRECTOR);
        approve(walk, Role.TEACHER);
        jobs.run(project.reference());
    }

    private TwinningSummary current() {
        return beans.getBean(Casefile.class).get(project.id());
    }

    private FramingView agreement() {
        return beans.getBean(FramingReading.class).of(current(), Locale.FRENCH).orElseThrow();
    }

    private List<String> numbers() {
        return db.sql("select number || ' ' || status from meeting where twinning_id = ? order by number")
                .param(project.id().value())
                .query(String.class)
                .list();
    }

    private String calendarTo(String email) {
        return db.sql(
                        "select convert_from(a.content, 'UTF8') from outbox_attachment a join outbox o on o.id = a.outbox_id"
                                + " where o.recipient = ? order by o.created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
    }
}
