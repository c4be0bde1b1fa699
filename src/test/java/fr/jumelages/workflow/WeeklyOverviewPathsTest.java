package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WeeklyOverviewPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("monitoring/weekly-overview.bpmn");

    @Test
    void aMorningSendsTheOverviews() {
        ProcessInstance morning = walk.start("weekly-overview");
        assertThat(morning).isWaitingAt("serviceTask_sendWeeklyOverviews");

        walk.run("serviceTask_sendWeeklyOverviews");

        assertThat(morning).hasPassed("endEvent_overviewSent").isEnded();
        org.assertj.core.api.Assertions.assertThat(walk.called()).containsExactly("sendWeeklyOverviews");
    }

    @Test
    void everyMorningIsSetByTheOneBefore() {
        walk.run("startEvent_weekBegins");
        walk.run("startEvent_weekBegins");
    }
}
