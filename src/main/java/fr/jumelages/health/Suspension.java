package fr.jumelages.health;

import fr.jumelages.meeting.SuspendableMeetings.Area;
import java.time.Instant;
import java.util.UUID;

/**
 * Meetings of a facility or a département rest for a while.
 *
 * @param place the facility’s name, or the département’s with its number
 * @param words of who declared it, may be null; never about anybody’s health
 * @param liftedAt null while it is in force, also past its last day
 * @param pending whether what was decided has not reached all its meetings yet
 */
public record Suspension(
        UUID id,
        Area area,
        String place,
        String words,
        String declaredBy,
        Instant declaredAt,
        Instant liftedAt,
        boolean pending) {

    public boolean isInForce() {
        return liftedAt == null;
    }
}
