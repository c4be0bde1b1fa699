package fr.jumelages.framing;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Submission;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one side says to one round of the framing.
 *
 * @param points what should change is about, may be empty
 * @param comment what should change, null with an agreement
 */
@Embeddable
record Approval(
        int round,
        @Enumerated(EnumType.STRING) Role role,
        boolean agreed,
        String comment,
        @JdbcTypeCode(SqlTypes.JSON) List<FramingPoint> points,
        UUID givenBy,
        Instant givenAt) {

    static Approval of(Role role, int round, Submission submission) {
        boolean agreed = submission.answers().text("approval").equals("APPROVED");
        String comment = agreed ? null : submission.answers().text("comment");
        List<FramingPoint> points = submission.answers().choices("points").stream()
                .map(FramingPoint::valueOf)
                .toList();
        return new Approval(
                round,
                role,
                agreed,
                comment,
                agreed ? List.of() : points,
                submission.by().value(),
                submission.at());
    }

    AccountId by() {
        return new AccountId(givenBy);
    }
}
