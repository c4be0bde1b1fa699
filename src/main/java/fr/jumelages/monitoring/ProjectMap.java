package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.workflow.Drawings;
import fr.jumelages.workflow.Drawings.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one project stands on the drawing, from the steps that it opened and ended. The caller has checked who reads. */
@Service
@Transactional(readOnly = true)
public class ProjectMap {

    private final Drawings drawings;
    private final JdbcClient db;

    ProjectMap(Drawings drawings, JdbcClient db) {
        this.drawings = drawings;
        this.db = db;
    }

    /** How far a project is at a place. */
    public enum Progress {
        TO_COME,
        OPEN,
        DONE,
        /** Nobody did it in time, and it is of no use any more. */
        OVER
    }

    /** @param stage of a stage on the master, else null */
    public record Spot(Place place, Stage stage, Progress progress) {}

    /** @throws fr.jumelages.shared.NotFound when there is no such process */
    public List<Spot> of(TwinningSummary project, String process) {
        List<Place> places = drawings.of(process).places();
        return process.equals(ProcessMap.MASTER) ? stages(project, places) : steps(project.id(), places);
    }

    private static List<Spot> stages(TwinningSummary project, List<Place> places) {
        return places.stream()
                .flatMap(place -> Stage.ofCallActivity(place.element())
                        .map(stage -> new Spot(place, stage, progress(project, stage)))
                        .stream())
                .toList();
    }

    private static Progress progress(TwinningSummary project, Stage stage) {
        if (project.status() == TwinningStatus.COMPLETED || project.stage().compareTo(stage) > 0) {
            return Progress.DONE;
        }
        boolean here = project.stage() == stage && project.status() != TwinningStatus.CANCELLED;
        return here ? Progress.OPEN : Progress.TO_COME;
    }

    private List<Spot> steps(TwinningId project, List<Place> places) {
        Map<String, Progress> reached = db
                .sql("select form_id, bool_or(status = 'OPEN') as open, bool_or(status = 'DONE') as done"
                        + " from work_item where twinning_id = ? group by form_id")
                .param(project.value())
                .query((row, number) ->
                        Map.entry(row.getString("form_id"), progress(row.getBoolean("open"), row.getBoolean("done"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return places.stream()
                .filter(place -> place.step() != null)
                .map(place -> new Spot(place, null, reached.getOrDefault(place.step(), Progress.TO_COME)))
                .toList();
    }

    /** A step that was done and is open again, as after a change asked for, is open. */
    private static Progress progress(boolean open, boolean done) {
        if (open) {
            return Progress.OPEN;
        }
        return done ? Progress.DONE : Progress.OVER;
    }
}
