package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.PageLanguage;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A teacher writes to a facility, and confirms the address it came from. */
@Service
@Transactional
public class SchoolContact {

    /** Twice the time to confirm: until then a link can still say that it has expired. */
    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(28);

    private final ContactRequests requests;
    private final Directory directory;
    private final Confirmation confirmation;
    private final ContactLetters letters;
    private final Clock clock;

    SchoolContact(
            ContactRequests requests,
            Directory directory,
            Confirmation confirmation,
            ContactLetters letters,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.confirmation = confirmation;
        this.letters = letters;
        this.clock = clock;
    }

    /** A request behind its link. @param teacher whose mailbox the link was sent to */
    public record State(String facility, ContactStatus status, boolean expired, EmailAddress teacher) {

        public boolean isToConfirm() {
            return status == ContactStatus.UNCONFIRMED && !expired;
        }
    }

    /**
     * Keeps the request and writes to the teacher; nobody else hears of it before the confirmation.
     *
     * @throws Refusal {@code facility.closed} while the facility is full or on hold
     */
    public void ask(FacilityId facility, ContactAsk ask) {
        requests.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED_KEPT));
        directory.facility(facility).mustTakeRequests();
        SecretToken token = SecretToken.random();
        Locale language = PageLanguage.current();
        ContactRequest request =
                requests.saveAndFlush(new ContactRequest(facility, ask, token, language, clock.instant()));
        letters.askConfirmation(request, token);
    }

    /** What the page behind a link may show; nothing changes, because mail scanners open links too. */
    @Transactional(readOnly = true)
    public State look(SecretToken token) {
        return requests.findByTokenHash(token.hash()).map(this::state).orElseThrow(() -> new NotFound("contact link"));
    }

    /**
     * The request reaches the director, or first the coordination when the address doesn’t show that its sender teaches.
     * Safe to repeat.
     *
     * @throws Refusal {@code contact.expired}, {@code contact.alreadyOpen} when the same teacher waits for an answer
     *     of the same facility, {@code contact.tooMany} when they wait for as many as they may, {@code
     *     contact.unavailable} when the facility can’t be asked now
     */
    public State confirm(SecretToken token) {
        ContactRequest request = requests.lock(token.hash()).orElseThrow(() -> new NotFound("contact link"));
        if (request.status() == ContactStatus.UNCONFIRMED) {
            confirmation.of(request);
        }
        return state(request);
    }

    private State state(ContactRequest request) {
        return new State(
                directory.facility(request.facility()).name(),
                request.status(),
                request.isExpired(clock.instant()),
                request.ask().email());
    }
}
