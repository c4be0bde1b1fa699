package fr.jumelages.casefile.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("closeRegistration")
class CloseRegistrationDelegate implements JavaDelegate {

    private final Casefile casefile;

    CloseRegistrationDelegate(Casefile casefile) {
        this.casefile = casefile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        casefile.close(TWINNING.of(execution), CancellationReason.OUT_OF_SCOPE);
    }
}
