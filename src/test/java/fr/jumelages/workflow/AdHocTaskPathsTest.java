package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdHocTaskPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("adhoc/ad-hoc-task.bpmn");

    @Test
    void theDoerDoesIt() {
        ProcessInstance asked = asked();
        assertThat(asked).isWaitingAt("userTask_doAdHocTask");
        assertThat(walk.open("userTask_doAdHocTask").get(0)).isAssignedTo("7");

        walk.complete("userTask_doAdHocTask");

        assertThat(asked)
                .hasPassed("serviceTask_recordAdHocTask", "endEvent_closed")
                .isEnded();
    }

    @Test
    void whatIsWithdrawnAsksNobodyAnyMore() {
        ProcessInstance asked = asked();

        walk.send("ad-hoc-task.withdrawn", Map.of());

        assertThat(asked)
                .hasPassed("endEvent_withdrawn")
                .hasNotPassed("serviceTask_recordAdHocTask")
                .isEnded();
    }

    private ProcessInstance asked() {
        return walk.startBy("ad-hoc-task.added", Map.of("doer", "7", "doerRole", "TEACHER"));
    }
}
