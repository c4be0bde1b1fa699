package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.SecretToken;
import org.springframework.stereotype.Component;

/** What teachers and directors receive by mail about a request. */
@Component
class ContactLetters {

    static final String SEARCH = "/etablissements";

    private final Outbox outbox;
    private final Directory directory;
    private final Directors directors;
    private final OtherFacilities elsewhere;

    ContactLetters(Outbox outbox, Directory directory, Directors directors, OtherFacilities elsewhere) {
        this.outbox = outbox;
        this.directory = directory;
        this.directors = directors;
        this.elsewhere = elsewhere;
    }

    void askConfirmation(ContactRequest request, SecretToken token) {
        String path = "/etablissements/contact/confirmation/" + token.value();
        send(teacher(request, "contact.confirm", path), request, "confirm");
    }

    void tellChecking(ContactRequest request) {
        send(teacher(request, "contact.checking", null), request, "checking");
    }

    void tellTeacherRefused(ContactRequest request, String words) {
        String key = "contact.teacherRefused." + request.teacherRefusal();
        send(teacher(request, key, SEARCH).quoting(words), request, "teacherRefused");
    }

    void tellDirectors(ContactRequest request) {
        directors(request, "received", request.ask().message());
    }

    void tellAccepted(ContactRequest request) {
        send(teacher(request, "contact.accepted", "/taches"), request, "accepted");
    }

    /** @param project the reference of the project that the school joined */
    void tellJoined(ContactRequest request, String project, String words) {
        send(teacher(request, "contact.joined", "/projets/" + project).quoting(words), request, "joined");
    }

    void tellDeclined(ContactRequest request, String words) {
        Letter letter = teacher(request, "contact.declined." + request.declineReason(), SEARCH);
        send(withOthers(letter, request).quoting(words), request, "declined");
    }

    void tellClosed(ContactRequest request) {
        send(withOthers(teacher(request, "contact.closed", SEARCH), request), request, "closed");
    }

    void tellWithdrawn(ContactRequest request) {
        directors(request, "withdrawn", null);
    }

    /** The teacher need not wait any longer, and the director learns that they need not. */
    void tellOverdue(ContactRequest request) {
        send(withOthers(teacher(request, "contact.overdue", SEARCH), request), request, "overdue");
        directors(request, "overdueDirector", null);
    }

    private Letter withOthers(Letter letter, ContactRequest request) {
        return letter.with("links", elsewhere.near(request));
    }

    private Letter teacher(ContactRequest request, String key, String path) {
        String facility = directory.facility(request.facility()).name();
        return Letter.notice(request.ask().email(), key, path, facility).in(request.language());
    }

    private void directors(ContactRequest request, String what, String words) {
        outbox.enqueueAll(directors.of(request.twinning()).stream()
                .map(director -> Letter.notice(director.email(), "contact." + what, "/taches", request.schoolName()))
                .map(letter -> ready(letter.quoting(words), request, what + ":" + letter.to()))
                .toList());
    }

    private void send(Letter letter, ContactRequest request, String what) {
        outbox.enqueue(ready(letter, request, what));
    }

    private static Letter ready(Letter letter, ContactRequest request, String what) {
        return letter.about(request.twinning().value()).dedup("contact:" + request.id() + ":" + what);
    }
}
