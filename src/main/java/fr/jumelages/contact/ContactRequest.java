package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.School;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A school’s request to a facility: confirmed by the teacher first, then answered by the director. */
@Entity
@Table(name = "contact_request")
class ContactRequest extends ContactRecord {

    private static final Duration TO_CONFIRM = Duration.ofDays(14);

    protected ContactRequest() {}

    ContactRequest(FacilityId facility, ContactAsk ask, SecretToken token, Locale language, Instant now) {
        this.language = language.getLanguage();
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
    void enter(TwinningId twinning, boolean opensIt, School school, Instant now) {
        if (isExpired(now)) {
            throw new Refusal("contact.expired");
        }
        status = ContactStatus.CHECKING;
        confirmedAt = now;
        twinningId = twinning.value();
        openedTwinning = opensIt;
        schoolId = school.id().value();
        schoolName = school.name();
    }

    void awaitCheck() {
        registerEvent(new ContactFact.TeacherToCheck(twinning(), schoolName));
    }

    /** The request reaches the director, whose time to answer begins. */
    void admit(AccountId teacher, Instant now) {
        expect(ContactStatus.CHECKING);
        status = ContactStatus.OPEN;
        confirmedAt = now;
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
        answer(ContactStatus.ACCEPTED, now);
        registerEvent(new ContactFact.SchoolAccepted(twinning(), schoolName));
    }

    /** The school enters another project of the facility instead of this one. */
    void join(String reference, Instant now) {
        answer(ContactStatus.JOINED, now);
        registerEvent(new ContactFact.SchoolJoinedOther(twinning(), schoolName, reference));
    }

    void decline(DeclineReason reason, Instant now) {
        answer(ContactStatus.DECLINED, now);
        declineReason = reason;
        registerEvent(new ContactFact.SchoolDeclined(twinning(), schoolName, reason));
    }

    /** Also again, when the teacher left the first proposal unanswered. */
    void proposeCall(CallProposal proposal, Instant now) {
        expect(status == ContactStatus.CALL_PROPOSED ? status : ContactStatus.OPEN);
        status = ContactStatus.CALL_PROPOSED;
        answeredAt = answeredAt == null ? now : answeredAt;
        call = proposal;
        registerEvent(new ContactFact.CallProposed(twinning(), schoolName));
    }

    /** The teacher said which call suits, or that none does: the director goes on. */
    void callAnswered() {
        expect(ContactStatus.CALL_PROPOSED);
        status = ContactStatus.OPEN;
        registerEvent(new ContactFact.CallAnswered(twinning(), schoolName, call.chosenAt() != null));
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

    private void answer(ContactStatus answer, Instant now) {
        if (!status.isUnanswered()) {
            throw new Refusal("step.alreadyDone");
        }
        status = answer;
        answeredAt = answeredAt == null ? now : answeredAt;
    }

    private void expect(ContactStatus expected) {
        if (status != expected) {
            throw new Refusal("step.alreadyDone");
        }
    }
}
