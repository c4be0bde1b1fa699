package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FramingPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("framing/framing.bpmn");

    @Test
    void bothSidesWriteThenBothApprove() {
        ProcessInstance framing = walk.start("framing");

        prepare("userTask_proposeFraming");
        assertThat(framing).hasPassed("endEvent_framingProposed").hasNotPassed("serviceTask_computeSlots");
        walk.complete("userTask_describeClass").run("serviceTask_computeSlots");
        walk.complete("userTask_chooseDates");
        walk.decide("recordApproval", "framingAgreed", true)
                .complete("userTask_approveFraming", "userTask_approveFraming")
                .run("serviceTask_issueFramingSheet");

        assertThat(framing)
                .hasPassed("endEvent_classDescribed", "endEvent_approvalGiven", "endEvent_framed")
                .isEnded();
    }

    @Test
    void anyRefusalReopensTheProposal() {
        ProcessInstance framing = walk.start("framing");
        prepare("userTask_proposeFraming", "userTask_describeClass").run("serviceTask_computeSlots");

        walk.complete("userTask_chooseDates").decide("recordApproval", "framingAgreed", false);
        walk.complete("userTask_approveFraming", "userTask_approveFraming").run("subProcess_preparation");

        assertThat(framing)
                .isWaitingAt("userTask_proposeFraming", "userTask_describeClass")
                .hasNotPassed("serviceTask_issueFramingSheet", "endEvent_framed");
    }

    @Test
    void eachApproverGetsTheirOwnStep() {
        walk.start("framing");
        prepare("userTask_proposeFraming", "userTask_describeClass").run("serviceTask_computeSlots");
        walk.complete("userTask_chooseDates");

        List<Task> approvals = walk.open("userTask_approveFraming");

        Assertions.assertThat(approvals)
                .extracting(task -> walk.seenBy(task, "approverRole"))
                .containsExactlyInAnyOrder("DIRECTOR", "TEACHER");
    }

    private ModelWalk prepare(String... halves) {
        return walk.complete("userTask_nameReferents")
                .run("subProcess_preparation")
                .complete(halves);
    }
}
