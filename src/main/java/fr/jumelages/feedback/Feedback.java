package fr.jumelages.feedback;

import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.TwinningId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The feedback of one project, from the opened questionnaires to the shared report. */
@Entity
@Table(name = "feedback")
class Feedback {

    static final int AMBASSADOR_YEARS = 2;

    @Id
    private UUID twinningId;

    @Version
    private long version;

    private Instant openedAt;
    private Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Debrief debrief;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figures figures;

    private Instant compiledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Synthesis synthesis;

    private UUID reportId;
    private Instant sharedAt;
    private Instant lateUntil;
    private boolean ambassadorWished;
    private String contactPhone;
    private LocalDate ambassadorUntil;

    protected Feedback() {}

    Feedback(TwinningId twinning, Instant now) {
        this.twinningId = twinning.value();
        this.openedAt = now;
    }

    TwinningId twinning() {
        return new TwinningId(twinningId);
    }

    boolean isOpen() {
        return closedAt == null || isLate();
    }

    boolean isCompiled() {
        return compiledAt != null;
    }

    /** Whether late answers are let in. */
    boolean isLate() {
        return lateUntil != null;
    }

    boolean isShared() {
        return sharedAt != null;
    }

    Optional<Debrief> debrief() {
        return Optional.ofNullable(debrief);
    }

    Optional<Figures> figures() {
        return Optional.ofNullable(figures);
    }

    Optional<Synthesis> synthesis() {
        return Optional.ofNullable(synthesis);
    }

    Optional<DocumentId> report() {
        return Optional.ofNullable(reportId).map(DocumentId::new);
    }

    Optional<LocalDate> ambassadorUntil() {
        return Optional.ofNullable(ambassadorUntil);
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** Further meetings are asked about by the same questionnaires. */
    void goOn() {
        closedAt = null;
        lateUntil = null;
        sharedAt = null;
    }

    void letIn(Instant until) {
        lateUntil = until;
    }

    void letNobodyIn() {
        lateUntil = null;
    }

    void debriefed(Debrief told) {
        debrief = told;
    }

    void compiled(Figures counted, Instant now) {
        figures = counted;
        compiledAt = now;
    }

    void reviewed(Synthesis read) {
        synthesis = read;
    }

    void shared(DocumentId report, Instant now) {
        reportId = report.value();
        sharedAt = now;
    }

    String contactPhone() {
        return contactPhone;
    }

    boolean isAmbassadorWished() {
        return ambassadorWished;
    }

    /** @param phone to be passed on to facilities that ask, or null */
    void wishAmbassador(String phone) {
        ambassadorWished = true;
        contactPhone = phone;
    }

    /** An ambassador tells it in public: whoever takes that back is none any more. */
    void endAmbassador() {
        ambassadorWished = false;
        contactPhone = null;
        ambassadorUntil = null;
    }

    void becomeAmbassador(LocalDate today) {
        ambassadorUntil = today.plusYears(AMBASSADOR_YEARS);
    }
}
