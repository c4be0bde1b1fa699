package fr.jumelages.registration;

import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a registration; the draft ends with it, or stays whole when anything goes wrong. */
@Service
@Transactional
public class DraftSending {

    private final RegistrationDrafts drafts;
    private final Registration registration;
    private final Receipts receipts;

    DraftSending(RegistrationDrafts drafts, Registration registration, Receipts receipts) {
        this.drafts = drafts;
        this.registration = registration;
        this.receipts = receipts;
    }

    /**
     * @return the secret of the copy; empty when there is no such draft, because it was sent already
     * @throws Refusal {@code registration.incomplete} when a segment isn’t right yet
     */
    public Optional<SecretToken> send(SecretToken token) {
        return drafts.take(token).map(draft -> {
            if (Segment.firstToMend(draft.typed()).isPresent()) {
                throw new Refusal("registration.incomplete");
            }
            return receipts.issue(registration.submit(RegistrationReader.read(draft.typed())));
        });
    }
}
