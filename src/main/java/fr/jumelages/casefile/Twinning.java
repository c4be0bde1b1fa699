package fr.jumelages.casefile;

import fr.jumelages.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One project of a facility and a school: the record of where it stands. {@link DynamicUpdate} because
 * {@code next_due_at} belongs to the work items’ projection and is not mapped.
 */
@Entity
@Table(name = "twinning")
@DynamicUpdate
class Twinning {

    @Id
    private UUID id;

    @Version
    private long version;

    private String reference;
    private String facilityName;
    private String schoolName;
    private UUID facilityId;
    private UUID schoolId;
    private String departement;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private TwinningStatus status;

    private Instant openedAt;
    private Instant stageSince;
    private Instant statusSince;
    private Instant stalledSince;

    @Enumerated(EnumType.STRING)
    private CancellationReason cancellationReason;

    private String cancellationComment;

    protected Twinning() {}

    Twinning(String reference, Opening opening, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.facilityName = opening.facilityName();
        this.departement = opening.departement();
        this.facilityId = opening.facility();
        this.stage = opening.stage();
        this.status = TwinningStatus.LIVE;
        this.openedAt = now;
        this.stageSince = now;
        this.statusSince = now;
    }

    TwinningId id() {
        return new TwinningId(id);
    }

    String reference() {
        return reference;
    }

    Stage stage() {
        return stage;
    }

    /** What the coordinator added to the reason; null for nothing. */
    String cancellationComment() {
        return cancellationComment;
    }

    boolean isLive() {
        return status == TwinningStatus.LIVE;
    }

    /** @return whether this is news: a stage of several meetings is entered once */
    boolean enter(Stage next, Instant now) {
        if (stage == next) {
            return false;
        }
        stage = next;
        stageSince = now;
        stalledSince = null;
        return true;
    }

    void stall(Instant now) {
        stalledSince = now;
    }

    void stallHeard() {
        stalledSince = null;
    }

    void belongsTo(UUID facility, String name, String inDepartement) {
        facilityId = facility;
        facilityName = name;
        departement = inDepartement;
    }

    void pairWith(UUID school, String name) {
        schoolId = school;
        schoolName = name;
    }

    /** Lists and titles name every school. */
    void joinedBy(String furtherSchool) {
        schoolName = schoolName == null ? furtherSchool : schoolName + " + " + furtherSchool;
    }

    void hold(Instant now) {
        change(TwinningStatus.LIVE, TwinningStatus.ON_HOLD, "twinning.notLive", now);
    }

    /** @return since when it was on hold, so that its deadlines can move by that time */
    Instant resume(Instant now) {
        Instant heldSince = statusSince;
        change(TwinningStatus.ON_HOLD, TwinningStatus.LIVE, "twinning.notOnHold", now);
        return heldSince;
    }

    void complete(Instant now) {
        change(TwinningStatus.LIVE, TwinningStatus.COMPLETED, "twinning.notLive", now);
    }

    void cancel(CancellationReason reason, String comment, Instant now) {
        if (status != TwinningStatus.LIVE && status != TwinningStatus.ON_HOLD) {
            throw new Refusal("twinning.alreadyEnded", reference);
        }
        if (reason == CancellationReason.OTHER && (comment == null || comment.isBlank())) {
            throw new Refusal("twinning.cancellationNeedsComment");
        }
        cancellationReason = reason;
        cancellationComment = comment;
        status = TwinningStatus.CANCELLED;
        statusSince = now;
    }

    /** Ends by itself; whoever decided has told why, so {@code OTHER} needs no comment here. */
    void close(CancellationReason reason, Instant now) {
        cancellationReason = reason;
        status = TwinningStatus.CANCELLED;
        statusSince = now;
    }

    TwinningSummary summary() {
        return new TwinningSummary(
                id(),
                reference,
                facilityName,
                schoolName,
                facilityId,
                schoolId,
                departement,
                stage,
                status,
                openedAt,
                stageSince,
                statusSince,
                stalledSince,
                cancellationReason);
    }

    private void change(TwinningStatus from, TwinningStatus to, String refusal, Instant now) {
        if (status != from) {
            throw new Refusal(refusal, reference);
        }
        status = to;
        statusSince = now;
    }
}
