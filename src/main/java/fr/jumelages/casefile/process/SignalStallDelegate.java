package fr.jumelages.casefile.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("signalStall")
class SignalStallDelegate implements JavaDelegate {

    private final Casefile casefile;

    SignalStallDelegate(Casefile casefile) {
        this.casefile = casefile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        casefile.signalStall(TWINNING.of(execution));
    }
}
