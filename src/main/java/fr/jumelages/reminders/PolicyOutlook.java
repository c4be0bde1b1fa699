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

    /** The day on which others are told if nothing happens before; empty when they were, or never are. */
    Optional<LocalDate> escalation(Reminded step) {
        List<Rung> ladder = policy.now().apply(step.form());
        Departement place = Departement.find(step.place()).orElse(null);
        boolean told = step.sent() >= ladder.size();
        boolean tells = ladder.get(ladder.size() - 1).tone() == Tone.ESCALATION;
        return place == null || told || !tells ? Optional.empty() : Optional.of(last(step, place, ladder));
    }

    private LocalDate last(Reminded step, Departement place, List<Rung> ladder) {
        Instant now = clock.instant();
        LocalDate day = Morning.next(place, step.role(), earliest(step, place, ladder.get(step.sent())), now);
        for (Rung rung : ladder.subList(step.sent() + 1, ladder.size())) {
            day = Morning.next(place, step.role(), WorkingDays.plus(day, rung.workingDays(), place), now);
        }
        return day;
    }

    private static Optional<LocalDate> next(
            Reminded step, Departement place, Function<String, List<Rung>> ladders, Instant now) {
        if (step.quietUntil() != null) {
            return Optional.of(Morning.next(place, step.role(), step.quietUntil(), now));
        }
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
