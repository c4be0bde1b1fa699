package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.FeedbackCollection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("openQuestionnaires")
class OpenQuestionnairesDelegate implements JavaDelegate {

    private final FeedbackCollection collection;

    OpenQuestionnairesDelegate(FeedbackCollection collection) {
        this.collection = collection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collection.open(TWINNING.of(execution));
    }
}
