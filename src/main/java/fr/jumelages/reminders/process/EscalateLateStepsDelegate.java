package fr.jumelages.reminders.process;

import fr.jumelages.reminders.ReminderSweep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("escalateLateSteps")
class EscalateLateStepsDelegate implements JavaDelegate {

    private final ReminderSweep reminders;

    EscalateLateStepsDelegate(ReminderSweep reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.escalate();
    }
}
