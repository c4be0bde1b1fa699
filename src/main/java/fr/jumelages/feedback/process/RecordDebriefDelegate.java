package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.FeedbackReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordDebrief")
class RecordDebriefDelegate implements JavaDelegate {

    private final FeedbackReview review;

    RecordDebriefDelegate(FeedbackReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.recordDebrief(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
