package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.FeedbackReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordReview")
class RecordReviewDelegate implements JavaDelegate {

    private final FeedbackReview review;

    RecordReviewDelegate(FeedbackReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.recordReview(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
