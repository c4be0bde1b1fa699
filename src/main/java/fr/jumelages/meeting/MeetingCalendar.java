package fr.jumelages.meeting;

import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Meetings as calendars hold them. */
@Component
class MeetingCalendar {

    private final Casefile casefile;
    private final MessageSource messages;

    MeetingCalendar(Casefile casefile, MessageSource messages) {
        this.casefile = casefile;
        this.messages = messages;
    }

    CalendarEntry entry(Meeting meeting, Locale locale) {
        TwinningSummary project = casefile.get(meeting.twinning());
        return new CalendarEntry(
                CalendarEntry.uid(meeting.twinning(), meeting.number()),
                meeting.sequence(),
                messages.getMessage(
                        meeting.isSuspended() ? "meeting.calendar.suspended" : "meeting.calendar.title",
                        new Object[] {project.title()},
                        locale),
                about(meeting, project, locale),
                meeting.startsAt(),
                meeting.duration(),
                meeting.mode() == MeetingMode.REMOTE
                        ? null
                        : meeting.place().map(Place::room).orElse(project.facilityName()),
                meeting.remoteLink());
    }

    /** The link stands in the text too: not every calendar shows the address of an entry. */
    private String about(Meeting meeting, TwinningSummary project, Locale locale) {
        String about = messages.getMessage("meeting.calendar.about", new Object[] {project.reference()}, locale);
        return meeting.remoteLink() == null
                ? about
                : about + "\n"
                        + messages.getMessage("meeting.calendar.link", new Object[] {meeting.remoteLink()}, locale);
    }
}
