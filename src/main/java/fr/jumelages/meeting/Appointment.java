package fr.jumelages.meeting;

import fr.jumelages.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** When and how people meet, as their calendars hold it: its sequence counts the changes that calendars must learn. */
@Embeddable
class Appointment {

    private Instant startsAt;
    private int durationMinutes;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_b")
    private PlanB planB;

    private int sequence;
    private String remoteLink;

    @Embedded
    private Cause cause;

    protected Appointment() {}

    Appointment(Instant startsAt, Duration duration, MeetingTerms terms) {
        this.startsAt = startsAt;
        this.durationMinutes = (int) duration.toMinutes();
        this.mode = terms.mode();
        this.planB = terms.planB();
        this.remoteLink = terms.remoteLink();
    }

    Instant startsAt() {
        return startsAt;
    }

    Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    MeetingMode mode() {
        return mode;
    }

    /** Who meets by video already has nothing else to turn to than another date. */
    PlanB planB() {
        return mode == MeetingMode.REMOTE ? PlanB.POSTPONE : planB;
    }

    boolean meets(Instant start, Duration duration) {
        return start.isBefore(startsAt.plus(duration())) && startsAt.isBefore(start.plus(duration));
    }

    int sequence() {
        return sequence;
    }

    /** Null while nobody gave it, and when nobody needs it. */
    String remoteLink() {
        return mode.hasRemotePart() ? remoteLink : null;
    }

    /** @throws Refusal {@code meeting.dateInPast} */
    void move(Instant to, MeetingMode newMode, Cause why, Instant now) {
        if (!to.isAfter(now)) {
            throw new Refusal("meeting.dateInPast");
        }
        startsAt = to;
        mode = newMode;
        because(why);
    }

    void because(Cause told) {
        revise();
        cause = told;
    }

    /** Calendars must learn something. */
    void revise() {
        sequence++;
    }

    /** @return whether calendars hold another link than this, or none */
    boolean relink(String link) {
        boolean news = link != null && !link.equals(remoteLink);
        remoteLink = news ? link : remoteLink;
        boolean toTell = news && mode.hasRemotePart();
        sequence += toTell ? 1 : 0;
        return toTell;
    }
}
