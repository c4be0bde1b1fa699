package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.SchoolId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is known of a school’s request; what may happen to it is said by {@link ContactRequest}. */
@MappedSuperclass
abstract class ContactRecord extends AbstractAggregateRoot<ContactRequest> {

    @Id
    UUID id;

    UUID facilityId;
    UUID twinningId;
    boolean openedTwinning;

    @Enumerated(EnumType.STRING)
    ContactStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    ContactAsk ask;

    String teacherEmail;
    byte[] tokenHash;
    UUID accountId;
    UUID schoolId;
    String schoolName;

    /** Of the page on which it was asked: its tag. */
    String language;

    @Embedded
    CallProposal call;

    @Enumerated(EnumType.STRING)
    DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    TeacherRefusal teacherRefusal;

    Instant askedAt;
    Instant confirmedAt;
    Instant answeredAt;
    Instant overdueSince;

    @Version
    long version;

    ContactRequestId id() {
        return new ContactRequestId(id);
    }

    FacilityId facility() {
        return new FacilityId(facilityId);
    }

    TwinningId twinning() {
        return new TwinningId(twinningId);
    }

    /** Whether its project was opened for it: such a project looks for nobody else. */
    boolean openedTwinning() {
        return openedTwinning;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
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

    /** Whether the school has waited for longer than the norm; such a request keeps nobody from asking elsewhere. */
    boolean isOverdue() {
        return overdueSince != null;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant since() {
        return confirmedAt == null ? askedAt : confirmedAt;
    }
}
