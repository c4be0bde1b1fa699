package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.FeedbackSharing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("shareFeedback")
class ShareFeedbackDelegate implements JavaDelegate {

    private final FeedbackSharing sharing;

    ShareFeedbackDelegate(FeedbackSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sharing.share(TWINNING.of(execution));
    }
}
