package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.registration.Eligibility;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("collectEligibilityFacts")
class CollectEligibilityFactsDelegate implements JavaDelegate {

    private final Eligibility eligibility;

    CollectEligibilityFactsDelegate(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegistrationVariables.set(execution, eligibility.facts(TWINNING.of(execution)));
    }
}
