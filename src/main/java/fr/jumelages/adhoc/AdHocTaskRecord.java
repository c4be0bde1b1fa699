package fr.jumelages.adhoc;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.adhoc.AdHocFact.AdHocTaskDone;
import fr.jumelages.adhoc.AdHocTask.Outcome;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doer’s answer to the form {@code do-ad-hoc-task}. */
@Service
@Transactional
public class AdHocTaskRecord {

    private final AdHocTaskRows rows;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;

    AdHocTaskRecord(
            AdHocTaskRows rows,
            Submissions submissions,
            Accounts accounts,
            Casefile casefile,
            ApplicationEventPublisher facts) {
        this.rows = rows;
        this.submissions = submissions;
        this.accounts = accounts;
        this.casefile = casefile;
        this.facts = facts;
    }

    /** @throws Refusal {@code step.alreadyDone} when it was withdrawn meanwhile */
    public void done(AdHocTaskId id, SubmissionId submission) {
        Submission answer = submissions.get(submission);
        AdHocTask task = rows.end(
                        id,
                        Outcome.DONE,
                        accounts.get(answer.by()).name(),
                        answer.answers().text("word"))
                .orElseThrow(() -> new Refusal("step.alreadyDone"));
        facts.publishEvent(new AdHocTaskDone(task.twinning(), task.title(), task.word()));
        facts.publishEvent(new AdHocNews.Done(task, casefile.get(task.twinning())));
    }
}
