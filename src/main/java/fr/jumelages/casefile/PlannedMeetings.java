package fr.jumelages.casefile;

import java.time.ZonedDateTime;
import java.util.List;

/** When a project meets. Answered by the meetings, which stand above the case, for stages that must not know them. */
public interface PlannedMeetings {

    /** Those that are still to come or to be told, earliest first; cancelled ones are left out. */
    List<PlannedMeeting> of(TwinningId twinning);

    /** The highest number that a meeting of the project has or had, 0 before the first; cancelled ones count. */
    int lastNumber(TwinningId twinning);

    /** @param start in the facility’s zone; @param onSite whether people meet in one place, {@code remote} whether by video */
    record PlannedMeeting(ZonedDateTime start, boolean onSite, boolean remote) {}
}
