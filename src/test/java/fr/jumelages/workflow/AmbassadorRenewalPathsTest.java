package fr.jumelages.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AmbassadorRenewalPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("feedback/ambassador-renewal.bpmn");

    @Test
    void aMorningOffersRenewalsAndTheNextOneIsAlreadySet() {
        walk.run("startEvent_renewalMorning");
        ProcessInstance morning = processInstanceQuery()
                .processDefinitionKey("ambassador-renewal")
                .singleResult();

        walk.run("serviceTask_offerRenewals");

        assertThat(morning)
                .hasPassed("serviceTask_offerRenewals", "endEvent_renewalsOffered")
                .isEnded();
        walk.run("startEvent_renewalMorning");
    }
}
