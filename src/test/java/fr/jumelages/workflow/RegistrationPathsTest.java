package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegistrationPathsTest {

    @RegisterExtension
    final ModelWalk walk = ModelWalk.of("registration/registration.bpmn", "registration/eligibility.dmn");

    @Test
    void anEligibleFacilityIsPublishedWithoutAnyone() {
        ProcessInstance registration = confirmed("EHPAD", "SCHOOL", "VALID");

        walk.run("serviceTask_publishFacility");

        assertThat(registration)
                .hasPassed("endEvent_registrationAccepted")
                .hasNotPassed("userTask_checkRegistration", "endEvent_registrationRefused")
                .isEnded();
    }

    @Test
    void aPartnershipWithAnAssociationIsRefused() {
        ProcessInstance registration = confirmed("EHPAD", "ASSOCIATION", "VALID");
        assertThat(walk.variablesOf(registration)).containsEntry("eligibilityReason", "ASSOCIATION");

        walk.run("serviceTask_refuseRegistration");

        assertThat(registration)
                .hasPassed("endEvent_registrationRefused")
                .hasNotPassed("endEvent_registrationAccepted")
                .isEnded();
    }

    @Test
    void aDoubtfulNumberIsCheckedCorrectedAndAccepted() {
        ProcessInstance registration = confirmed("RESIDENCE_AUTONOMIE", "SCHOOL", "SUSPICIOUS");

        walk.decide("recordRegistrationCheck", "checkOutcome", "CORRECTION")
                .complete("userTask_checkRegistration", "userTask_correctRegistration");
        assertThat(registration).hasPassed("serviceTask_recordCorrection").isWaitingAt("userTask_checkRegistration");

        walk.decide("recordRegistrationCheck", "checkOutcome", "ACCEPTED")
                .complete("userTask_checkRegistration")
                .run("serviceTask_publishFacility");
        assertThat(registration).hasPassed("endEvent_registrationAccepted").isEnded();
    }

    @Test
    void theCoordinatorMayRefuse() {
        ProcessInstance registration = confirmed("EHPAD", "SCHOOL", "MISSING");

        walk.decide("recordRegistrationCheck", "checkOutcome", "REFUSED")
                .complete("userTask_checkRegistration")
                .run("serviceTask_refuseRegistration");

        assertThat(registration)
                .hasPassed("endEvent_registrationRefused")
                .hasNotPassed("serviceTask_publishFacility")
                .isEnded();
    }

    @Test
    void aReminderLeavesTheConfirmationOpen() {
        ProcessInstance registration = submitted();

        walk.run("event_confirmationLate");

        assertThat(registration)
                .hasPassed("serviceTask_remindEmailConfirmation", "endEvent_confirmationReminded")
                .isWaitingAt("receiveTask_emailConfirmed");
    }

    @Test
    void anUnconfirmedRegistrationIsErased() {
        ProcessInstance registration = submitted();

        walk.run("event_confirmationLate", "event_confirmationExpired");

        assertThat(registration)
                .hasPassed("serviceTask_eraseRegistration", "endEvent_registrationExpired")
                .hasNotPassed("businessRuleTask_eligibility")
                .isEnded();
    }

    private ProcessInstance submitted() {
        ProcessInstance registration = walk.start("registration");
        walk.run("serviceTask_askEmailConfirmation");
        return registration;
    }

    private ProcessInstance confirmed(String facilityKind, String partnerKind, String identifierState) {
        ProcessInstance registration = submitted();
        walk.decide("collectEligibilityFacts", "facilityKind", facilityKind)
                .decide("collectEligibilityFacts", "partnerKind", partnerKind)
                .decide("collectEligibilityFacts", "identifierState", identifierState)
                .decide("collectEligibilityFacts", "duplicate", "NONE")
                .send("registration.emailConfirmed", Map.of());
        return registration;
    }
}
