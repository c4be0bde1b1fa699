package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A teacher writes to a facility, and confirms the address it came from. */
@Service
@Transactional
public class SchoolContact {

    static final Set<ContactStatus> UNANSWERED = EnumSet.of(ContactStatus.OPEN, ContactStatus.CALL_PROPOSED);

    /** Twice the time to confirm: until then a link can still say that it has expired. */
    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(28);

    private final ContactRequests requests;
    private final Directory directory;
    private final ContactOpening opening;
    private final ContactLetters letters;
    private final Clock clock;

    SchoolContact(
            ContactRequests requests,
            Directory directory,
            ContactOpening opening,
            ContactLetters letters,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.opening = opening;
        this.letters = letters;
        this.clock = clock;
    }

    /** A request behind its link. @param open whether it waits for its confirmation */
    public record State(String facility, boolean open, boolean expired) {}

    /** Keeps the request and writes to the teacher; nobody else hears of it before the confirmation. */
    public void ask(FacilityId facility, ContactAsk ask) {
        requests.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED_KEPT));
        String name = directory.facility(facility).name();
        SecretToken token = SecretToken.random();
        ContactRequest request = requests.saveAndFlush(new ContactRequest(facility, ask, token, clock.instant()));
        letters.askConfirmation(request, name, token);
    }

    /** What the page behind a link may show; nothing changes, because mail scanners open links too. */
    @Transactional(readOnly = true)
    public State look(SecretToken token) {
        return requests.findByTokenHash(token.hash()).map(this::state).orElseThrow(() -> new NotFound("contact link"));
    }

    /**
     * The request reaches the director, the teacher gets an account. Safe to repeat.
     *
     * @throws Refusal {@code contact.expired}, {@code contact.alreadyOpen} when the same teacher waits for an answer
     *     of the same facility, {@code contact.unavailable} when the facility can’t be asked now
     */
    public State confirm(SecretToken token) {
        ContactRequest request = requests.lock(token.hash()).orElseThrow(() -> new NotFound("contact link"));
        boolean waitsAlready = requests.existsByFacilityIdAndTeacherEmailAndStatusIn(
                request.facility().value(), request.ask().email().value(), UNANSWERED);
        if (request.confirm(clock.instant())) {
            if (waitsAlready) {
                throw new Refusal("contact.alreadyOpen");
            }
            opening.open(request);
        }
        return state(request);
    }

    private State state(ContactRequest request) {
        boolean expired = request.isExpired(clock.instant());
        boolean open = request.status() == ContactStatus.UNCONFIRMED && !expired;
        return new State(directory.facility(request.facility()).name(), open, expired);
    }
}
