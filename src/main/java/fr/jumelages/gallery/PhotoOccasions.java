package fr.jumelages.gallery;

import fr.jumelages.casefile.TwinningId;
import java.time.ZonedDateTime;
import java.util.List;

/** When photos are taken. Answered by the meetings, which stand above the gallery. */
public interface PhotoOccasions {

    /** Earliest first. */
    List<Occasion> of(TwinningId twinning);

    /** @param number of the meeting; @param start in the facility’s zone; @param cancelled whether nobody met */
    record Occasion(int number, ZonedDateTime start, boolean cancelled) {}
}
