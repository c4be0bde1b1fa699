package fr.jumelages.meeting.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.meeting.process.MeetingVariables.MEETING;
import static fr.jumelages.meeting.process.MeetingVariables.OUTCOME;

import fr.jumelages.meeting.MeetingTelling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordMeeting")
class RecordMeetingDelegate implements JavaDelegate {

    private final MeetingTelling telling;

    RecordMeetingDelegate(MeetingTelling telling) {
        this.telling = telling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OUTCOME.set(execution, telling.record(MEETING.of(execution), SUBMISSION.of(execution)));
    }
}
