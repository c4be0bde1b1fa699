package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.reminders.Nudges;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Service;

/** Writes to all who are late in some projects of a coordinator’s territory, ten times an hour at most. */
@Service
public class BatchNudges {

    private static final RateLimit MANY = new RateLimit("nudge-many", 10, Duration.ofHours(1));

    private final Nudges nudges;
    private final RateLimits limits;

    BatchNudges(Nudges nudges, RateLimits limits) {
        this.nudges = nudges;
        this.limits = limits;
    }

    /** @param reason quoted in the letters and on the timelines */
    public Nudges.Outcome nudge(Collection<String> references, String reason, Person person) {
        limits.consume(MANY, person.id().toString());
        return nudges.nudgeLate(references, reason, person);
    }
}
