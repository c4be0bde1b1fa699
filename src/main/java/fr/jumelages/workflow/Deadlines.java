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

    static final Variable<Instant> MEETING_AT = Variable.instant("meetingAt");
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

    public Date due(DelegateExecution execution) {
        String step = StepName.ofTask(execution.getCurrentActivityId());
        return at(WorkingDays.plus(today(), dueDays.of(step)), EVENING);
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

    public Date collectionEnd(DelegateExecution execution) {
        return inDays(norms.collectionDays());
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
        LocalDate day = MEETING_AT.of(execution).atZone(PARIS).toLocalDate();
        return at(day.plusDays(days), MORNING);
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
