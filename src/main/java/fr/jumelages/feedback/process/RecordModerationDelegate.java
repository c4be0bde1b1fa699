package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.TestimonyWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordModeration")
class RecordModerationDelegate implements JavaDelegate {

    private final TestimonyWork testimonies;

    RecordModerationDelegate(TestimonyWork testimonies) {
        this.testimonies = testimonies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        testimonies.recordModeration(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
