package fr.jumelages.meeting.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingPreparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordClassPreparation")
class RecordClassPreparationDelegate implements JavaDelegate {

    private final MeetingPreparation preparation;

    RecordClassPreparationDelegate(MeetingPreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparation.recordClass(MEETING.of(execution), SUBMISSION.of(execution));
    }
}
