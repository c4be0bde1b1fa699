package fr.jumelages.casefile.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.workflow.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("closeRegistration")
class CloseRegistrationDelegate implements JavaDelegate {

    /** How the first stage ended, in that stage’s words. */
    private static final Variable<String> OUTCOME = Variable.text("registrationOutcome");

    private final Casefile casefile;

    CloseRegistrationDelegate(Casefile casefile) {
        this.casefile = casefile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        casefile.close(TWINNING.of(execution), reason(OUTCOME.of(execution)));
    }

    /** An address that nobody confirmed is a question without answer. */
    static CancellationReason reason(String outcome) {
        return switch (outcome) {
            case "OUT_OF_SCOPE" -> CancellationReason.OUT_OF_SCOPE;
            case "DUPLICATE" -> CancellationReason.DUPLICATE;
            case "EXPIRED" -> CancellationReason.NO_ANSWER;
            default -> CancellationReason.OTHER;
        };
    }
}
