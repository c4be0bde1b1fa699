package fr.jumelages.meeting.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;

import fr.jumelages.meeting.MeetingId;
import fr.jumelages.meeting.MeetingPlanning;
import fr.jumelages.workflow.ModelBean;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Which meetings the master process runs, one after another asked by the engine: the answer keeps its order. */
@Component("plannedMeetings")
@ModelBean
public class PlannedMeetings {

    private final MeetingPlanning planning;

    PlannedMeetings(MeetingPlanning planning) {
        this.planning = planning;
    }

    /** @throws IllegalStateException when there is none: a project without meetings would slip into its feedback */
    public List<String> ids(DelegateExecution execution) {
        List<String> ids = planning.planned(TWINNING.of(execution)).stream()
                .map(MeetingId::toString)
                .toList();
        if (ids.isEmpty()) {
            throw new IllegalStateException("No meeting is planned for twinning " + TWINNING.of(execution));
        }
        return ids;
    }

    /** When the first of them starts; null while nothing is planned. */
    public String firstAt(DelegateExecution execution) {
        return planning.first(TWINNING.of(execution)).map(Instant::toString).orElse(null);
    }
}
