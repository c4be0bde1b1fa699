package fr.jumelages.meeting;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.Validation;
import fr.jumelages.meeting.MeetingFact.RunningOrderChanged;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.Tasks;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running order changed after its step was done, up to the meeting. The caller has checked that the person may
 * change the meeting. An answer to the same form, so that the case file reads on.
 */
@Service
@Transactional
public class RunningOrderChanges {

    private final Meetings meetings;
    private final RunningOrderForm form;
    private final Tasks tasks;
    private final MeetingTime time;
    private final ApplicationEventPublisher facts;

    RunningOrderChanges(
            Meetings meetings, RunningOrderForm form, Tasks tasks, MeetingTime time, ApplicationEventPublisher facts) {
        this.meetings = meetings;
        this.form = form;
        this.tasks = tasks;
        this.time = time;
        this.facts = facts;
    }

    /** The form with what stands in it now. */
    public record Opened(FormSchema schema, Map<String, Object> data) {}

    /** @throws fr.jumelages.shared.NotFound while nobody has written a running order */
    @Transactional(readOnly = true)
    public Opened open(TwinningId twinning, int number) {
        RunningOrderForm.Opened opened = form.open(meetings.get(twinning, number));
        return new Opened(opened.schema(), opened.data());
    }

    /** What deserves a second look; none while there is no running order or once the meeting is over. */
    @Transactional(readOnly = true)
    public List<OrderRemark> remarks(TwinningId twinning, int number) {
        Meeting meeting = meetings.get(twinning, number);
        ZonedDateTime start = meeting.startsAt().atZone(time.zone(twinning));
        return meeting.status() != MeetingStatus.PLANNED
                ? List.of()
                : meeting.runningOrder()
                        .map(order -> OrderRemark.about(
                                order,
                                start.toLocalTime(),
                                start.plus(meeting.duration()).toLocalTime()))
                        .orElse(List.of());
    }

    /**
     * Changes it if what was typed is right; otherwise nothing happens and the validation says what to mend.
     *
     * @throws Refusal {@code meeting.orderTooLate}, {@code meeting.orderBeingWritten} while its step is open, {@code
     * meeting.runningOrderEmpty}
     */
    public Validation change(TwinningId twinning, int number, FormInput typed, Person by) {
        Meeting meeting = meetings.get(twinning, number);
        refuseUnlessChangeable(meeting);
        RunningOrderForm.Opened opened = form.open(meeting);
        Validation validation = form.check(opened, typed);
        if (validation.isValid()) {
            follow(meeting, opened.version(), validation.answers(), by);
        }
        return validation;
    }

    private void refuseUnlessChangeable(Meeting meeting) {
        if (meeting.status() != MeetingStatus.PLANNED || !meeting.startsAt().isAfter(time.now())) {
            throw new Refusal("meeting.orderTooLate");
        }
        boolean beingWritten = tasks.openOf(meeting.twinning()).stream()
                .anyMatch(step -> step.formId().equals(RunningOrderForm.ID)
                        && meeting.id().value().equals(step.subject()));
        if (beingWritten) {
            throw new Refusal("meeting.orderBeingWritten");
        }
    }

    private void follow(Meeting meeting, String version, Answers answers, Person by) {
        RunningOrder order = RunningOrder.of(answers);
        meeting.follow(order);
        form.store(meeting, version, answers, by.id(), time.now());
        facts.publishEvent(new RunningOrderChanged(
                meeting.twinning(), meeting.id(), order.rows().size()));
    }
}
