package fr.jumelages.reminders;

import fr.jumelages.shared.Departement;
import fr.jumelages.tasklist.ReminderOutlook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Foretells with the rules that the sweep follows, see {@link Forecast}. */
@Component
class PolicyOutlook implements ReminderOutlook {

    private static final LocalDate WHENEVER = LocalDate.of(9999, 1, 1);

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
        return step -> next(step, ladders.apply(step.form()), now);
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

    private static Optional<LocalDate> next(Reminded step, List<Rung> ladder, Instant now) {
        if (step.quietUntil() != null) {
            return Departement.find(step.place())
                    .map(place -> Morning.next(place, step.role(), step.quietUntil(), now));
        }
        return Forecast.of(step, ladder, now, WHENEVER).stream()
                .map(Forecast::day)
                .findFirst();
    }
}
