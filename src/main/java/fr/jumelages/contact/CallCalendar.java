package fr.jumelages.contact;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CalendarEntry;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.mail.Attachment;
import fr.jumelages.shared.Departement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A call between a director and a teacher, as calendars hold it. */
@Component
class CallCalendar {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    /** The language of letters. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    private final CalendarFiles files;
    private final Directory directory;
    private final MessageSource messages;

    CallCalendar(CalendarFiles files, Directory directory, MessageSource messages) {
        this.files = files;
        this.directory = directory;
        this.messages = messages;
    }

    Attachment invitation(ContactRequest request, Person guest) {
        return files.invitation(entry(request), guest);
    }

    /** The clock on the wall of the facility is what people agree on. */
    Instant instant(ContactRequest request, LocalDateTime moment) {
        Facility facility = directory.facility(request.facility());
        return moment.atZone(Departement.of(facility.address().departement()).timeZone())
                .toInstant();
    }

    private CalendarEntry entry(ContactRequest request) {
        CallProposal call = request.call();
        String facility = directory.facility(request.facility()).name();
        return new CalendarEntry(
                "appel-" + request.id() + "@jumelages",
                call.sequence(),
                words("contact.call.title", facility, request.schoolName()),
                words("contact.call.text", call.phone()),
                instant(request, call.chosenAt()),
                LENGTH,
                words("contact.call.place", call.phone()),
                null);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LANGUAGE);
    }
}
