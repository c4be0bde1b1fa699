package fr.jumelages.registration;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director proves that the address is theirs. Unknown links end in {@link NotFound}. */
@Service
@Transactional
public class EmailConfirmation {

    private final RegistrationRequests requests;
    private final ConfirmationLinks links;
    private final DirectorAccounts directors;
    private final RegistrationProcess process;
    private final Clock clock;

    EmailConfirmation(
            RegistrationRequests requests,
            ConfirmationLinks links,
            DirectorAccounts directors,
            RegistrationProcess process,
            Clock clock) {
        this.requests = requests;
        this.links = links;
        this.directors = directors;
        this.process = process;
        this.clock = clock;
    }

    /** The state of a registration behind its link. @param facility empty once erased */
    public record State(String reference, String facility, RegistrationStatus status) {

        private static State of(RegistrationRequest request) {
            var content = request.content();
            String facility = content == null ? "" : content.facility().name();
            return new State(request.reference(), facility, request.status());
        }
    }

    /** What the page behind a link may show; nothing changes, because mail scanners open links too. */
    @Transactional(readOnly = true)
    public State look(SecretToken token) {
        return links.request(token).flatMap(requests::findById).map(State::of).orElseThrow(() -> unknown(token));
    }

    /**
     * Opens the director’s account and lets the registration go on. Safe to repeat.
     *
     * @throws fr.jumelages.shared.Refusal {@code registration.expired}
     */
    public State confirm(SecretToken token) {
        RegistrationRequest request =
                links.request(token).flatMap(requests::lock).orElseThrow(() -> unknown(token));
        if (request.confirmEmail(clock.instant())) {
            requests.saveAndFlush(request);
            directors.open(request);
            process.emailConfirmed(request.reference());
        }
        return State.of(request);
    }

    private static NotFound unknown(SecretToken token) {
        return new NotFound("registration link " + token);
    }
}
