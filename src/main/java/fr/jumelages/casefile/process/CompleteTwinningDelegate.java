package fr.jumelages.casefile.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.casefile.Casefile;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("completeTwinning")
class CompleteTwinningDelegate implements JavaDelegate {

    private final Casefile casefile;

    CompleteTwinningDelegate(Casefile casefile) {
        this.casefile = casefile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        casefile.complete(TWINNING.of(execution));
    }
}
