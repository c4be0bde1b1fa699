package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.registration.process.RegistrationVariables.OUTCOME;

import fr.jumelages.registration.RegistrationReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("refuseRegistration")
class RefuseRegistrationDelegate implements JavaDelegate {

    private final RegistrationReview review;

    RefuseRegistrationDelegate(RegistrationReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OUTCOME.set(
                execution, review.refuse(TWINNING.of(execution), RegistrationVariables.eligibilityReason(execution)));
    }
}
