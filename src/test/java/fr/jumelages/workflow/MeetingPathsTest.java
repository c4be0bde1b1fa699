package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("meeting/meeting.bpmn");

    @Test
    void aPreparedMeetingIsToldAfterItsDay() {
        ProcessInstance meeting = meeting(false);

        walk.complete("userTask_preparePlace", "userTask_prepareRunningOrder", "userTask_prepareClass");
        walk.run("event_weekBefore", "event_dayBefore");
        assertThat(meeting)
                .hasPassed("serviceTask_sendRunningOrder", "serviceTask_sendLastReminder", "endEvent_reminded")
                .hasPassed("endEvent_placeReady", "endEvent_runningOrderReady", "endEvent_classReady")
                .isWaitingAt("event_dayPassed");
        told("HELD", "event_dayPassed");
        walk.run("endEvent_held");

        assertThat(meeting)
                .hasPassed("endEvent_held")
                .hasNotPassed("endEvent_meetingCancelled")
                .isEnded();
    }

    @Test
    void theDayEndsAnUnfinishedPreparation() {
        ProcessInstance meeting = meeting(false);

        told("CANCELLED", "event_dayPassed");
        walk.run("endEvent_meetingCancelled");

        assertThat(meeting)
                .hasPassed("endEvent_dayOver", "endEvent_meetingCancelled")
                .hasNotPassed("endEvent_held", "serviceTask_sendRunningOrder", "event_cancelled")
                .isEnded();
    }

    @Test
    void aPostponedMeetingIsPreparedAgain() {
        ProcessInstance meeting = meeting(false);

        told("POSTPONED", "event_dayPassed");

        assertThat(meeting)
                .isWaitingAt("userTask_preparePlace", "userTask_prepareClass", "event_weekBefore")
                .hasNotPassed("endEvent_held", "endEvent_meetingCancelled");
    }

    @Test
    void aSuspendedMeetingWaitsAndIsPreparedAgainAfterwards() {
        ProcessInstance meeting = meeting(true);

        assertThat(meeting).isWaitingAt("receiveTask_suspensionLifted").hasNotPassed("startEvent_before");
        walk.decide("preparationChecklist", "meetingSuspended", false).send("meeting.rescheduled", Map.of());

        assertThat(meeting).isWaitingAt("userTask_preparePlace", "event_weekBefore");
    }

    @Test
    void aSuspendedMeetingCanBeCancelled() {
        ProcessInstance meeting = meeting(true);

        walk.send("meeting.cancelled", Map.of()).run("endEvent_cancelledWhileSuspended");

        assertThat(meeting)
                .hasPassed("event_cancelledWhileSuspended", "endEvent_cancelledWhileSuspended")
                .hasNotPassed("startEvent_before")
                .isEnded();
    }

    @Test
    void aMeetingCancelledBeforehandEndsAtOnce() {
        ProcessInstance meeting = meeting(false);

        walk.send("meeting.cancelled", Map.of()).run("endEvent_meetingCancelled");

        assertThat(meeting)
                .hasPassed("event_cancelled", "endEvent_meetingCancelled")
                .hasNotPassed("userTask_tellMeeting", "event_rescheduled", "endEvent_dayOver")
                .isEnded();
    }

    @Test
    void anotherDateBeginsThePreparationAgainEvenWhenAllWasReady() {
        ProcessInstance meeting = meeting(false);
        walk.complete("userTask_preparePlace", "userTask_prepareRunningOrder", "userTask_prepareClass");
        walk.run("event_weekBefore", "event_dayBefore");

        walk.send("meeting.rescheduled", Map.of());

        assertThat(meeting)
                .hasPassed("event_rescheduled")
                .isWaitingAt("userTask_preparePlace", "userTask_prepareClass", "event_weekBefore", "event_dayPassed")
                .hasNotPassed("userTask_tellMeeting", "event_cancelled");
        org.assertj.core.api.Assertions.assertThat(walk.called())
                .filteredOn("preparationChecklist"::equals)
                .hasSize(2);
    }

    private ProcessInstance meeting(boolean suspended) {
        return walk.decide("preparationChecklist", "meetingSuspended", suspended)
                .start("meeting");
    }

    private void told(String outcome, String timer) {
        walk.run(timer).decide("recordMeeting", "meetingOutcome", outcome).complete("userTask_tellMeeting");
    }
}
