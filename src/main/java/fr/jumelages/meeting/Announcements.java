package fr.jumelages.meeting;

import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.meeting.MeetingFact.MeetingCancelled;
import fr.jumelages.meeting.MeetingFact.MeetingHeld;
import fr.jumelages.meeting.MeetingFact.MeetingPostponed;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the timeline, and the members’ calendars, what became of a meeting. */
@Component
class Announcements {

    private final MeetingLetters letters;
    private final CalendarFiles calendars;
    private final Casefile casefile;
    private final MessageSource messages;
    private final ApplicationEventPublisher facts;

    Announcements(
            MeetingLetters letters,
            CalendarFiles calendars,
            Casefile casefile,
            MessageSource messages,
            ApplicationEventPublisher facts) {
        this.letters = letters;
        this.calendars = calendars;
        this.casefile = casefile;
        this.messages = messages;
        this.facts = facts;
    }

    void held(MeetingHeld fact) {
        facts.publishEvent(fact);
    }

    void postponed(Meeting meeting, MeetingPostponed fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(meeting, "meeting.postponed", person -> calendars.invitation(entry, person), fact.from());
    }

    void cancelled(Meeting meeting, MeetingCancelled fact) {
        facts.publishEvent(fact);
        CalendarEntry entry = entry(meeting);
        letters.send(meeting, "meeting.cancelled", person -> calendars.cancellation(entry, person), fact.day());
    }

    private CalendarEntry entry(Meeting meeting) {
        var project = casefile.get(meeting.twinning());
        return new CalendarEntry(
                CalendarEntry.uid(meeting.twinning(), meeting.number()),
                meeting.sequence(),
                messages.getMessage("meeting.calendar.title", new Object[] {project.title()}, Locale.FRENCH),
                messages.getMessage("meeting.calendar.about", new Object[] {project.reference()}, Locale.FRENCH),
                meeting.startsAt(),
                meeting.duration(),
                meeting.place().map(Place::room).orElse(null),
                meeting.remoteLink());
    }
}
