package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a director tells of the project to others. Public only once the programme has read it. */
@Entity
@Table(name = "testimony")
class Testimony {

    enum Status {
        OFFERED,
        PUBLISHED,
        REJECTED,
        WITHDRAWN
    }

    @Id
    private UUID twinningId;

    @Version
    private long version;

    private String words;
    private String signature;
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String publishedWords;
    private String rejectReason;
    private Instant decidedAt;

    protected Testimony() {}

    Testimony(TwinningId twinning, String words, String signature, Instant now) {
        this.twinningId = twinning.value();
        this.words = words;
        this.signature = signature;
        this.offeredAt = now;
        this.status = Status.OFFERED;
    }

    String words() {
        return words;
    }

    String signature() {
        return signature;
    }

    Status status() {
        return status;
    }

    /** @param text as it was offered, or lightly edited */
    void publish(String text, Instant now) {
        decide(Status.PUBLISHED, now);
        publishedWords = text;
    }

    /** @param reason which the director gets to read */
    void reject(String reason, Instant now) {
        decide(Status.REJECTED, now);
        rejectReason = reason;
    }

    /** Its author takes the consent back: the words and who signed them go too. @throws NotFound unless it is published */
    void withdraw() {
        if (status != Status.PUBLISHED) {
            throw new NotFound("published testimony of " + twinningId);
        }
        status = Status.WITHDRAWN;
        publishedWords = null;
        words = "";
        signature = "";
    }

    /** @throws Refusal {@code feedback.testimonyDecided} */
    private void decide(Status decision, Instant now) {
        if (status != Status.OFFERED) {
            throw new Refusal("feedback.testimonyDecided");
        }
        status = decision;
        decidedAt = now;
    }
}
