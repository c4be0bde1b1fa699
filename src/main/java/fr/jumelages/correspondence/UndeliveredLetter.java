package fr.jumelages.correspondence;

import fr.jumelages.mail.DeliveryFault;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that could not be delivered. Its content is not shown, but its subject. @param project the reference of a
 * case that it is about, or null; @param answer what the mail server said last, as it stands, or null; @param bounces how
 * often letters to this address came back for good
 */
public record UndeliveredLetter(
        UUID id,
        String recipient,
        String subject,
        String project,
        int attempts,
        String answer,
        int bounces,
        Instant createdAt) {

    /** So often that the address itself is in doubt. */
    private static final int DOUBTFUL = 2;

    public DeliveryFault fault() {
        return DeliveryFault.of(answer);
    }

    public boolean doubtful() {
        return bounces >= DOUBTFUL;
    }
}
