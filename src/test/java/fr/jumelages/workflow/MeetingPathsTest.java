package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("meeting/meeting.bpmn");

    @Test
    void aPreparedMeetingIsToldAfterItsDay() {
        ProcessInstance meeting = walk.start("meeting");

        walk.complete("userTask_preparePlace", "userTask_prepareRunningOrder", "userTask_prepareClass");
        walk.run("event_weekBefore", "event_dayBefore");
        assertThat(meeting)
                .hasPassed("serviceTask_sendRunningOrder", "serviceTask_sendLastReminder", "endEvent_reminded")
                .hasPassed("endEvent_placeReady", "endEvent_runningOrderReady", "endEvent_classReady")
                .isWaitingAt("event_dayPassed")
                .hasNotPassed("event_dayCame");
        told("HELD", "event_dayPassed");
        walk.run("endEvent_held");

        assertThat(meeting)
                .hasPassed("endEvent_held")
                .hasNotPassed("endEvent_meetingCancelled")
                .isEnded();
    }

    @Test
    void theDayEndsAnUnfinishedPreparation() {
        ProcessInstance meeting = walk.start("meeting");

        told("CANCELLED", "event_dayCame");
        walk.run("endEvent_meetingCancelled");

        assertThat(meeting)
                .hasPassed("event_dayCame", "endEvent_meetingCancelled")
                .hasNotPassed("endEvent_held", "serviceTask_sendRunningOrder")
                .isEnded();
    }

    @Test
    void aPostponedMeetingIsPreparedAgain() {
        ProcessInstance meeting = walk.start("meeting");

        told("POSTPONED", "event_dayCame");

        assertThat(meeting)
                .isWaitingAt("userTask_preparePlace", "userTask_prepareClass", "event_weekBefore")
                .hasNotPassed("endEvent_held", "endEvent_meetingCancelled");
    }

    private void told(String outcome, String timer) {
        walk.run(timer).decide("recordMeeting", "meetingOutcome", outcome).complete("userTask_tellMeeting");
    }
}
