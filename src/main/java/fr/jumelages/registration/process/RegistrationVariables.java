package fr.jumelages.registration.process;

import fr.jumelages.registration.CheckOutcome;
import fr.jumelages.registration.EligibilityFacts;
import fr.jumelages.registration.RegistrationOutcome;
import fr.jumelages.workflow.Variable;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the gateways and the decision table of {@code registration} read. */
final class RegistrationVariables {

    static final Variable<CheckOutcome> CHECK_OUTCOME = Variable.choice("checkOutcome", CheckOutcome.class);
    static final Variable<RegistrationOutcome> OUTCOME =
            Variable.choice("registrationOutcome", RegistrationOutcome.class);
    static final String ELIGIBILITY_REASON = "eligibilityReason";

    private RegistrationVariables() {}

    static void set(VariableScope scope, EligibilityFacts facts) {
        scope.setVariables(Map.of(
                "facilityKind", facts.facilityKind().name(),
                "partnerKind", facts.partnerKind().name(),
                "identifierState", facts.identifierState().name(),
                "duplicate", facts.duplicate().name()));
    }

    /** The decision table’s reason; null when it gave none. */
    static String eligibilityReason(VariableScope scope) {
        return (String) scope.getVariable(ELIGIBILITY_REASON);
    }
}
