package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.registration.process.RegistrationVariables.OUTCOME;

import fr.jumelages.registration.RegistrationOutcome;
import fr.jumelages.registration.RegistrationReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("eraseRegistration")
class EraseRegistrationDelegate implements JavaDelegate {

    private final RegistrationReview review;

    EraseRegistrationDelegate(RegistrationReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.erase(TWINNING.of(execution));
        OUTCOME.set(execution, RegistrationOutcome.EXPIRED);
    }
}
