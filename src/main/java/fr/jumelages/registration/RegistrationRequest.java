package fr.jumelages.registration;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A facility’s wish to take part, from sending to decision. */
@Entity
@Table(name = "registration_request")
class RegistrationRequest extends AbstractAggregateRoot<RegistrationRequest> {

    @Id
    private UUID id;

    private UUID twinningId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    @Embedded
    private Statement statement;

    @Enumerated(EnumType.STRING)
    private RefusalReason refusalReason;

    private String refusalComment;

    private Instant submittedAt;

    private Instant confirmedAt;

    private Instant decidedAt;

    @Version
    private long version;

    protected RegistrationRequest() {}

    RegistrationRequest(
            TwinningId twinning, String reference, RegistrationContent content, Locale language, Instant now) {
        this.id = UUID.randomUUID();
        this.twinningId = twinning.value();
        this.reference = reference;
        this.submittedAt = now;
        this.status = RegistrationStatus.SUBMITTED;
        this.statement = new Statement(content, language);
        registerEvent(new RegistrationFact.RegistrationSubmitted(twinning));
    }

    /** @return false when it was confirmed before, which is no fault: people click twice */
    boolean confirmEmail(Instant now) {
        if (status == RegistrationStatus.EXPIRED) {
            throw new Refusal("registration.expired");
        }
        if (status != RegistrationStatus.SUBMITTED) {
            return false;
        }
        status = RegistrationStatus.CONFIRMED;
        confirmedAt = now;
        registerEvent(new RegistrationFact.EmailConfirmed(twinning()));
        return true;
    }

    void askCorrection(Correction asked) {
        require(RegistrationStatus.CONFIRMED);
        status = RegistrationStatus.CORRECTION_ASKED;
        statement.askCorrection(asked);
        registerEvent(new RegistrationFact.CorrectionAsked(twinning()));
    }

    void correct(RegistrationContent corrected) {
        require(RegistrationStatus.CORRECTION_ASKED);
        status = RegistrationStatus.CONFIRMED;
        statement.tell(corrected);
        registerEvent(new RegistrationFact.RegistrationCorrected(twinning()));
    }

    /** A coordinator’s reason, which the refusal that follows tells. */
    void explainRefusal(RefusalReason reason, String comment) {
        require(RegistrationStatus.CONFIRMED);
        refusalReason = reason;
        refusalComment = comment;
    }

    void accept(Instant now) {
        require(RegistrationStatus.CONFIRMED);
        decide(RegistrationStatus.ACCEPTED, now);
        registerEvent(new RegistrationFact.FacilityPublished(
                twinning(), content().facility().name()));
    }

    /** @param fromRules the decision table’s reason; a coordinator’s goes before it */
    void refuse(RefusalReason fromRules, Instant now) {
        require(RegistrationStatus.CONFIRMED);
        decide(RegistrationStatus.REFUSED, now);
        refusalReason = refusalReason == null ? fromRules : refusalReason;
        registerEvent(new RegistrationFact.RegistrationRefused(twinning(), refusalReason));
    }

    /** Nobody confirmed the address: what was told is forgotten, people’s names and addresses first of all. */
    void erase(Instant now) {
        require(RegistrationStatus.SUBMITTED);
        decide(RegistrationStatus.EXPIRED, now);
        statement.erase();
        registerEvent(new RegistrationFact.RegistrationExpired(twinning()));
    }

    Locale language() {
        return statement.language();
    }

    TwinningId twinning() {
        return new TwinningId(twinningId);
    }

    UUID id() {
        return id;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String reference() {
        return reference;
    }

    RegistrationContent content() {
        return statement.content();
    }

    Correction correction() {
        return statement.correction();
    }

    RegistrationContent beforeCorrection() {
        return statement.beforeCorrection();
    }

    RefusalReason refusalReason() {
        return refusalReason;
    }

    String refusalComment() {
        return refusalComment;
    }

    RegistrationStatus status() {
        return status;
    }

    private void decide(RegistrationStatus end, Instant now) {
        status = end;
        decidedAt = now;
    }

    private void require(RegistrationStatus expected) {
        if (status != expected) {
            throw new Refusal("step.alreadyDone");
        }
    }
}
