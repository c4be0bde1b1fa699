package fr.jumelages.meeting.process;

import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("sendLastReminder")
class SendLastReminderDelegate implements JavaDelegate {

    private final MeetingReminders reminders;

    SendLastReminderDelegate(MeetingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.sendLastReminder(MEETING.of(execution));
    }
}
