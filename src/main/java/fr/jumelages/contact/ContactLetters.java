package fr.jumelages.contact;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.SecretToken;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What teachers and directors receive by mail in the second stage. */
@Component
class ContactLetters {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm");

    private final Outbox outbox;
    private final Casefile casefile;

    ContactLetters(Outbox outbox, Casefile casefile) {
        this.outbox = outbox;
        this.casefile = casefile;
    }

    void askConfirmation(ContactRequest request, String facility, SecretToken token) {
        String path = "/etablissements/contact/confirmation/" + token.value();
        send(teacher(request, "contact.confirm", path, facility), request, "confirm");
    }

    void tellDirectors(ContactRequest request) {
        directors(request.twinning(), "contact.received", "/taches", request.schoolName())
                .forEach(letter -> send(letter.quoting(request.ask().message()), request, "received:" + letter.to()));
    }

    void tellAccepted(ContactRequest request, String facility) {
        send(teacher(request, "contact.accepted", "/taches", facility), request, "accepted");
    }

    void tellDeclined(ContactRequest request, String facility, String words) {
        String key = "contact.declined." + request.declineReason();
        send(teacher(request, key, "/etablissements", facility).quoting(words), request, "declined");
    }

    void tellCall(ContactRequest request, String facility, String words) {
        LocalDateTime at = request.callAt();
        String day = at.toLocalDate().toString();
        String hour = HOUR.format(at);
        Letter letter = teacher(request, "contact.call", null, facility, day, hour, request.callPhone());
        send(letter.quoting(words), request, "call:" + at);
    }

    void tellClosed(ContactRequest request, String facility) {
        send(teacher(request, "contact.closed", "/etablissements", facility), request, "closed");
    }

    /** @param schools may be empty */
    void suggest(TwinningId twinning, String facilityPath, List<String> schools) {
        String key = schools.isEmpty() ? "contact.silence" : "contact.suggestions";
        directors(twinning, key, facilityPath, String.join(", ", schools)).forEach(outbox::enqueue);
    }

    void tellAbandoned(TwinningId twinning) {
        directors(twinning, "contact.abandoned", "/taches").forEach(outbox::enqueue);
    }

    private static Letter teacher(ContactRequest request, String key, String path, Object... args) {
        return Letter.notice(request.ask().email(), key, path, args);
    }

    private List<Letter> directors(TwinningId twinning, String key, String path, Object... args) {
        return casefile.members(twinning).stream()
                .filter(member -> member.role() == Role.DIRECTOR)
                .map(member -> Letter.notice(member.person().email(), key, path, args))
                .toList();
    }

    private void send(Letter letter, ContactRequest request, String what) {
        outbox.enqueue(letter.dedup("contact:" + request.id() + ":" + what));
    }
}
