package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartnerQuestionPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("dialogue/partner-question.bpmn");

    @Test
    void thePartnerAnswers() {
        ProcessInstance asked = asked();
        assertThat(walk.open("userTask_answerQuestion").get(0)).isAssignedTo("7");

        walk.complete("userTask_answerQuestion");

        assertThat(asked)
                .hasPassed("serviceTask_recordQuestionAnswer", "endEvent_answered")
                .isEnded();
    }

    @Test
    void aQuestionWithdrawnAsksNobodyAnyMore() {
        ProcessInstance asked = asked();

        walk.send("partner-question.withdrawn", Map.of());

        assertThat(asked)
                .hasPassed("endEvent_withdrawn")
                .hasNotPassed("serviceTask_recordQuestionAnswer")
                .isEnded();
    }

    private ProcessInstance asked() {
        return walk.startBy("partner-question.asked", Map.of("doer", "7", "doerRole", "TEACHER"));
    }
}
