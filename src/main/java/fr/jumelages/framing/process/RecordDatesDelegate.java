package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.SUBMISSION;
import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.framing.MeetingDates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("recordDates")
class RecordDatesDelegate implements JavaDelegate {

    private final MeetingDates dates;

    RecordDatesDelegate(MeetingDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dates.choose(TWINNING.of(execution), SUBMISSION.of(execution));
    }
}
