package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The questions to one audience of one project, open to whoever has its link. */
@Entity
@Table(name = "questionnaire")
class Questionnaire {

    @Id
    private UUID id;

    private UUID twinningId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private byte[] tokenHash;
    private Instant openedAt;
    private Instant closedAt;
    private Instant expiresAt;
    private Instant pausedAt;

    protected Questionnaire() {}

    Questionnaire(UUID id, TwinningId twinning, Audience audience, SecretToken token, Instant now) {
        this.id = id;
        this.twinningId = twinning.value();
        this.audience = audience;
        this.tokenHash = token.hash();
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    TwinningId twinning() {
        return new TwinningId(twinningId);
    }

    Audience audience() {
        return audience;
    }

    /** While the project is on hold, time does not run against it. */
    boolean isOpen(Instant now) {
        return closedAt == null && (expiresAt == null || pausedAt != null || now.isBefore(expiresAt));
    }

    /** Null while the meetings still go on. */
    Instant expiresAt() {
        return expiresAt;
    }

    void expire(Instant at) {
        expiresAt = at;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** Answers are let in until then, or until the last meeting for null. */
    void reopen(Instant until) {
        closedAt = null;
        expiresAt = until;
    }
}
