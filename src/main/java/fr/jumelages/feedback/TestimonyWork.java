package fr.jumelages.feedback;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.FeedbackFact.TestimonyDecided;
import fr.jumelages.feedback.FeedbackFact.TestimonyOffered;
import fr.jumelages.feedback.FeedbackFact.TestimonyWithdrawn;
import fr.jumelages.forms.Answers;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director’s last step, and what the programme makes of it. */
@Service
@Transactional
public class TestimonyWork {

    private final Testimonies testimonies;
    private final Ambassadors ambassadors;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Announcer announcer;

    TestimonyWork(
            Testimonies testimonies,
            Ambassadors ambassadors,
            Submissions submissions,
            Accounts accounts,
            Announcer announcer) {
        this.testimonies = testimonies;
        this.ambassadors = ambassadors;
        this.submissions = submissions;
        this.accounts = accounts;
        this.announcer = announcer;
    }

    /** Takes the director’s word on both questions; an ambassador tells, so the second needs the first. @return whether there is a testimony to read */
    public boolean recordTestimony(TwinningId twinning, SubmissionId submission) {
        Answers answers = submissions.get(submission).answers();
        if ("YES".equals(answers.text("ambassador"))) {
            ambassadors.agree(twinning, answers.text("contactPhone"));
            submissions.erase(twinning, Set.of("become-ambassador"), Set.of("contactPhone"));
        }
        boolean offered = "YES".equals(answers.text("testimonyOffered"));
        if (offered) {
            testimonies.save(
                    new Testimony(twinning, answers.text("testimony"), answers.text("signature"), announcer.now()));
            announcer.tell(new TestimonyOffered(twinning));
        }
        return offered;
    }

    /** @throws fr.jumelages.shared.Refusal {@code feedback.testimonyDecided} */
    public void recordModeration(TwinningId twinning, SubmissionId submission) {
        Answers answers = submissions.get(submission).answers();
        Testimony testimony = testimonies.get(twinning);
        switch (answers.text("decision")) {
            case "PUBLISHED" -> testimony.publish(testimony.words(), announcer.now());
            case "EDITED" -> testimony.publish(answers.text("editedText"), announcer.now());
            default -> testimony.reject(answers.text("rejectReason"), announcer.now());
        }
        boolean published = testimony.status() == Testimony.Status.PUBLISHED;
        announcer.tell(new TestimonyDecided(twinning, published));
        ambassadors.judge(twinning);
        tellAuthor(twinning, published, answers.text("rejectReason"));
    }

    /** What was typed goes with what was published. */
    @EventListener
    void forget(TestimonyWithdrawn fact) {
        submissions.erase(
                fact.twinning(),
                Set.of("become-ambassador", "publish-testimony"),
                Set.of("testimony", "signature", "editedText"));
    }

    private void tellAuthor(TwinningId twinning, boolean published, String reason) {
        submissions
                .latest(twinning, "become-ambassador")
                .map(Submission::by)
                .map(accounts::get)
                .ifPresent(author -> announcer.writeTo(
                        author,
                        twinning,
                        published ? "feedback.testimonyPublished" : "feedback.testimonyRejected",
                        published ? "/temoignages" : null,
                        reason));
    }
}
