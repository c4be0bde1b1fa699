package fr.jumelages.meeting;

import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.meeting.MeetingFact.MeetingAdded;
import fr.jumelages.meeting.MeetingFact.MeetingCancelled;
import fr.jumelages.meeting.MeetingFact.MeetingHeld;
import fr.jumelages.meeting.MeetingFact.MeetingPostponed;
import fr.jumelages.meeting.MeetingFact.MeetingRelinked;
import fr.jumelages.meeting.MeetingFact.MeetingReshaped;
import fr.jumelages.meeting.MeetingFact.MeetingTurnedRemote;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the timeline, and the members’ calendars, what became of a meeting. */
@Component
class Announcements {

    private final MeetingLetters letters;
    private final CalendarFiles files;
    private final MeetingCalendar calendar;
    private final ApplicationEventPublisher facts;

    Announcements(
            MeetingLetters letters, CalendarFiles files, MeetingCalendar calendar, ApplicationEventPublisher facts) {
        this.letters = letters;
        this.files = files;
        this.calendar = calendar;
        this.facts = facts;
    }

    void held(MeetingHeld fact) {
        facts.publishEvent(fact);
    }

    void postponed(Meeting meeting, MeetingPostponed fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(
                meeting, "meeting.postponed", person -> files.invitation(entry, person), fact.from(), fact.reason());
    }

    void turnedRemote(Meeting meeting, MeetingTurnedRemote fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(meeting, "meeting.turnedRemote", person -> files.invitation(entry, person), null, null);
    }

    void added(Meeting meeting, MeetingAdded fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(meeting, "meeting.added", person -> files.invitation(entry, person), null, null);
    }

    void reshaped(Meeting meeting, MeetingReshaped fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(meeting, "meeting.reshaped." + fact.mode(), person -> files.invitation(entry, person), null, null);
    }

    void relinked(Meeting meeting) {
        facts.publishEvent(new MeetingRelinked(meeting.twinning(), meeting.id()));
        CalendarEntry entry = entry(meeting);
        letters.send(meeting, "meeting.relinked", person -> files.invitation(entry, person), null, null);
    }

    void cancelled(Meeting meeting, MeetingCancelled fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(
                meeting, "meeting.cancelled", person -> files.cancellation(entry, person), fact.day(), fact.reason());
    }

    private CalendarEntry entry(Meeting meeting) {
        return calendar.entry(meeting, Locale.FRENCH);
    }
}
