package fr.jumelages.framing.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.framing.MeetingDates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("computeSlots")
class ComputeSlotsDelegate implements JavaDelegate {

    private final MeetingDates dates;

    ComputeSlotsDelegate(MeetingDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dates.computeSlots(TWINNING.of(execution));
    }
}
