package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TwinningPathsTest {

    private static final Map<String, Object> ACCEPTED = Map.of("registrationOutcome", "ACCEPTED");
    private static final Map<String, Object> FOUND = Map.of("schoolFound", true);

    @RegisterExtension
    final ModelWalk walk = new ModelWalk(
            List.of("casefile/twinning.bpmn"),
            List.of("registration", "school-contact", "framing", "onboarding", "meeting", "feedback"));

    @Test
    void aProjectGoesThroughTheSixStages() {
        ProcessInstance project = walk.startBy("twinning.registered");

        walk.complete("stage", ACCEPTED).complete("stage", FOUND).complete("stage", "stage");
        assertThat(walk.open("stage"))
                .extracting(stage -> walk.seenBy(stage, "meetingId"))
                .containsExactlyInAnyOrder("first", "second");
        walk.complete("stage", "stage");
        assertThat(project).isWaitingAt("callActivity_feedback");
        walk.complete("stage");

        assertThat(project)
                .hasPassed("serviceTask_completeTwinning", "endEvent_completed")
                .hasNotPassed("endEvent_registrationClosed", "endEvent_withoutSchool", "endEvent_cancelled")
                .isEnded();
    }

    @Test
    void aStageCarriesTheProjectsReferenceAndId() {
        walk.startBy("twinning.registered");

        assertThat(walk.open("stage"))
                .singleElement()
                .satisfies(stage -> assertThat(walk.seenBy(stage, "twinningId")).isEqualTo("42"));
        assertThat(walk.runningUnder(ModelWalk.PROJECT)).contains("twinning", "registration");
    }

    @Test
    void aRefusedRegistrationIsClosed() {
        ProcessInstance project = walk.startBy("twinning.registered");

        walk.complete("stage", Map.of("registrationOutcome", "EXPIRED"));

        assertThat(project)
                .hasPassed("serviceTask_closeRegistration", "endEvent_registrationClosed")
                .hasNotPassed("callActivity_schoolContact")
                .isEnded();
    }

    @Test
    void anotherSchoolStartsAtTheContact() {
        ProcessInstance project = walk.startBy("twinning.schoolRequested");

        walk.complete("stage", Map.of("schoolFound", false));

        assertThat(project)
                .hasPassed("startEvent_schoolRequested", "serviceTask_closeWithoutSchool", "endEvent_withoutSchool")
                .hasNotPassed("callActivity_registration", "callActivity_framing")
                .isEnded();
    }

    @Test
    void everyStageThatLastsTooLongIsSignalledAndGoesOn() {
        ProcessInstance project = walk.startBy("twinning.registered");
        stalls(project, "registration");
        walk.complete("stage", ACCEPTED);
        stalls(project, "schoolContact");
        walk.complete("stage", FOUND);
        stalls(project, "framing");
        walk.complete("stage");
        stalls(project, "onboarding");
        walk.complete("stage");
        stalls(project, "meeting");
        walk.complete("stage", "stage");
        stalls(project, "feedback");

        assertThat(walk.called()).hasSize(6).containsOnly("signalStall");
    }

    @Test
    void aCancellationStopsTheRunningStage() {
        ProcessInstance project = walk.startBy("twinning.registered");

        walk.send("twinning.cancelled", Map.of()).run("serviceTask_announceCancellation");

        assertThat(project)
                .hasPassed("endEvent_cancelled")
                .hasNotPassed("endEvent_completed")
                .isEnded();
        assertThat(walk.open("stage")).isEmpty();
    }

    private void stalls(ProcessInstance project, String stage) {
        walk.run("event_" + stage + "Stalled", "serviceTask_signalStall");
        assertThat(project).hasPassed("endEvent_stallSignalled").isWaitingAt("callActivity_" + stage);
    }
}
