package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedbackPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("feedback/feedback.bpmn");

    @Test
    void aTestimonyIsModeratedBeforeTheEnd() {
        ProcessInstance feedback = collecting();

        walk.complete("userTask_organizeDebrief").run("event_collectionOver");
        assertThat(feedback).hasPassed("endEvent_debriefed", "endEvent_collected");
        reviewed(true);
        walk.complete("userTask_publishTestimony").run("endEvent_feedbackShared");

        assertThat(feedback)
                .hasPassed("serviceTask_recordModeration", "endEvent_feedbackShared")
                .hasNotPassed("endEvent_withoutTestimony")
                .isEnded();
    }

    @Test
    void withoutATestimonyTheProjectEndsAllTheSame() {
        ProcessInstance feedback = collecting();

        walk.send("feedback.collectionClosed", Map.of()).complete("userTask_organizeDebrief");
        assertThat(feedback).hasPassed("endEvent_collected").hasNotPassed("event_collectionOver");
        reviewed(false);
        walk.run("endEvent_withoutTestimony");

        assertThat(feedback)
                .hasPassed("endEvent_withoutTestimony")
                .hasNotPassed("userTask_publishTestimony", "endEvent_feedbackShared")
                .isEnded();
    }

    @Test
    void halfTimeIsToldWhileTheCollectionGoesOn() {
        ProcessInstance feedback = collecting();

        walk.run("event_collectionHalf");

        assertThat(feedback)
                .hasPassed("serviceTask_remindCollection", "endEvent_collectionReminded")
                .isWaitingAt("receiveTask_collectionClosed", "userTask_organizeDebrief");
    }

    private ProcessInstance collecting() {
        ProcessInstance feedback = walk.start("feedback");
        walk.run("serviceTask_openQuestionnaires");
        return feedback;
    }

    private void reviewed(boolean testimonyOffered) {
        walk.run("serviceTask_compileFeedback").complete("userTask_reviewSynthesis");
        walk.run("serviceTask_shareFeedback").decide("recordTestimony", "testimonyOffered", testimonyOffered);
        walk.complete("userTask_becomeAmbassador");
    }
}
