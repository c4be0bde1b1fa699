package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LateAnswersPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("feedback/late-answers.bpmn");

    @Test
    void everythingIsCountedAnewWhenTheDaysAreOver() {
        ProcessInstance late = walk.startBy("late-answers.letIn");
        assertThat(late).isWaitingAt("receiveTask_closed");

        walk.run("event_lateAnswersOver", "serviceTask_recompileFeedback");

        assertThat(late)
                .hasPassed("event_lateAnswersOver", "endEvent_recompiled")
                .isEnded();
    }

    @Test
    void theDirectorNeedNotWait() {
        ProcessInstance late = walk.startBy("late-answers.letIn");

        walk.send("late-answers.closed", Map.of()).run("serviceTask_recompileFeedback");

        assertThat(late)
                .hasPassed("endEvent_recompiled")
                .hasNotPassed("event_lateAnswersOver")
                .isEnded();
    }
}
