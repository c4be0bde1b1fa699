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
    void anUnknownTeacherReachesTheDirectorOnceChecked() {
        ProcessInstance search = walk.start("school-contact");
        requestToCheck("first");
        assertThat(search).isWaitingAt("userTask_checkTeacher").hasNotPassed("userTask_answerContact");

        walk.decide("recordTeacherCheck", "teacherStanding", "KNOWN").complete("userTask_checkTeacher");

        assertThat(search)
                .hasPassed("serviceTask_recordTeacherCheck")
                .isWaitingAt("event_nobodyYet", "userTask_answerContact")
                .hasNotPassed("endEvent_teacherRefused");
    }

    @Test
    void aTeacherWhoIsNotRecognisedNeverReachesTheDirector() {
        ProcessInstance search = walk.start("school-contact");
        requestToCheck("first");

        walk.decide("recordTeacherCheck", "teacherStanding", "REFUSED").complete("userTask_checkTeacher");

        assertThat(search)
                .hasPassed("endEvent_teacherRefused")
                .hasNotPassed("userTask_answerContact")
                .isWaitingAt("event_nobodyYet");
    }

    @Test
    void aCallWaitsForTheTeacherAndThenForTheAnswer() {
        ProcessInstance search = walk.start("school-contact");
        request("first");

        walk.decide("recordContactAnswer", "contactAnswer", "CALL").complete("userTask_answerContact");
        assertThat(search).isWaitingAt("event_nobodyYet", "receiveTask_callChosen");
        assertThat(walk.open("userTask_answerContact")).isEmpty();

        walk.deliver("school-contact.callChosen", "first", Map.of("countedFrom", "2031-03-04T09:00:00Z"));
        assertThat(search)
                .isWaitingAt("userTask_answerContact")
                .hasNotPassed("endEvent_accepted", "endEvent_declined", "event_callUnanswered");
        assertThat(walk.seenBy(requestTask("first"), "countedFrom")).isEqualTo("2031-03-04T09:00:00Z");
    }

    @Test
    void aCallThatTheTeacherLeavesOpenComesBackToTheDirector() {
        ProcessInstance search = walk.start("school-contact");
        request("first");
        walk.decide("recordContactAnswer", "contactAnswer", "CALL").complete("userTask_answerContact");

        walk.run("event_callUnanswered");

        assertThat(search).hasPassed("event_callUnanswered").isWaitingAt("event_nobodyYet", "userTask_answerContact");
    }

    @Test
    void aLateAnswerOffersOtherFacilitiesAndStaysPossible() {
        ProcessInstance search = walk.start("school-contact");
        request("first");

        walk.run("event_answerOverdue");

        assertThat(search)
                .hasPassed("serviceTask_offerElsewhere", "endEvent_elsewhereOffered")
                .isWaitingAt("event_nobodyYet", "userTask_answerContact");
    }

    @Test
    void aWithdrawnRequestEndsAloneWhereverItStands() {
        ProcessInstance search = walk.start("school-contact");
        request("first");
        request("second");
        requestToCheck("third");

        walk.deliver("school-contact.withdrawn", "second", Map.of());
        walk.deliver("school-contact.withdrawn", "third", Map.of());

        assertThat(search).hasPassed("endEvent_withdrawn").isWaitingAt("event_nobodyYet", "userTask_answerContact");
        assertThat(walk.open("userTask_checkTeacher")).isEmpty();
        assertThat(walk.open("userTask_answerContact"))
                .singleElement()
                .satisfies(task ->
                        assertThat(walk.seenBy(task, "contactRequestId")).isEqualTo("first"));
    }

    @Test
    void aSchoolThatJoinsAnotherProjectLeavesNothingToSearch() {
        ProcessInstance search = walk.start("school-contact");
        request("first");

        walk.decide("recordContactAnswer", "contactAnswer", "SETTLED").complete("userTask_answerContact");

        assertThat(search)
                .hasPassed("endEvent_settled", "event_searchAbandoned", "endEvent_searchAbandoned")
                .hasNotPassed("endEvent_partnerFound", "endEvent_declined")
                .isEnded();
    }

    @Test
    void aTeacherRefusedInAProjectThatWasThereForThemOnlyEndsTheSearch() {
        ProcessInstance search = walk.start("school-contact");
        requestToCheck("first");

        walk.decide("recordTeacherCheck", "teacherStanding", "REFUSED_ALONE").complete("userTask_checkTeacher");

        assertThat(search)
                .hasPassed("endEvent_refusedAlone", "event_searchAbandoned", "endEvent_searchAbandoned")
                .hasNotPassed("endEvent_teacherRefused", "userTask_answerContact")
                .isEnded();
    }

    @Test
    void theOnlyRequestOfAProjectEndsTheSearchWhenItIsWithdrawn() {
        ProcessInstance search = walk.start("school-contact");
        request("first");

        walk.send("school-contact.lastWithdrawn", Map.of());

        assertThat(search)
                .hasPassed("event_lastWithdrawn", "endEvent_searchAbandoned")
                .hasNotPassed("endEvent_withdrawn", "endEvent_partnerFound")
                .isEnded();
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
        request(id, "KNOWN");
    }

    private void requestToCheck(String id) {
        request(id, "TO_CHECK");
    }

    private void request(String id, String standing) {
        walk.send(
                "school-contact.requested",
                Map.of("contactRequestId", id, "teacherStanding", standing, "countedFrom", "2026-11-03T08:00:00Z"));
    }

    private Task requestTask(String id) {
        return walk.open("userTask_answerContact").stream()
                .filter(task -> id.equals(walk.seenBy(task, "contactRequestId")))
                .findFirst()
                .orElseThrow();
    }
}
