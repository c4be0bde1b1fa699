package fr.jumelages.reminders.process;

import fr.jumelages.reminders.ReminderSweep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("collectDueReminders")
class CollectDueRemindersDelegate implements JavaDelegate {

    private final ReminderSweep reminders;

    CollectDueRemindersDelegate(ReminderSweep reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.collect();
    }
}
