package fr.jumelages.casefile;

import java.time.Duration;
import java.time.Instant;

/**
 * A meeting as people’s calendars hold it.
 *
 * @param uid by which calendars recognise the meeting when it moves; see {@link #uid}
 * @param sequence 0 for the first invitation, one more with every change
 * @param place null when everybody stays where they are
 * @param link for the remote ones, may be null
 */
public record CalendarEntry(
        String uid,
        int sequence,
        String title,
        String description,
        Instant start,
        Duration duration,
        String place,
        String link) {

    /**
     * Says nothing about the site’s address, so that a move of the site leaves calendars in peace.
     *
     * @param number of the meeting in its project, from 1 in the order in which they were first planned
     */
    public static String uid(TwinningId twinning, int number) {
        return twinning + "-" + number + "@jumelages";
    }
}
