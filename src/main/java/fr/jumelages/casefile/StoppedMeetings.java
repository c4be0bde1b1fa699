package fr.jumelages.casefile;

import java.util.List;

/** What a project had planned that is stopped, or framed anew. Answered by the meetings, which stand above the case. */
public interface StoppedMeetings {

    /**
     * Calls off what is still to come.
     *
     * @return the entries as calendars must learn them now; empty the second time
     */
    List<CalendarEntry> callOff(TwinningId twinning);
}
