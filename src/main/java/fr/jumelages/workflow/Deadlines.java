package fr.jumelages.workflow;

import fr.jumelages.shared.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The moments that models wait for; the only bean that their timers and due dates call. Steps are due at six in the
 * evening of a working day in Paris; the working days come from the decision table {@code reminder-policy}.
 */
@Component("deadlines")
@ModelBean
public class Deadlines {

    /** When the meeting starts that a process is about; unknown to processes that are about none. */
    public static final Variable<Instant> MEETING_AT = Variable.instant("meetingAt");

    /** When a project’s first meeting starts, for what has to be done before; unknown where nothing is planned yet. */
    public static final Variable<Instant> FIRST_MEETING_AT = Variable.instant("firstMeetingAt");

    /** Until when a stalled stage was left alone; unknown to all but the unblocking. */
    public static final Variable<Instant> MORE_TIME_UNTIL = Variable.instant("moreTimeUntil");

    /** Until when somebody asked for a step, whatever the policy says; unknown where the policy decides. */
    public static final Variable<Instant> ASKED_UNTIL = Variable.instant("askedUntil");

    /** What prepares a meeting leaves at least these working days, unless the meeting itself comes sooner. */
    private static final int AT_LEAST = 2;

    /** A step may be counted from later than today, as an answer that follows a call. */
    static final Variable<Instant> COUNTED_FROM = Variable.instant("countedFrom");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DeadlineNorms norms;
    private final DueDays dueDays;
    private final Clock clock;

    Deadlines(DeadlineNorms norms, DueDays dueDays, Clock clock) {
        this.norms = norms;
        this.dueDays = dueDays;
        this.clock = clock;
    }

    /**
     * When whoever asked wants it; otherwise counted from today, but two working days before the project’s first meeting at
     * the latest, or, when the policy's number is negative, back from the day of the meeting.
     */
    public Date due(DelegateExecution execution) {
        if (execution.hasVariable(ASKED_UNTIL.name())) {
            return Date.from(ASKED_UNTIL.of(execution));
        }
        int days = dueDays.of(StepName.ofTask(execution.getCurrentActivityId()));
        return at(
                days < 0
                        ? before(day(MEETING_AT.of(execution)), days)
                        : inTime(execution, WorkingDays.plus(start(execution), days)),
                EVENING);
    }

    private LocalDate inTime(DelegateExecution execution, LocalDate wished) {
        if (execution.getVariable(FIRST_MEETING_AT.name()) == null) {
            return wished;
        }
        LocalDate latest = before(day(FIRST_MEETING_AT.of(execution)), -AT_LEAST);
        return wished.isBefore(latest) ? wished : latest;
    }

    private LocalDate before(LocalDate meeting, int days) {
        LocalDate wished = latest(WorkingDays.plus(meeting, days), WorkingDays.plus(today(), AT_LEAST));
        return wished.isBefore(meeting) ? wished : latest(meeting.minusDays(1), today());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** When a stage takes longer than the norm: reported once per stage. */
    public Date stageNorm(DelegateExecution execution) {
        return inDays(norms.stage(execution.getCurrentActivityId()));
    }

    public Date confirmationReminder(DelegateExecution execution) {
        return inDays(norms.confirmationReminderDays());
    }

    public Date confirmationExpiry(DelegateExecution execution) {
        return inDays(norms.confirmationExpiryDays());
    }

    public Date firstSilence(DelegateExecution execution) {
        return inDays(norms.firstSilenceDays());
    }

    public Date secondSilence(DelegateExecution execution) {
        return inDays(norms.secondSilenceDays());
    }

    /** When a school has waited long enough for a director’s answer to be helped elsewhere. */
    public Date contactAnswer(DelegateExecution execution) {
        return at(start(execution).plusDays(norms.contactAnswerDays()), MORNING);
    }

    /** How long a teacher may choose between the calls proposed. */
    public Date callChoice(DelegateExecution execution) {
        return inDays(norms.callChoiceDays());
    }

    public Date collectionEnd(DelegateExecution execution) {
        return inDays(norms.collectionDays());
    }

    /** While there is time to ask those who have not answered. */
    public Date collectionHalf(DelegateExecution execution) {
        return inDays(norms.collectionHalfDays());
    }

    /** When a coordinator wants to look again at a stage that was given more time. */
    public Date moreTime(DelegateExecution execution) {
        return Date.from(MORE_TIME_UNTIL.of(execution));
    }

    public Date lateAnswersEnd(DelegateExecution execution) {
        return inDays(norms.lateAnswersDays());
    }

    public Date weekBefore(DelegateExecution execution) {
        return aroundMeeting(execution, -7);
    }

    public Date dayBefore(DelegateExecution execution) {
        return aroundMeeting(execution, -1);
    }

    /** The morning after the meeting, when its story can be told. */
    public Date dayAfter(DelegateExecution execution) {
        return aroundMeeting(execution, 1);
    }

    private Date aroundMeeting(DelegateExecution execution, int days) {
        return at(day(MEETING_AT.of(execution)).plusDays(days), MORNING);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(PARIS).toLocalDate();
    }

    private LocalDate start(DelegateExecution execution) {
        if (!execution.hasVariable(COUNTED_FROM.name())) {
            return today();
        }
        LocalDate from = day(COUNTED_FROM.of(execution));
        return from.isAfter(today()) ? from : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    private Date inDays(int days) {
        return at(today().plusDays(days), MORNING);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(ZonedDateTime.of(day, time, PARIS).toInstant());
    }
}
