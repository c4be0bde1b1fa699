package fr.jumelages.feedback;

import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.FeedbackFact.Debriefed;
import fr.jumelages.forms.Answers;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What director and referent add to the answers: the debrief, and how the synthesis is to be read. */
@Service
@Transactional
public class FeedbackReview {

    private final Feedbacks feedbacks;
    private final Verbatims verbatims;
    private final Submissions submissions;
    private final Announcer announcer;

    FeedbackReview(Feedbacks feedbacks, Verbatims verbatims, Submissions submissions, Announcer announcer) {
        this.feedbacks = feedbacks;
        this.verbatims = verbatims;
        this.submissions = submissions;
        this.announcer = announcer;
    }

    public void recordDebrief(TwinningId twinning, SubmissionId submission) {
        feedbacks.get(twinning).debriefed(Debrief.of(submissions.get(submission).answers()));
        announcer.tell(new Debriefed(twinning));
    }

    public void recordReview(TwinningId twinning, SubmissionId submission) {
        Answers answers = submissions.get(submission).answers();
        feedbacks.get(twinning).reviewed(Synthesis.of(answers));
        verbatims.hide(
                twinning,
                answers.choices("hiddenVerbatims").stream()
                        .map(UUID::fromString)
                        .toList());
    }
}
