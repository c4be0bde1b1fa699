package fr.jumelages.dialogue;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer to the form {@code answer-question}. */
@Service
@Transactional
public class QuestionAnswers {

    private final QuestionRows rows;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Casefile casefile;
    private final QuestionNews news;

    QuestionAnswers(
            QuestionRows rows, Submissions submissions, Accounts accounts, Casefile casefile, QuestionNews news) {
        this.rows = rows;
        this.submissions = submissions;
        this.accounts = accounts;
        this.casefile = casefile;
        this.news = news;
    }

    /** @throws Refusal {@code step.alreadyDone} when it was withdrawn meanwhile */
    public void record(QuestionId id, SubmissionId submission) {
        Submission given = submissions.get(submission);
        String by = accounts.get(given.by()).name();
        Question answered =
                rows.answer(id, given.answers().text("answer"), by).orElseThrow(() -> new Refusal("step.alreadyDone"));
        news.answered(answered, casefile.get(answered.twinning()));
    }
}
