package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.meeting.MeetingAdding.NewMeeting;
import fr.jumelages.shared.PublicHolidays;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A meeting more joins those that are lived already: the stage ends with the last one, whichever that is. */
@ApplicationTest
class MeetingAddingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingAdding adding;

    @Autowired
    MeetingChanges changes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    Clock clock;

    private TestProject project;

    @BeforeEach
    void aProjectWithOneMeeting() {
        project = TestProject.open(application);
        var start = List.of(clock.instant().plus(20, ChronoUnit.DAYS));
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project.id(), start, "IN_PERSON", "REMOTE", null)));
    }

    @Test
    void theStageEndsOnlyWhenTheAddedMeetingEndedToo() {
        ProcessInstance master = livingItsMeetings();
        runWhatWaits("businessRuleTask_preparationChecklist");

        int number = adding.add(project.id(), meeting(40));
        runWhatWaits("businessRuleTask_preparationChecklist");

        Assertions.assertThat(number).isEqualTo(2);
        Assertions.assertThat(running()).hasSize(2);
        Assertions.assertThat(project.openForms())
                .filteredOn("prepare-place"::equals)
                .hasSize(2);
        end(1);
        assertThat(master).isWaitingAt("callActivity_meeting");
        Assertions.assertThat(running()).hasSize(1);
        end(2);
        assertThat(master).hasPassed("callActivity_meeting").isNotWaitingAt("callActivity_meeting");
    }

    @Test
    void beforeItsStageItIsPlannedWithTheOthersAndEverybodyIsInvited() {
        adding.add(project.id(), meeting(40));

        Assertions.assertThat(planning.planned(project.id())).hasSize(2);
        Assertions.assertThat(project.timeline()).contains("meetingAdded");
        Assertions.assertThat(project.lettersTo(Role.TEACHER)).contains("mail.meeting.added");
        livingItsMeetings();
        Assertions.assertThat(running()).hasSize(2);
    }

    @Test
    void aPastDayAPublicHolidayAndAProjectWithoutFramingAreRefused() {
        assertRefused(
                "meeting.dateInPast",
                new NewMeeting(
                        LocalDateTime.now(clock).minusDays(2),
                        Duration.ofHours(1),
                        MeetingMode.REMOTE,
                        PlanB.POSTPONE,
                        null));
        assertRefused(
                "meeting.datePublicHoliday",
                new NewMeeting(
                        LocalDateTime.parse("2030-07-14T10:00"),
                        Duration.ofHours(1),
                        MeetingMode.REMOTE,
                        PlanB.POSTPONE,
                        null));
        TestProject unframed = TestProject.open(application);
        assertThatThrownBy(() -> adding.add(unframed.id(), meeting(40)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.code()).isEqualTo("meeting.framingFirst"));
    }

    @Test
    void twoMeetingsOfOneProjectAreNeverAtTheSameTime() {
        adding.add(project.id(), meeting(40));

        assertRefused("meeting.sameTime", meeting(40));
        Assertions.assertThat(planning.planned(project.id())).hasSize(2);
    }

    private void assertRefused(String code, NewMeeting wished) {
        assertThatThrownBy(() -> adding.add(project.id(), wished))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.code()).isEqualTo(code));
    }

    /** Never on a public holiday. */
    private NewMeeting meeting(int inDays) {
        LocalDateTime start = LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Paris")))
                .plusDays(inDays)
                .withHour(10);
        while (PublicHolidays.isNational(start.toLocalDate())) {
            start = start.plusDays(1);
        }
        return new NewMeeting(start, Duration.ofHours(1), MeetingMode.HYBRID, PlanB.POSTPONE, null);
    }

    private ProcessInstance livingItsMeetings() {
        return runtime.createProcessInstanceByKey("twinning")
                .businessKey(project.reference())
                .setVariables(Map.of("twinningId", project.id().toString()))
                .startBeforeActivity("callActivity_meeting#multiInstanceBody")
                .execute();
    }

    private List<ProcessInstance> running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.reference())
                .processDefinitionKey("meeting")
                .list();
    }

    /** The only one left can’t be cancelled: whichever comes last is told. */
    private void end(int number) {
        if (running().size() == 2) {
            changes.cancel(project.id(), number, new Cause(MeetingReason.SCHOOL, null));
            runWhatWaits("endEvent_meetingCancelled");
            return;
        }
        runWhatWaits("event_dayPassed");
        project.answer(
                Role.REFERENT,
                "tell-meeting",
                Map.of(
                        "outcome", "HELD",
                        "residentsPresent", "8",
                        "pupilsPresent", "20",
                        "adultsPresent", "3",
                        "highlights", "Des chansons à deux voix."));
        runWhatWaits("endEvent_held");
    }

    private void runWhatWaits(String element) {
        running()
                .forEach(instance -> jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(element)
                        .list()
                        .forEach(job -> jobs.executeJob(job.getId())));
    }
}
