package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A checked answer takes effect, inside the transaction that checked it. */
@Component
class StepCompletion {

    private final WorkItems items;
    private final Submissions submissions;
    private final TaskEngine engine;
    private final Clock clock;

    StepCompletion(WorkItems items, Submissions submissions, TaskEngine engine, Clock clock) {
        this.items = items;
        this.submissions = submissions;
        this.engine = engine;
        this.clock = clock;
    }

    /** @return false when the step was not open any more, or with another form: then this transaction must not be committed */
    boolean complete(WorkItem item, Person person, Answers answers) {
        Instant now = clock.instant();
        if (!items.markDone(item, person, now)) {
            return false;
        }
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        submissions.store(new Submission(
                id,
                item.twinning(),
                item.subject(),
                item.stage(),
                item.formId(),
                item.formVersion(),
                answers,
                person.id(),
                item.insteadOf(),
                now));
        engine.complete(item.taskId(), id);
        return true;
    }
}
