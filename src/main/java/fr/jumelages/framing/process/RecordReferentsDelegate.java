package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.framing.Referents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordReferents")
class RecordReferentsDelegate implements JavaDelegate {

    private final Referents referents;

    RecordReferentsDelegate(Referents referents) {
        this.referents = referents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referents.name(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
