package fr.jumelages.reminders;

import fr.jumelages.tasklist.ReminderOutlook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells pages when reminders go, and the day before which one can be put off. */
@Component
class PolicyOutlook implements ReminderOutlook {

    private static final LocalDate WHENEVER = LocalDate.of(9999, 1, 1);

    private final ReminderPolicy policy;
    private final ComingReminders coming;
    private final Clock clock;

    PolicyOutlook(ReminderPolicy policy, ComingReminders coming, Clock clock) {
        this.policy = policy;
        this.coming = coming;
        this.clock = clock;
    }

    @Override
    public Foresight of(Collection<Reminded> steps) {
        Map<String, List<Coming>> foretold = coming.of(steps, policy.now(), LocalDate.EPOCH, WHENEVER);
        return step -> foretold.getOrDefault(step.taskId(), List.of()).stream()
                .filter(line -> step.reader() == null ? line.reachesSomebody() : line.reaches(step.reader()))
                .map(Coming::day)
                .findFirst();
    }

    /** The day on which others are told if nothing happens before; empty when they were, or never are. */
    Optional<LocalDate> escalation(Reminded step) {
        List<Rung> ladder = policy.now().apply(step.form());
        boolean tells = ladder.get(ladder.size() - 1).tone() == Tone.ESCALATION;
        List<Forecast> foretold = Forecast.of(step, ladder, clock.instant(), WHENEVER);
        return tells && !foretold.isEmpty()
                ? Optional.of(foretold.get(foretold.size() - 1).day())
                : Optional.empty();
    }
}
