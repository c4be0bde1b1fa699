package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.FeedbackCompilation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("compileFeedback")
class CompileFeedbackDelegate implements JavaDelegate {

    private final FeedbackCompilation compilation;

    CompileFeedbackDelegate(FeedbackCompilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compilation.compile(TWINNING.of(execution));
    }
}
