package fr.jumelages.meeting.process;

import static fr.jumelages.meeting.process.MeetingVariables.MEETING;
import static fr.jumelages.meeting.process.MeetingVariables.MEETING_AT;
import static fr.jumelages.meeting.process.MeetingVariables.SUSPENDED;

import fr.jumelages.meeting.MeetingPlanning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("preparationChecklist")
class PreparationChecklistDelegate implements JavaDelegate {

    private final MeetingPlanning planning;

    PreparationChecklistDelegate(MeetingPlanning planning) {
        this.planning = planning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var prepared = planning.prepare(MEETING.of(execution));
        MEETING_AT.set(execution, prepared.startsAt());
        SUSPENDED.set(execution, prepared.suspended());
    }
}
