package fr.jumelages.framing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A morning or an afternoon of the common calendar.
 *
 * @param start when a meeting could begin, null when none can
 * @param exclusion why not, null when one can
 * @param isRare possible, but few classes of this level are at school then
 */
record HalfDay(LocalDate day, boolean morning, Instant start, Exclusion exclusion, boolean isRare) {

    static HalfDay free(LocalDate day, boolean morning, Instant start, boolean rare) {
        return new HalfDay(day, morning, start, null, rare);
    }

    static HalfDay out(LocalDate day, boolean morning, Exclusion why) {
        return new HalfDay(day, morning, null, why, false);
    }

    boolean isFree() {
        return exclusion == null;
    }
}
