package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.registration.RegistrationReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("collectEligibilityFacts")
class CollectEligibilityFactsDelegate implements JavaDelegate {

    private final RegistrationReview review;

    CollectEligibilityFactsDelegate(RegistrationReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegistrationVariables.set(execution, review.facts(TWINNING.of(execution)));
    }
}
