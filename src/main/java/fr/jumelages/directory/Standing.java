package fr.jumelages.directory;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether schools can ask a facility, and where it stands in the list. The first rule that fits counts:
 *
 * <ol>
 *   <li>{@code ON_HOLD}: its search for a school is on hold. In no list; its page says so and takes no request.
 *   <li>{@code FULL}: as many projects with a school under way as it can lead at a time. In the list only for whoever
 *       asks for full ones too, and then last; its page says so and takes no request.
 *   <li>{@code SLOW}: a school has waited for its answer for more than {@link #PATIENCE}. Sinks below the others, with
 *       the words; it can still be asked.
 *   <li>{@code OPEN}: everybody else.
 * </ol>
 */
public enum Standing {
    OPEN,
    SLOW,
    FULL,
    ON_HOLD;

    /** Ten working days, which the reminder policy gives a director to answer a school, with their weekends. */
    public static final Duration PATIENCE = Duration.ofDays(14);

    /**
     * @param taken projects with a school under way; @param capacity how many the facility can lead at a time
     * @param waitingSince the oldest request without an answer, or null
     */
    public static Standing of(boolean held, int taken, int capacity, Instant waitingSince, Instant now) {
        if (held) {
            return ON_HOLD;
        }
        if (taken >= capacity) {
            return FULL;
        }
        return waitingSince != null && waitingSince.isBefore(lostPatience(now)) ? SLOW : OPEN;
    }

    public boolean takesRequests() {
        return this == OPEN || this == SLOW;
    }

    static Instant lostPatience(Instant now) {
        return now.minus(PATIENCE);
    }
}
