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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One answer, one transaction: who did it is elected, the answer stored, the token moved, the domain changed, the
 * lists updated; or nothing of all that.
 */
@Component
class TaskAnswers {

    private final WorkItems items;
    private final Submissions submissions;
    private final TaskEngine engine;
    private final Drafts drafts;
    private final Clock clock;

    TaskAnswers(WorkItems items, Submissions submissions, TaskEngine engine, Drafts drafts, Clock clock) {
        this.items = items;
        this.submissions = submissions;
        this.engine = engine;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @return false when the step was not open any more; then nothing happened */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean store(WorkItem item, Person person, Answers answers) {
        Instant now = clock.instant();
        if (!items.markDone(item.taskId(), person, now)) {
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
                now));
        drafts.discard(item.taskId());
        engine.complete(item.taskId(), id);
        return true;
    }
}
