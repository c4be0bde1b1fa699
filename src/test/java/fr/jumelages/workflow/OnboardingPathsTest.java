package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnboardingPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("onboarding/onboarding.bpmn");

    @Test
    void readinessIsComputedOnceAllFourHaveAnswered() {
        ProcessInstance onboarding = walk.start("onboarding");

        walk.complete("userTask_identifyParticipants", "userTask_prepareStaff", "userTask_informResidents");
        assertThat(onboarding)
                .hasPassed("endEvent_participantsIdentified", "endEvent_staffPrepared", "endEvent_residentsInformed")
                .hasNotPassed("serviceTask_computeReadiness")
                .isWaitingAt("userTask_informFamilies");
        walk.complete("userTask_informFamilies");
        walk.run("serviceTask_computeReadiness");

        assertThat(onboarding)
                .hasPassed("endEvent_familiesInformed", "serviceTask_computeReadiness", "endEvent_ready")
                .isEnded();
    }
}
