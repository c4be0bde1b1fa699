package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.StepFact.StepExtended;
import fr.jumelages.tasklist.StepFact.StepGiven;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One change of one open step: the engine’s task, its row, its reminders and the timeline. */
@Component
class OpenStepChange {

    private final OpenWork work;
    private final TaskEngine engine;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OpenStepChange(OpenWork work, TaskEngine engine, Casefile casefile, ApplicationEventPublisher facts, Clock clock) {
        this.work = work;
        this.engine = engine;
        this.casefile = casefile;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal when that is no later than now or than its present date, or not before the meeting it prepares */
    void until(TwinningId twinning, String taskId, Instant due, LocalDate day, String reason) {
        WorkItem item = open(twinning, taskId);
        if (!due.isAfter(clock.instant()) || !due.isAfter(item.dueAt())) {
            throw new Refusal("step.notLater");
        }
        if (item.meetingAt() != null && item.meetingAt().isAfter(item.createdAt()) && !due.isBefore(item.meetingAt())) {
            throw new Refusal("step.afterMeeting");
        }
        engine.reschedule(taskId, due);
        facts.publishEvent(new LadderReset(taskId, false));
        facts.publishEvent(new StepExtended(twinning, item.formId(), day, reason));
    }

    /** @throws Refusal {@code step.notTheirs} when the person is no member in the step’s role */
    void by(TwinningId twinning, String taskId, AccountId doer, String reason) {
        WorkItem item = open(twinning, taskId);
        Person person = give(item, doer);
        facts.publishEvent(new LadderReset(taskId, true));
        facts.publishEvent(new StepGiven(twinning, item.formId(), person.name(), reason));
        facts.publishEvent(new StepEntrusted(item, person, reason, null));
    }

    /** The same and nothing else: callers tell of it. @return who has the step now */
    Person give(TwinningId twinning, String taskId, AccountId doer) {
        return give(open(twinning, taskId), doer);
    }

    private Person give(WorkItem item, AccountId doer) {
        Person person = casefile.members(item.twinning()).stream()
                .filter(member -> member.role() == item.role())
                .map(Member::person)
                .filter(member -> member.id().equals(doer))
                .findFirst()
                .orElseThrow(() -> new Refusal("step.notTheirs"));
        engine.give(item.taskId(), doer);
        return person;
    }

    Role role(TwinningId twinning, String taskId) {
        return open(twinning, taskId).role();
    }

    private WorkItem open(TwinningId twinning, String taskId) {
        return work.find(twinning, taskId).orElseThrow(() -> new Refusal("step.alreadyDone"));
    }
}
