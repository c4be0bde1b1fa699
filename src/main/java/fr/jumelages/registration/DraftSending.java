package fr.jumelages.registration;

import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a registration; the draft ends with it, or stays whole when anything goes wrong. */
@Service
@Transactional
public class DraftSending {

    private final RegistrationDrafts drafts;
    private final Registration registration;

    DraftSending(RegistrationDrafts drafts, Registration registration) {
        this.drafts = drafts;
        this.registration = registration;
    }

    /** A registration that left. */
    public record Sent(String reference, String email) implements Serializable {}

    /**
     * @return empty when there is no such draft, because it was sent already
     * @throws Refusal {@code registration.incomplete} when a segment isn’t right yet
     */
    public Optional<Sent> send(SecretToken token) {
        return drafts.take(token).map(draft -> {
            if (Segment.firstToMend(draft.typed()).isPresent()) {
                throw new Refusal("registration.incomplete");
            }
            String reference = registration.submit(RegistrationReader.read(draft.typed()));
            return new Sent(reference, draft.typed().text("directorEmail"));
        });
    }
}
