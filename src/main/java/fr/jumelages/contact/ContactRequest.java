package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
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

    private UUID facilityId;
    private UUID twinningId;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ContactAsk ask;

    private String teacherEmail;
    private byte[] tokenHash;
    private UUID accountId;
    private UUID schoolId;
    private String schoolName;

    @Embedded
    private CallProposal call;

    @Enumerated(EnumType.STRING)
    private DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    private TeacherRefusal teacherRefusal;

    private Instant askedAt;
    private Instant confirmedAt;
    private Instant answeredAt;
    private Instant overdueSince;

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

    boolean isExpired(Instant now) {
        return status == ContactStatus.UNCONFIRMED && askedAt.plus(TO_CONFIRM).isBefore(now);
    }

    /** The teacher confirmed; until they are known, nobody but the coordination hears of it. */
    void enter(TwinningId twinning, School school, Instant now) {
        if (isExpired(now)) {
            throw new Refusal("contact.expired");
        }
        status = ContactStatus.CHECKING;
        confirmedAt = now;
        twinningId = twinning.value();
        schoolId = school.id().value();
        schoolName = school.name();
    }

    void awaitCheck() {
        registerEvent(new ContactFact.TeacherToCheck(twinning(), schoolName));
    }

    /** The request reaches the director. */
    void admit(AccountId teacher) {
        expect(ContactStatus.CHECKING);
        status = ContactStatus.OPEN;
        accountId = teacher.value();
        registerEvent(new ContactFact.SchoolAsked(twinning(), schoolName));
    }

    void refuseTeacher(TeacherRefusal reason, Instant now) {
        expect(ContactStatus.CHECKING);
        answer(ContactStatus.REFUSED, now);
        teacherRefusal = reason;
        registerEvent(new ContactFact.TeacherRefused(twinning(), schoolName));
    }

    void accept(Instant now) {
        expect(ContactStatus.OPEN);
        answer(ContactStatus.ACCEPTED, now);
        registerEvent(new ContactFact.SchoolAccepted(twinning(), schoolName));
    }

    /** The school enters another project of the facility instead of this one. */
    void join(String reference, Instant now) {
        expect(ContactStatus.OPEN);
        answer(ContactStatus.JOINED, now);
        registerEvent(new ContactFact.SchoolJoinedOther(twinning(), schoolName, reference));
    }

    void decline(DeclineReason reason, Instant now) {
        expect(ContactStatus.OPEN);
        answer(ContactStatus.DECLINED, now);
        declineReason = reason;
        registerEvent(new ContactFact.SchoolDeclined(twinning(), schoolName, reason));
    }

    void proposeCall(CallProposal proposal) {
        expect(ContactStatus.OPEN);
        status = ContactStatus.CALL_PROPOSED;
        call = proposal;
        registerEvent(new ContactFact.CallProposed(twinning(), schoolName));
    }

    /** The teacher said which call suits, or that none does, or nothing for too long: the director goes on. */
    void callSettled() {
        expect(ContactStatus.CALL_PROPOSED);
        status = ContactStatus.OPEN;
        if (call.isAnswered()) {
            registerEvent(new ContactFact.CallAnswered(twinning(), schoolName, call.chosenAt() != null));
        }
    }

    /** @return whether this is news: the same school is helped once */
    boolean overdue(Instant now) {
        if (!status.isUnanswered() || overdueSince != null) {
            return false;
        }
        overdueSince = now;
        registerEvent(new ContactFact.AnswerOverdue(twinning(), schoolName));
        return true;
    }

    void withdraw(Instant now) {
        answer(ContactStatus.WITHDRAWN, now);
        registerEvent(new ContactFact.SchoolWithdrew(twinning(), schoolName));
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

    /** Null until a call was proposed. */
    CallProposal call() {
        return call;
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    TeacherRefusal teacherRefusal() {
        return teacherRefusal;
    }

    Instant since() {
        return confirmedAt == null ? askedAt : confirmedAt;
    }

    private void answer(ContactStatus answer, Instant now) {
        if (!status.isUnanswered()) {
            throw new Refusal("step.alreadyDone");
        }
        status = answer;
        answeredAt = now;
    }

    private void expect(ContactStatus expected) {
        if (status != expected) {
            throw new Refusal("step.alreadyDone");
        }
    }
}
