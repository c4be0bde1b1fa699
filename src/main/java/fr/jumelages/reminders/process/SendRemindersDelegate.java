package fr.jumelages.reminders.process;

import fr.jumelages.reminders.ReminderDigests;
import fr.jumelages.workflow.MayBeSkipped;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@MayBeSkipped
@Component("sendReminders")
class SendRemindersDelegate implements JavaDelegate {

    private final ReminderDigests reminders;

    SendRemindersDelegate(ReminderDigests reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.send();
    }
}
