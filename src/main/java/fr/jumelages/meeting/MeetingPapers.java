package fr.jumelages.meeting;

import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Attachment;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be printed of a meeting. The caller has checked that the reader may see the case. */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

    private final Meetings meetings;
    private final RunningOrderSheet sheet;
    private final MeetingCalendar calendar;
    private final CalendarFiles files;

    MeetingPapers(Meetings meetings, RunningOrderSheet sheet, MeetingCalendar calendar, CalendarFiles files) {
        this.meetings = meetings;
        this.sheet = sheet;
        this.calendar = calendar;
        this.files = files;
    }

    /** For a calendar that got no invitation. @throws NotFound also when the meeting is cancelled */
    public Attachment calendarFile(TwinningId twinning, int number, Locale locale) {
        Meeting meeting = meetings.get(twinning, number);
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new NotFound("cancelled meeting " + meeting.id());
        }
        byte[] content = files.published(List.of(calendar.entry(meeting, locale)));
        return new Attachment("rencontre-" + number + ".ics", CalendarFiles.PUBLISHED_TYPE, content);
    }

    /** @throws NotFound when the project has no such meeting, or that meeting no running order yet */
    public Attachment runningOrder(TwinningId twinning, int number, Locale locale) {
        return sheet.print(meetings.get(twinning, number), locale)
                .orElseThrow(() -> new NotFound("running order " + number + " of " + twinning));
    }
}
