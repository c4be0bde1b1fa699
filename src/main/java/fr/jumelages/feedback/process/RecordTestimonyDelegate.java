package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.feedback.process.FeedbackVariables.TESTIMONY_OFFERED;

import fr.jumelages.feedback.TestimonyWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordTestimony")
class RecordTestimonyDelegate implements JavaDelegate {

    private final TestimonyWork testimonies;

    RecordTestimonyDelegate(TestimonyWork testimonies) {
        this.testimonies = testimonies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TESTIMONY_OFFERED.set(execution, testimonies.recordTestimony(TWINNING.of(execution), SUBMISSION.of(execution)));
    }
}
