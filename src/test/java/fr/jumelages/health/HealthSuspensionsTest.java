package fr.jumelages.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.meeting.MeetingAdding;
import fr.jumelages.meeting.MeetingAdding.NewMeeting;
import fr.jumelages.meeting.MeetingMode;
import fr.jumelages.meeting.MeetingPlanning;
import fr.jumelages.meeting.MeetingReminders;
import fr.jumelages.meeting.PlanB;
import fr.jumelages.meeting.SuspendableMeetings.Touched;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody travels while an illness goes round, everybody hears of it once, and nothing that was prepared is lost. */
@ApplicationTest
class HealthSuspensionsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Casefile casefile;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingAdding adding;

    @Autowired
    MeetingReminders reminders;

    @Autowired
    HealthSuspensions suspensions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private TestProject project;
    private Person director;

    @BeforeEach
    void aProject() {
        project = TestProject.open(application);
        casefile.attachFacility(project.id(), UUID.randomUUID(), "Résidence Les Tilleuls", "35");
        director = project.person(Role.DIRECTOR);
    }

    @Test
    void holdsTheMeetingsOfItsTimeWithOneLetterAPersonAndLeavesTheOthers() {
        List<ProcessInstance> running = plan("IN_PERSON", "REMOTE", 5, 9, 60);

        UUID id = suspend(14);

        assertThat(numbers(suspensions.open(id, director).waiting())).containsExactly(1, 2);
        BpmnAwareTests.assertThat(running.get(0)).isWaitingAt("receiveTask_suspensionLifted");
        BpmnAwareTests.assertThat(running.get(2)).isWaitingAt("userTask_preparePlace");
        assertThat(project.openForms()).hasSize(3);
        assertThat(project.lettersTo(Role.TEACHER))
                .filteredOn("mail.health.suspended"::equals)
                .hasSize(1);
        assertThat(project.timeline()).filteredOn("meetingSuspended"::equals).hasSize(2);
        assertThat(attachments(Role.TEACHER)).isEqualTo(2);
    }

    @Test
    void lettersBeforeTheMeetingStayUnsentWhileItIsSuspended() {
        plan("IN_PERSON", "POSTPONE", 5);
        suspend(14);

        assertThat(db.sql("select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                                + " where e.business_key_ = ? and j.duedate_ is not null")
                        .param(project.reference())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void remoteMeetingsTakePlace() {
        plan("REMOTE", "POSTPONE", 5);

        UUID id = suspend(14);

        assertThat(suspensions.open(id, director).waiting()).isEmpty();
        assertThat(project.lettersTo(Role.TEACHER)).doesNotContain("mail.health.suspended");
    }

    @Test
    void planBIsOneStepForAllThatAgreedOnIt() {
        List<ProcessInstance> running = plan("IN_PERSON", "REMOTE", 5, 9);
        UUID id = suspend(14);

        List<Touched> turned = suspensions.turnRemote(id, director);

        assertThat(numbers(turned)).containsExactly(1, 2);
        BpmnAwareTests.assertThat(running.get(0)).isWaitingAt("userTask_preparePlace");
        assertThat(suspensions.open(id, director).waiting()).isEmpty();
        assertThat(project.lettersTo(Role.TEACHER))
                .filteredOn("mail.health.turnedRemote"::equals)
                .hasSize(1);
        assertThat(project.timeline())
                .filteredOn("meetingTurnedRemote.EPIDEMIC"::equals)
                .hasSize(2);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> suspensions.turnRemote(id, director));
    }

    @Test
    void liftedThoseToComeTakePlaceAndPassedOnesNeedAnotherDate() {
        List<ProcessInstance> running = plan("IN_PERSON", "POSTPONE", 2, 12);
        UUID id = suspend(14);

        clock.advance(Duration.ofDays(4));
        try {
            assertThat(numbers(suspensions.lift(id, director))).containsExactly(2);

            BpmnAwareTests.assertThat(running.get(0)).isWaitingAt("receiveTask_suspensionLifted");
            BpmnAwareTests.assertThat(running.get(1)).isWaitingAt("userTask_preparePlace");
            assertThat(suspensions.open(id, director).waiting())
                    .extracting(Touched::passed)
                    .containsExactly(true);
            assertThat(project.openForms()).doesNotContain("tell-meeting");
            assertThat(project.lettersTo(Role.TEACHER)).contains("mail.health.goesOn");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> suspensions.lift(id, director));
        } finally {
            clock.advance(Duration.ofDays(-4));
        }
    }

    @Test
    void aMeetingPlannedIntoASuspensionWaitsToo() {
        plan("IN_PERSON", "POSTPONE", 60);
        UUID id = suspend(14);

        var start = clock.instant().plus(7, ChronoUnit.DAYS).atZone(PARIS).toLocalDateTime();
        adding.add(project.id(), new NewMeeting(start, Duration.ofHours(1), MeetingMode.IN_PERSON, PlanB.REMOTE, null));

        assertThat(numbers(suspensions.open(id, director).waiting())).containsExactly(2);
    }

    @Test
    void isAMatterOfTheDirectorAndOfTheTerritory() {
        plan("IN_PERSON", "POSTPONE", 5);
        UUID id = suspend(14);

        assertThat(suspensions.open(id, project.person(Role.COORDINATOR)).waiting())
                .hasSize(1);
        for (Person other :
                List.of(project.person(Role.REFERENT), project.person(Role.TEACHER), project.stranger(Role.DIRECTOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suspensions.open(id, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suspensions.lift(id, other));
            assertThat(suspensions.places(other, project.reference())).isEmpty();
        }
    }

    @Test
    void aDepartementIsSuspendedByItsCoordinator() {
        plan("IN_PERSON", "POSTPONE", 5);
        Person coordinator = project.person(Role.COORDINATOR);
        SuspendablePlace departement = suspensions.places(coordinator, "").stream()
                .filter(place -> "35".equals(place.departement()))
                .findFirst()
                .orElseThrow();

        assertThat(suspensions.preview(departement, today(), today().plusDays(14)))
                .extracting(Touched::reference)
                .contains(project.reference());
    }

    private List<ProcessInstance> plan(String mode, String planB, int... days) {
        List<Instant> starts = IntStream.of(days)
                .mapToObj(day -> clock.instant().plus(day, ChronoUnit.DAYS))
                .toList();
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project.id(), starts, mode, planB, null)));
        return planning.planned(project.id()).stream()
                .map(meeting -> project.start("meeting", Map.of("meetingId", meeting.toString())))
                .toList();
    }

    private UUID suspend(int days) {
        SuspendablePlace place = suspensions.places(director, "").get(0);
        return suspensions.declare(director, place, today(), today().plusDays(days), null);
    }

    private LocalDate today() {
        return clock.instant().atZone(PARIS).toLocalDate();
    }

    private static List<Integer> numbers(List<Touched> meetings) {
        return meetings.stream().map(Touched::number).toList();
    }

    private int attachments(Role role) {
        return db.sql("select count(*) from outbox_attachment a join outbox o on o.id = a.outbox_id"
                        + " where o.recipient = ? and o.model ->> 'key' = 'mail.health.suspended'")
                .param(project.person(role).email().value())
                .query(Integer.class)
                .single();
    }
}
