package fr.jumelages.tasklist;

import fr.jumelages.casefile.OpenSteps;
import fr.jumelages.casefile.TwinningId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the case whom it waits for. */
@Component
class OpenStepsOfCase implements OpenSteps {

    private final WorkItems items;
    private final Clock clock;

    OpenStepsOfCase(WorkItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    public List<OpenStep> of(TwinningId twinning) {
        return items.openOf(twinning).stream()
                .map(item -> new OpenStep(
                        item.taskId(),
                        item.formId(),
                        item.role(),
                        item.createdAt(),
                        item.dueAt(),
                        item.meetingAt(),
                        item.isLate(clock.instant())))
                .toList();
    }
}
