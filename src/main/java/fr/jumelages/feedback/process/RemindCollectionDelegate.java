package fr.jumelages.feedback.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.feedback.CollectionReminder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("remindCollection")
class RemindCollectionDelegate implements JavaDelegate {

    private final CollectionReminder reminder;

    RemindCollectionDelegate(CollectionReminder reminder) {
        this.reminder = reminder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminder.remind(TWINNING.of(execution));
    }
}
