package fr.jumelages.meeting.process;

import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("sendRunningOrder")
class SendRunningOrderDelegate implements JavaDelegate {

    private final MeetingReminders reminders;

    SendRunningOrderDelegate(MeetingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.sendRunningOrder(MEETING.of(execution));
    }
}
