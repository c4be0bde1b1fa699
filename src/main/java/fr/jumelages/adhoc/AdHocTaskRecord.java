package fr.jumelages.adhoc;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.adhoc.AdHocFact.AdHocTaskDeclined;
import fr.jumelages.adhoc.AdHocFact.AdHocTaskDone;
import fr.jumelages.adhoc.AdHocTask.Outcome;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
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
    public void close(AdHocTaskId id, SubmissionId submission) {
        Submission answer = submissions.get(submission);
        Answers given = answer.answers();
        Outcome outcome = Outcome.valueOf(given.text("outcome"));
        String word = given.text(outcome == Outcome.DONE ? "word" : "reason");
        AdHocTask task = rows.end(id, outcome, accounts.get(answer.by()).name(), word)
                .orElseThrow(() -> new Refusal("step.alreadyDone"));
        facts.publishEvent(
                outcome == Outcome.DONE
                        ? new AdHocTaskDone(task.twinning(), task.title(), word)
                        : new AdHocTaskDeclined(task.twinning(), task.title(), word));
        facts.publishEvent(new AdHocNews.Closed(task, casefile.get(task.twinning())));
    }
}
