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
    private final ReminderOutlook outlook;
    private final Clock clock;

    OpenStepsOfCase(WorkItems items, ReminderOutlook outlook, Clock clock) {
        this.items = items;
        this.outlook = outlook;
        this.clock = clock;
    }

    @Override
    public List<OpenStep> of(TwinningId twinning) {
        List<WorkItem> open = items.openOf(twinning);
        ReminderOutlook.Foresight reminders =
                outlook.of(open.stream().map(WorkItem::reminded).toList());
        return open.stream()
                .map(item -> new OpenStep(
                        item.taskId(),
                        item.formId(),
                        item.words(),
                        item.role(),
                        item.createdAt(),
                        item.dueAt(),
                        item.meetingAt(),
                        item.isLate(clock.instant()),
                        item.reminded().told(),
                        reminders.next(item.reminded()).orElse(null)))
                .toList();
    }
}
