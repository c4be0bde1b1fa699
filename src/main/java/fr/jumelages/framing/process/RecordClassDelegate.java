package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.framing.FramingWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordClass")
class RecordClassDelegate implements JavaDelegate {

    private final FramingWork framing;

    RecordClassDelegate(FramingWork framing) {
        this.framing = framing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        framing.describeClass(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
