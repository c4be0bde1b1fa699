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

    boolean isOpen() {
        return closedAt == null;
    }

    void close(Instant now) {
        if (isOpen()) {
            closedAt = now;
        }
    }
}
