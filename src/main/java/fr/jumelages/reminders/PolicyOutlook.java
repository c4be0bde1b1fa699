package fr.jumelages.reminders;

import fr.jumelages.shared.WorkingDays;
import fr.jumelages.tasklist.ReminderOutlook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Foretells with the rules that the sweep follows: the policy of today, the mornings of the step’s place. */
@Component
class PolicyOutlook implements ReminderOutlook {

    private final ReminderPolicy policy;
    private final Clock clock;

    PolicyOutlook(ReminderPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> next(Reminded step) {
        List<Rung> ladder = policy.ladder(step.form());
        return step.sent() >= ladder.size()
                ? Optional.empty()
                : Optional.of(Morning.next(
                        step.place(), step.role(), earliest(step, ladder.get(step.sent())), clock.instant()));
    }

    /** Due at any hour, reminded of from the first morning after it. */
    private static LocalDate earliest(Reminded step, Rung rung) {
        return step.last() == null
                ? step.dueAt().atZone(step.place().timeZone()).toLocalDate().plusDays(1)
                : WorkingDays.plus(step.last(), rung.workingDays(), step.place());
    }
}
