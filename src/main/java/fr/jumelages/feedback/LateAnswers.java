package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.feedback.FeedbackFact.LateAnswersLetIn;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that come after the figures were made: the same links open again for some days, then everything is counted
 * anew. Also for a project that is completed; it stays so.
 */
@Service
@Transactional
public class LateAnswers {

    private final Feedbacks feedbacks;
    private final Questionnaires questionnaires;
    private final CollectionEnd end;
    private final CollectionProcess process;
    private final Announcer announcer;

    LateAnswers(
            Feedbacks feedbacks,
            Questionnaires questionnaires,
            CollectionEnd end,
            CollectionProcess process,
            Announcer announcer) {
        this.feedbacks = feedbacks;
        this.questionnaires = questionnaires;
        this.end = end;
        this.process = process;
        this.announcer = announcer;
    }

    /** Whether {@link #letIn} would be refused. */
    @Transactional(readOnly = true)
    public boolean possible(TwinningId twinning) {
        return find(twinning)
                .filter(feedback -> feedback.isCompiled() && !feedback.isLate())
                .isPresent();
    }

    /** Whether late answers are let in now. */
    @Transactional(readOnly = true)
    public boolean running(TwinningId twinning) {
        return find(twinning).filter(Feedback::isLate).isPresent();
    }

    /**
     * Whoever calls has made sure that the person may.
     *
     * @throws fr.jumelages.shared.NotFound before any questionnaire was opened
     * @throws Refusal {@code feedback.notLate} before the first figures, or when late answers are let in already
     */
    public void letIn(TwinningSummary project) {
        Feedback feedback = feedbacks.get(project.id());
        if (!feedback.isCompiled() || feedback.isLate()) {
            throw new Refusal("feedback.notLate");
        }
        Instant until = end.ofLateAnswers();
        feedback.letIn(until);
        questionnaires.of(project.id()).forEach(questionnaire -> questionnaire.reopen(until));
        process.lateAnswersLetIn(project.reference(), project.id());
        announcer.tell(new LateAnswersLetIn(project.id()));
    }

    /** Nobody is waited for any more; the figures follow at once. @throws Refusal {@code step.alreadyDone} */
    void close(TwinningSummary project) {
        Instant now = announcer.now();
        questionnaires.of(project.id()).forEach(questionnaire -> questionnaire.close(now));
        process.lateAnswersClosed(project.reference());
    }

    private Optional<Feedback> find(TwinningId twinning) {
        return feedbacks.findById(twinning.value());
    }
}
