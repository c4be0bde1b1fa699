package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.registration.process.RegistrationVariables.CHECK_OUTCOME;

import fr.jumelages.casefile.Submissions;
import fr.jumelages.registration.RegistrationReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordRegistrationCheck")
class RecordRegistrationCheckDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final RegistrationReview review;

    RecordRegistrationCheckDelegate(Submissions submissions, RegistrationReview review) {
        this.submissions = submissions;
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = submissions.get(SUBMISSION.of(execution)).answers();
        CHECK_OUTCOME.set(execution, review.check(TWINNING.of(execution), answers));
    }
}
