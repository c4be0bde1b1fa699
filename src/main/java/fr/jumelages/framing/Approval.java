package fr.jumelages.framing;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Submission;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What one side says to one round of the framing.
 *
 * @param comment what should change, null with an agreement
 */
@Embeddable
record Approval(
        int round,
        @Enumerated(EnumType.STRING) Role role,
        boolean agreed,
        String comment,
        UUID givenBy,
        Instant givenAt) {

    static Approval of(Role role, int round, Submission submission) {
        boolean agreed = submission.answers().text("approval").equals("APPROVED");
        String comment = agreed ? null : submission.answers().text("comment");
        return new Approval(round, role, agreed, comment, submission.by().value(), submission.at());
    }

    AccountId by() {
        return new AccountId(givenBy);
    }
}
