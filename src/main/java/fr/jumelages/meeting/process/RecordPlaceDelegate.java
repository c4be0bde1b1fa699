package fr.jumelages.meeting.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.meeting.process.MeetingVariables.MEETING;

import fr.jumelages.meeting.MeetingPreparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordPlace")
class RecordPlaceDelegate implements JavaDelegate {

    private final MeetingPreparation preparation;

    RecordPlaceDelegate(MeetingPreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparation.recordPlace(MEETING.of(execution), SUBMISSION.of(execution));
    }
}
