package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A school’s request to a facility: confirmed by the teacher first, then answered by the director. */
@Entity
@Table(name = "contact_request")
class ContactRequest extends AbstractAggregateRoot<ContactRequest> {

    private static final Duration TO_CONFIRM = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "facility_id")
    private UUID facilityId;

    @Column(name = "twinning_id")
    private UUID twinningId;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ContactAsk ask;

    @Column(name = "teacher_email")
    private String teacherEmail;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "school_name")
    private String schoolName;

    @Column(name = "call_at")
    private LocalDateTime callAt;

    @Column(name = "call_phone")
    private String callPhone;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected ContactRequest() {}

    ContactRequest(FacilityId facility, ContactAsk ask, SecretToken token, Instant now) {
        this.id = UUID.randomUUID();
        this.facilityId = facility.value();
        this.ask = ask;
        this.teacherEmail = ask.email().value();
        this.tokenHash = token.hash();
        this.askedAt = now;
        this.status = ContactStatus.UNCONFIRMED;
    }

    /** @return false when it was confirmed before, which is no fault: people click twice */
    boolean confirm(Instant now) {
        if (status != ContactStatus.UNCONFIRMED) {
            return false;
        }
        if (isExpired(now)) {
            throw new Refusal("contact.expired");
        }
        status = ContactStatus.OPEN;
        confirmedAt = now;
        return true;
    }

    boolean isExpired(Instant now) {
        return status == ContactStatus.UNCONFIRMED && askedAt.plus(TO_CONFIRM).isBefore(now);
    }

    /** The request reaches the director. */
    void enter(TwinningId twinning, AccountId teacher, School school) {
        twinningId = twinning.value();
        accountId = teacher.value();
        schoolId = school.id().value();
        schoolName = school.name();
        registerEvent(new ContactFact.SchoolAsked(twinning, schoolName));
    }

    void accept(Instant now) {
        answer(ContactStatus.ACCEPTED, now);
        registerEvent(new ContactFact.SchoolAccepted(twinning(), schoolName));
    }

    void decline(DeclineReason reason, Instant now) {
        answer(ContactStatus.DECLINED, now);
        declineReason = reason;
        registerEvent(new ContactFact.SchoolDeclined(twinning(), schoolName, reason));
    }

    /** The director asks again later; another answer follows the call. */
    void proposeCall(LocalDateTime at, String phone, Instant now) {
        answer(ContactStatus.CALL_PROPOSED, now);
        callAt = at;
        callPhone = phone;
        registerEvent(new ContactFact.CallProposed(twinning(), schoolName));
    }

    /** The search ended otherwise. */
    void close(Instant now) {
        answer(ContactStatus.CLOSED, now);
    }

    ContactRequestId id() {
        return new ContactRequestId(id);
    }

    FacilityId facility() {
        return new FacilityId(facilityId);
    }

    TwinningId twinning() {
        return new TwinningId(twinningId);
    }

    ContactStatus status() {
        return status;
    }

    ContactAsk ask() {
        return ask;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    String schoolName() {
        return schoolName;
    }

    LocalDateTime callAt() {
        return callAt;
    }

    String callPhone() {
        return callPhone;
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    private void answer(ContactStatus answer, Instant now) {
        if (status != ContactStatus.OPEN && status != ContactStatus.CALL_PROPOSED) {
            throw new Refusal("step.alreadyDone");
        }
        status = answer;
        answeredAt = now;
    }
}
