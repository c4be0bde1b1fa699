package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchoolContactPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("contact/school-contact.bpmn");

    @Test
    void acceptingOneRequestEndsTheSearchAndTheOtherRequests() {
        ProcessInstance search = walk.start("school-contact");
        request("first");
        request("second");

        walk.decide("recordContactAnswer", "contactAnswer", "ACCEPTED").complete("userTask_answerContact");
        assertThat(search).hasPassed("event_schoolFound").isWaitingAt("serviceTask_openMembership");

        walk.run("serviceTask_openMembership");
        assertThat(search)
                .hasPassed("endEvent_accepted", "endEvent_partnerFound")
                .hasNotPassed("endEvent_declined", "endEvent_searchAbandoned")
                .isEnded();
    }

    @Test
    void decliningLeavesTheSearchOpenForOtherSchools() {
        ProcessInstance search = walk.start("school-contact");
        request("first");

        walk.decide("recordContactAnswer", "contactAnswer", "DECLINED").complete("userTask_answerContact");

        assertThat(search).hasPassed("endEvent_declined").isWaitingAt("event_nobodyYet");
        request("second");
        assertThat(search).isWaitingAt("event_nobodyYet", "userTask_answerContact");
    }

    @Test
    void aCallAsksForTheAnswerAgain() {
        ProcessInstance search = walk.start("school-contact");
        request("first");

        walk.decide("recordContactAnswer", "contactAnswer", "CALL").complete("userTask_answerContact");

        assertThat(search).isWaitingAt("userTask_answerContact").hasNotPassed("endEvent_accepted", "endEvent_declined");
    }

    @Test
    void concurrentRequestsKeepTheirOwnFacts() {
        ProcessInstance search = walk.start("school-contact");
        request("first");
        request("second");
        Task first = requestTask("first");
        Task second = requestTask("second");

        walk.decide("recordContactAnswer", "contactAnswer", "DECLINED").complete(first);

        assertThat(search).hasPassed("endEvent_declined").isWaitingAt("event_nobodyYet", "userTask_answerContact");
        assertThat(walk.seenBy(second, "contactAnswer")).isNull();
        assertThat(walk.variablesOf(search)).doesNotContainKeys("contactRequestId", "contactAnswer");
    }

    @Test
    void afterTwoSilencesACoordinatorSupportsAndTheSearchGoesOn() {
        ProcessInstance search = walk.start("school-contact");

        walk.run("event_nobodyYet", "event_stillNobody").decide("recordSearchSupport", "keepWaiting", true);
        assertThat(search).hasPassed("serviceTask_suggestSchools");
        walk.complete("userTask_supportSearch");

        assertThat(search).isWaitingAt("event_nobodyYet").hasNotPassed("endEvent_abandoned");
    }

    @Test
    void aSearchGivenUpEndsWithoutASchool() {
        ProcessInstance search = walk.start("school-contact");

        walk.run("event_nobodyYet", "event_stillNobody").decide("recordSearchSupport", "keepWaiting", false);
        walk.complete("userTask_supportSearch");

        assertThat(search)
                .hasPassed("endEvent_abandoned", "event_searchAbandoned", "endEvent_searchAbandoned")
                .hasNotPassed("endEvent_partnerFound")
                .isEnded();
    }

    private void request(String id) {
        walk.send("school-contact.requested", Map.of("contactRequestId", id));
    }

    private Task requestTask(String id) {
        return walk.open("userTask_answerContact").stream()
                .filter(task -> id.equals(walk.seenBy(task, "contactRequestId")))
                .findFirst()
                .orElseThrow();
    }
}
