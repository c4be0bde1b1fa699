package fr.jumelages.reminders;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.tasklist.ReminderOutlook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    public Foresight now() {
        Function<String, List<Rung>> ladders = policy.now();
        Instant now = clock.instant();
        return step -> Departement.find(step.place()).flatMap(place -> next(step, place, ladders, now));
    }

    private static Optional<LocalDate> next(
            Reminded step, Departement place, Function<String, List<Rung>> ladders, Instant now) {
        List<Rung> ladder = ladders.apply(step.form());
        return step.sent() >= ladder.size()
                ? Optional.empty()
                : Optional.of(Morning.next(place, step.role(), earliest(step, place, ladder.get(step.sent())), now));
    }

    /** Due at any hour, reminded of from the first morning after it. */
    private static LocalDate earliest(Reminded step, Departement place, Rung rung) {
        return step.last() == null
                ? step.dueAt().atZone(place.timeZone()).toLocalDate().plusDays(1)
                : WorkingDays.plus(step.last(), rung.workingDays(), place);
    }
}
