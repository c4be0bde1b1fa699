package fr.jumelages.casefile;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Uid;
import fr.jumelages.accounts.Person;
import fr.jumelages.mail.Attachment;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Meetings as iCalendar files (RFC 5545, sent as RFC 5546 says: one meeting a file). Times are written in UTC, which every
 * calendar shows in its owner’s zone, the change of the clocks included.
 */
@Component
public class CalendarFiles {

    /** The media type of {@link #published}. */
    public static final String PUBLISHED_TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private final InternetAddress organizer;
    private final Clock clock;

    CalendarFiles(@Value("${app.mail.from}") String organizer, Clock clock) throws AddressException {
        this.organizer = new InternetAddress(organizer);
        this.clock = clock;
    }

    /** An invitation, or a change of one when its sequence is above 0. */
    public Attachment invitation(CalendarEntry entry, Person attendee) {
        return file(entry, attendee, Method.REQUEST, Status.confirmed());
    }

    /** Takes the meeting out of the attendee’s calendar again. */
    public Attachment cancellation(CalendarEntry entry, Person attendee) {
        return file(entry, attendee, Method.CANCEL, Status.cancelled());
    }

    /** For a calendar that reads by itself, and for one person’s download: meetings that nobody has to answer. */
    public byte[] published(Collection<CalendarEntry> entries) {
        ICalendar calendar = calendar(Method.PUBLISH);
        for (CalendarEntry entry : entries) {
            VEvent event = event(entry);
            event.setStatus(Status.confirmed());
            calendar.addEvent(event);
        }
        return write(calendar);
    }

    private static ICalendar calendar(String method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Jumelages//FR");
        calendar.setMethod(method);
        return calendar;
    }

    private Attachment file(CalendarEntry entry, Person attendee, String method, Status status) {
        VEvent event = event(entry);
        event.setStatus(status);
        event.setOrganizer(new Organizer(organizer.getPersonal(), organizer.getAddress()));
        Attendee guest = new Attendee(attendee.name(), attendee.email().value());
        guest.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        guest.setRsvp(true);
        event.addAttendee(guest);
        ICalendar calendar = calendar(method);
        calendar.addEvent(event);
        String type = "text/calendar; charset=UTF-8; method=" + method;
        return new Attachment(fileName(entry), type, write(calendar));
    }

    private static String fileName(CalendarEntry entry) {
        String number = entry.uid().replaceAll("^.*-(\\d+)@.*$", "$1");
        return number.equals(entry.uid()) ? "invitation.ics" : "rencontre-" + number + ".ics";
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(new Uid(entry.uid()));
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(entry.title());
        event.setDescription(entry.description());
        event.setDateStart(Date.from(entry.start()));
        event.setDateEnd(Date.from(entry.start().plus(entry.duration())));
        event.setLocation(entry.place() == null ? entry.link() : entry.place());
        if (entry.link() != null) {
            event.setUrl(entry.link());
        }
        return event;
    }

    private static byte[] write(ICalendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
