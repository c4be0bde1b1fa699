package fr.jumelages.meeting.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingPreparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordRunningOrder")
class RecordRunningOrderDelegate implements JavaDelegate {

    private final MeetingPreparation preparation;

    RecordRunningOrderDelegate(MeetingPreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparation.recordRunningOrder(MEETING.of(execution), SUBMISSION.of(execution));
    }
}
