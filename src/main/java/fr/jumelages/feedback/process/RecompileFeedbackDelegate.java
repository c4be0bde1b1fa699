package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.LateCompilation;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("recompileFeedback")
class RecompileFeedbackDelegate implements JavaDelegate {

    private final LateCompilation compilation;

    RecompileFeedbackDelegate(LateCompilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compilation.recompile(TWINNING.of(execution));
    }
}
