package fr.jumelages.meeting;

import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.StoppedMeetings;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A stopped project meets no more. That it was stopped is told by the case, so meetings tell nothing of their own. */
@Component
class StoppedMeetingsOfCase implements StoppedMeetings {

    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final MeetingTime time;

    StoppedMeetingsOfCase(Meetings meetings, MeetingCalendar calendar, MeetingTime time) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.time = time;
    }

    /** What has begun stays in calendars: it may have taken place. */
    @Override
    @Transactional
    public List<CalendarEntry> callOff(TwinningId twinning) {
        List<Meeting> toCome = meetings.of(twinning).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                .filter(meeting -> meeting.startsAt().isAfter(time.now()))
                .toList();
        toCome.forEach(meeting -> meeting.cancel(null));
        return toCome.stream()
                .map(meeting -> calendar.entry(meeting, Locale.FRENCH))
                .toList();
    }
}
