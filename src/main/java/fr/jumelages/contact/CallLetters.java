package fr.jumelages.contact;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.directory.Directory;
import fr.jumelages.mail.InWords;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.SecretToken;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is mailed about a call: the two moments, what the teacher chose, and the invitation for both calendars. */
@Component
class CallLetters {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Directory directory;
    private final Directors directors;
    private final CallCalendar calendar;

    CallLetters(Outbox outbox, Accounts accounts, Directory directory, Directors directors, CallCalendar calendar) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.directory = directory;
        this.directors = directors;
        this.calendar = calendar;
    }

    void propose(ContactRequest request, SecretToken token, String words) {
        CallProposal call = request.call();
        LocalDateTime first = call.slots().get(0);
        LocalDateTime second = call.slots().get(1);
        Letter letter = Letter.notice(
                request.ask().email(),
                "contact.call",
                "/etablissements/contact/appel/" + token.value(),
                facility(request),
                day(first),
                hour(first),
                day(second),
                hour(second),
                call.phone());
        send(letter.in(request.language()).quoting(words), request, "call");
    }

    /** The same invitation for both, so that their calendars hold one call. */
    void agreed(ContactRequest request) {
        Person teacher = accounts.get(request.account());
        inviteTo(request, teacher, "contact.callAgreed", facility(request));
        directors
                .of(request.twinning())
                .forEach(director -> inviteTo(request, director, "contact.callChosen", request.schoolName()));
    }

    void noneSuits(ContactRequest request) {
        directors.of(request.twinning()).forEach(director -> {
            Letter letter = Letter.notice(director.email(), "contact.callNoneSuits", "/taches", request.schoolName());
            send(letter.quoting(request.call().words()), request, "noneSuits:" + director.id());
        });
    }

    private void inviteTo(ContactRequest request, Person guest, String key, String other) {
        LocalDateTime at = request.call().chosenAt();
        Letter letter = Letter.notice(
                guest.email(),
                key,
                null,
                other,
                day(at),
                hour(at),
                request.call().phone());
        send(letter.attach(calendar.invitation(request, guest)), request, "agreed:" + guest.id());
    }

    private String facility(ContactRequest request) {
        return directory.facility(request.facility()).name();
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalDate().toString();
    }

    private static Map<String, Object> hour(LocalDateTime moment) {
        return InWords.hour(moment.toLocalTime());
    }

    private void send(Letter letter, ContactRequest request, String what) {
        String number = what + ":" + request.call().sequence();
        outbox.enqueue(letter.about(request.twinning().value()).dedup("contact:" + request.id() + ":" + number));
    }
}
