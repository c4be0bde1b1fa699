package fr.jumelages.registration.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.Submissions;
import fr.jumelages.registration.RegistrationReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordCorrection")
class RecordCorrectionDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final RegistrationReview review;

    RecordCorrectionDelegate(Submissions submissions, RegistrationReview review) {
        this.submissions = submissions;
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = submissions.get(SUBMISSION.of(execution)).answers();
        review.correct(TWINNING.of(execution), answers);
    }
}
