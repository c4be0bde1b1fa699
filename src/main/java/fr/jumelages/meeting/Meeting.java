package fr.jumelages.meeting;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One meeting of residents and pupils. Moving it keeps it the same meeting: its preparations stay, its calendar id too. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID twinningId;
    private int number;

    @Embedded
    private Appointment appointment;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Embedded
    private Prepared prepared = new Prepared();

    @JdbcTypeCode(SqlTypes.JSON)
    private Story story;

    private UUID suspensionId;

    protected Meeting() {}

    Meeting(TwinningId twinning, int number, Instant startsAt, Duration duration, MeetingTerms terms) {
        this.id = UUID.randomUUID();
        this.twinningId = twinning.value();
        this.number = number;
        this.appointment = new Appointment(startsAt, duration, terms);
        this.status = MeetingStatus.PLANNED;
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    TwinningId twinning() {
        return new TwinningId(twinningId);
    }

    int number() {
        return number;
    }

    Instant startsAt() {
        return appointment.startsAt();
    }

    Duration duration() {
        return appointment.duration();
    }

    MeetingMode mode() {
        return appointment.mode();
    }

    PlanB planB() {
        return appointment.planB();
    }

    /** Whether it takes up some of that time. */
    boolean meets(Instant start, Duration duration) {
        return status == MeetingStatus.PLANNED && appointment.meets(start, duration);
    }

    MeetingStatus status() {
        return status;
    }

    int sequence() {
        return appointment.sequence();
    }

    /** Null while nobody gave it, and when nobody needs it. */
    String remoteLink() {
        return appointment.remoteLink();
    }

    List<ChecklistItem> checklist() {
        return prepared.checklist().items();
    }

    Optional<Place> place() {
        return prepared.place();
    }

    Optional<RunningOrder> runningOrder() {
        return prepared.runningOrder();
    }

    Optional<ClassPreparation> classPreparation() {
        return prepared.classPreparation();
    }

    /** Empty until somebody told that it was held. */
    Optional<Story> story() {
        return Optional.ofNullable(story);
    }

    /** Whether it waits for the end of a health suspension, or for another date because its day passed meanwhile. */
    boolean isSuspended() {
        return suspensionId != null;
    }

    /** Calendars learn of it: what was sure is not any more. */
    void suspend(UUID suspension, Cause why) {
        refuseUnlessPlanned();
        suspensionId = suspension;
        appointment.because(why);
    }

    void goOn() {
        refuseUnlessPlanned();
        suspensionId = null;
        appointment.revise();
    }

    /** To be changed by who has locked the meeting. */
    Checklist preparations() {
        return prepared.checklist();
    }

    /** @return whether the video link is another now, so that calendars must learn it */
    boolean settle(Place where) {
        prepared.settle(where);
        return relink(where.remoteLink());
    }

    /** The same for the link alone. @param link null leaves it as it is */
    boolean relink(String link) {
        return appointment.relink(link) && status == MeetingStatus.PLANNED;
    }

    void follow(RunningOrder order) {
        prepared.follow(order);
    }

    void expect(ClassPreparation preparation) {
        prepared.expect(preparation);
    }

    void hold(Story told) {
        refuseUnlessPlanned();
        status = MeetingStatus.HELD;
        story = told;
    }

    /** @throws Refusal {@code meeting.dateInPast}, {@code meeting.reasonNeedsWords}, {@code meeting.alreadyTold} */
    void postpone(Instant to, MeetingMode newMode, Cause why, Instant now) {
        refuseUnlessPlanned();
        appointment.move(to, newMode, why, now);
        suspensionId = null;
    }

    void cancel(Cause why) {
        refuseUnlessPlanned();
        status = MeetingStatus.CANCELLED;
        appointment.because(why);
    }

    private void refuseUnlessPlanned() {
        if (status != MeetingStatus.PLANNED) {
            throw new Refusal("meeting.alreadyTold");
        }
    }
}
