package fr.jumelages.framing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A morning or an afternoon of the common calendar.
 *
 * @param start when a meeting could begin, null when none can
 * @param exclusion why not, null when one can
 */
record HalfDay(LocalDate day, boolean morning, Instant start, Exclusion exclusion) {

    boolean isFree() {
        return exclusion == null;
    }

    /** Possible, but rarely: many schools are closed on Wednesdays. */
    boolean isRare() {
        return isFree() && day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
    }
}
