package fr.jumelages.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait after each failed try, with up to a tenth more by chance so that retries don’t march in step. */
final class RetryLadder {

    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    /** After so many tries in vain a letter is dead. */
    static final int TRIES = STEPS.size() + 1;

    private RetryLadder() {}

    /** The wait after the given number of tries, or nothing when it is time to give up. */
    static Optional<Duration> after(int tries, RandomGenerator chance) {
        if (tries >= TRIES) {
            return Optional.empty();
        }
        Duration step = STEPS.get(Math.max(tries, 1) - 1);
        return Optional.of(step.plusMillis(chance.nextLong(step.toMillis() / 10)));
    }
}
