package fr.jumelages.tasklist;

import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a case waits for, to be read by those who help it on; they have checked who may see the case. */
@Component
public class OpenWork {

    private final WorkItems items;

    OpenWork(WorkItems items) {
        this.items = items;
    }

    /** What is due first comes first. */
    public List<WorkItem> of(TwinningId twinning) {
        return items.openOf(twinning);
    }

    /** Empty when the step is over, or another case’s. */
    public Optional<WorkItem> find(TwinningId twinning, String taskId) {
        return items.openOf(twinning).stream()
                .filter(item -> item.taskId().equals(taskId))
                .findFirst();
    }
}
