package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.TestProject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class MeetingProcessTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    Clock clock;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = TestProject.open(application);
    }

    @Test
    void aPreparedMeetingIsAnnouncedTwiceAndTold() {
        ProcessInstance meeting = planned("HYBRID", 20);
        assertThat(project.openForms()).containsExactly("prepare-class", "prepare-place", "prepare-running-order");

        project.answer(Role.REFERENT, "prepare-place", place());
        project.answer(Role.REFERENT, "prepare-running-order", runningOrder());
        project.answer(Role.TEACHER, "prepare-class", hybridClass());
        project.run(meeting, "event_weekBefore");
        project.run(meeting, "event_dayBefore");
        assertThat(meeting).isWaitingAt("event_dayPassed");
        project.run(meeting, "event_dayPassed");
        assertThat(project.answer(Role.REFERENT, "tell-meeting", held()).errors())
                .isEmpty();
        project.run(meeting, "endEvent_held");

        assertThat(meeting).hasPassed("endEvent_held").isEnded();
        assertThat(only().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(project.lettersTo(Role.TEACHER)).contains("mail.meeting.weekBefore", "mail.meeting.dayBefore");
        assertThat(new QueuedLetters(application.getBean(JdbcClient.class))
                        .pathIn(project.person(Role.TEACHER).email().value(), "meeting.dayBefore"))
                .endsWith("/rencontres/1/jour");
        assertThat(project.timeline())
                .contains("placePrepared", "runningOrderWritten", "classPrepared", "meetingHeld")
                .contains("runningOrderSent.weekBefore", "runningOrderSent.dayBefore");
    }

    @Test
    void theListFollowsTheModeAndIsScheduledBackwards() {
        planned("HYBRID", 30);
        List<ChecklistItem> list = only().checklist();
        assertThat(list).extracting(ChecklistItem::item).contains("meeting.item.snack", "meeting.item.network");
        assertThat(list)
                .allSatisfy(item -> assertThat(item.dueOn())
                        .isBefore(only().startsAt().atZone(PARIS).toLocalDate()));

        TestProject other = TestProject.open(application);
        project = other;
        planned("REMOTE", 30);
        assertThat(only().checklist()).extracting(ChecklistItem::item).doesNotContain("meeting.item.snack");
    }

    @Test
    void preparationIsDueBeforeItsOwnMeetingHoweverFarOrNear() {
        planned("IN_PERSON", 60);
        assertThat(dueDay("prepare-running-order")).isEqualTo(WorkingDays.plus(meetingDay(), -6));
        assertThat(dueDay("prepare-class")).isEqualTo(WorkingDays.plus(meetingDay(), -3));
        assertThat(project.task(Role.REFERENT, "prepare-place").meetingAt()).isEqualTo(only().startsAt());

        project = TestProject.open(application);
        planned("IN_PERSON", 1);
        assertThat(dueDay("prepare-running-order")).isBefore(meetingDay());
    }

    private LocalDate meetingDay() {
        return only().startsAt().atZone(PARIS).toLocalDate();
    }

    private LocalDate dueDay(String form) {
        Role role = form.equals("prepare-class") ? Role.TEACHER : Role.REFERENT;
        return project.task(role, form).dueAt().atZone(PARIS).toLocalDate();
    }

    @Test
    void theDayEndsUnfinishedPreparation() {
        ProcessInstance meeting = planned("IN_PERSON", 10);
        project.run(meeting, "event_dayPassed");
        assertThat(project.openForms()).containsExactly("tell-meeting");

        project.answer(Role.REFERENT, "tell-meeting", Map.of("outcome", "CANCELLED", "reason", "TRANSPORT"));
        project.run(meeting, "endEvent_meetingCancelled");

        assertThat(meeting)
                .hasPassed("endEvent_dayOver", "endEvent_meetingCancelled")
                .isEnded();
        assertThat(project.lettersTo(Role.DIRECTOR)).contains("mail.meeting.cancelled");
        assertThat(project.timeline()).contains("meetingCancelled.TRANSPORT");
    }

    @Test
    void aPostponedMeetingKeepsItsPreparationsAndItsCalendarId() {
        ProcessInstance meeting = planned("IN_PERSON", 10);
        project.answer(Role.REFERENT, "prepare-running-order", runningOrder());
        int number = only().number();
        project.run(meeting, "event_dayPassed");
        String newStart = LocalDateTime.now(clock.withZone(PARIS))
                .plusDays(40)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();

        var told = project.answer(
                Role.REFERENT,
                "tell-meeting",
                Map.of("outcome", "POSTPONED", "newStartsAt", newStart, "newMode", "REMOTE", "reason", "EPIDEMIC"));

        assertThat(told.errors()).isEmpty();
        assertThat(meeting).isNotEnded().isWaitingAt("userTask_preparePlace", "event_weekBefore");
        assertThat(only().status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(only().sequence()).isEqualTo(1);
        assertThat(only().number()).isEqualTo(number);
        assertThat(only().startsAt())
                .isEqualTo(LocalDateTime.parse(newStart).atZone(PARIS).toInstant());
        assertThat(only().checklist()).extracting(ChecklistItem::item).contains("meeting.item.network");
        assertThat(only().runningOrder()).isPresent();
        assertThat(project.lettersTo(Role.TEACHER)).contains("mail.meeting.postponed");
    }

    @Test
    void lettersWhoseMomentHasPassedStayUnsent() {
        ProcessInstance meeting = planned("IN_PERSON", 0);
        project.run(meeting, "event_weekBefore");
        project.run(meeting, "event_dayBefore");

        assertThat(project.lettersTo(Role.TEACHER)).noneMatch(letter -> letter.startsWith("mail.meeting"));
        assertThat(project.timeline()).noneMatch(kind -> kind.startsWith("runningOrderSent"));
    }

    @Test
    void aWeekBeforeWithoutRunningOrderSaysSo() {
        ProcessInstance meeting = planned("REMOTE", 7);
        project.run(meeting, "event_weekBefore");
        assertThat(project.lettersTo(Role.DIRECTOR)).contains("mail.meeting.weekBefore.withoutOrder");
    }

    private ProcessInstance planned(String mode, int days) {
        Instant start = clock.instant().plus(days, ChronoUnit.DAYS);
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project.id(), List.of(start), mode, "REMOTE", null)));
        return project.start(
                "meeting",
                Map.of("meetingId", planning.planned(project.id()).get(0).toString()));
    }

    private Meeting only() {
        return transaction.execute(status -> {
            Meeting meeting = meetings.of(project.id()).get(0);
            meeting.checklist();
            return meeting;
        });
    }

    private static Map<String, Object> place() {
        return Map.of(
                "room", "Salle du jardin",
                "remoteLink", "https://visio.exemple.fr/tilleuls",
                "connectionTested", "YES");
    }

    private static Map<String, Object> runningOrder() {
        return Map.of(
                "runningOrder[0].time",
                "10:30",
                "runningOrder[0].what",
                "Chansons",
                "runningOrder[0].who",
                "Tous",
                "runningOrder[1].time",
                "10:00",
                "runningOrder[1].what",
                "Accueil",
                "runningOrder[1].who",
                "Yanis",
                "contactName",
                "Yanis Petit",
                "contactPhone",
                "02 99 00 00 00");
    }

    private static Map<String, Object> hybridClass() {
        return Map.of(
                "topics",
                List.of("AGEING", "ROLES"),
                "pupilCount",
                "24",
                "adultCount",
                "3",
                "transport",
                "WALK",
                "arrivalTime",
                "09:45",
                "connectionTested",
                "YES");
    }

    private static Map<String, Object> held() {
        return Map.of(
                "outcome",
                "HELD",
                "residentsPresent",
                "9",
                "pupilsPresent",
                "23",
                "adultsPresent",
                "5",
                "highlights",
                "Une chanson reprise par tous.");
    }
}
