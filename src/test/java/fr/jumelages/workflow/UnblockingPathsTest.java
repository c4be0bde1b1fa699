package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnblockingPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("unblocking/unblocking.bpmn");

    @Test
    void moreTimeForALateStep() {
        assertThat(decided("MORE_TIME"))
                .hasPassed("serviceTask_extendLateStep", "endEvent_timeGranted")
                .hasNotPassed("serviceTask_watchStage")
                .isEnded();
    }

    @Test
    void anotherPersonDoesTheStep() {
        assertThat(decided("REASSIGN"))
                .hasPassed("serviceTask_reassignLateStep", "endEvent_reassigned")
                .isEnded();
    }

    @Test
    void aPause() {
        assertThat(decided("ON_HOLD"))
                .hasPassed("serviceTask_holdProject", "endEvent_heldUp")
                .isEnded();
    }

    @Test
    void theEndOfTheProject() {
        assertThat(decided("CANCEL"))
                .hasPassed("serviceTask_cancelProject", "endEvent_stopped")
                .isEnded();
    }

    @Test
    void nothingLeftToChange() {
        assertThat(decided("RESOLVED"))
                .hasPassed("endEvent_resolved")
                .hasNotPassed("serviceTask_extendLateStep", "endEvent_settled")
                .isEnded();
    }

    @Test
    void aStageWithoutAnOpenStepComesBackOnItsNewDate() {
        ProcessInstance stuck = decided("LATER");
        assertThat(stuck)
                .hasPassed("serviceTask_watchStage")
                .isWaitingAt("event_moreTimeOver")
                .hasNotPassed("serviceTask_extendLateStep");

        walk.run("event_moreTimeOver");

        assertThat(stuck).isWaitingAt("userTask_unblockStep");
    }

    @Test
    void whatComesLooseByItselfAsksNobodyAnyMore() {
        ProcessInstance stuck = walk.startBy("unblocking.requested");

        walk.send("unblocking.settled", Map.of());

        assertThat(stuck)
                .hasPassed("endEvent_settled")
                .hasNotPassed("serviceTask_recordUnblocking")
                .isEnded();
    }

    @Test
    void aStageThatMovesOnIsNotWatchedAnyMore() {
        ProcessInstance stuck = decided("LATER");

        walk.send("unblocking.settled", Map.of());

        assertThat(stuck).hasPassed("endEvent_settled").isEnded();
        org.assertj.core.api.Assertions.assertThat(walk.open("userTask_unblockStep"))
                .isEmpty();
    }

    private ProcessInstance decided(String outcome) {
        ProcessInstance stuck = walk.startBy("unblocking.requested");
        walk.decide("recordUnblocking", "unblockingOutcome", outcome).complete("userTask_unblockStep");
        return stuck;
    }
}
