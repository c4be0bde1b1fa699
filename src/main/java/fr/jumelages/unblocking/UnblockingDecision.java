package fr.jumelages.unblocking;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.StepPace;
import fr.jumelages.unblocking.UnblockingFact.UnblockingDecided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator’s answer to the form {@code unblock-step}. What it does comes next: {@link UnblockingActs}. */
@Service
@Transactional
public class UnblockingDecision {

    private final Unblockings unblockings;
    private final Submissions submissions;
    private final Casefile casefile;
    private final StepPace pace;
    private final ApplicationEventPublisher facts;

    UnblockingDecision(
            Unblockings unblockings,
            Submissions submissions,
            Casefile casefile,
            StepPace pace,
            ApplicationEventPublisher facts) {
        this.unblockings = unblockings;
        this.submissions = submissions;
        this.casefile = casefile;
        this.pace = pace;
        this.facts = facts;
    }

    /** @throws Refusal {@code step.alreadyDone} when the step was done meanwhile, or the state forbids it by now */
    public Outcome decide(UnblockingId id, SubmissionId submission) {
        Unblocking unblocking = unblockings.get(id);
        Answers given = submissions.get(submission).answers();
        Outcome outcome = outcome(unblocking, given);
        if (!unblockings.decide(id, outcome, submission)) {
            throw new Refusal("step.alreadyDone");
        }
        if (outcome == Outcome.RESOLVED && unblocking.isAboutStep()) {
            pace.startAfresh(unblocking.taskId());
        }
        casefile.stallHeard(unblocking.twinning());
        facts.publishEvent(new UnblockingDecided(unblocking.twinning(), outcome, given.text("words")));
        return outcome;
    }

    private static Outcome outcome(Unblocking unblocking, Answers given) {
        Outcome chosen = Outcome.valueOf(given.text("outcome"));
        return chosen == Outcome.MORE_TIME && !unblocking.isAboutStep() ? Outcome.LATER : chosen;
    }
}
