package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.feedback.FeedbackFact.CollectionClosed;
import fr.jumelages.feedback.FeedbackFact.QuestionnairesOpened;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes the questionnaires of a project. Until the director closes them they take answers, also after the
 * fortnight, as long as nothing has been compiled: a late voice counts while it can.
 */
@Service
@Transactional
public class FeedbackCollection {

    private final Feedbacks feedbacks;
    private final Questionnaires questionnaires;
    private final QuestionnaireLinks links;
    private final CollectionProcess process;
    private final Announcer announcer;

    FeedbackCollection(
            Feedbacks feedbacks,
            Questionnaires questionnaires,
            QuestionnaireLinks links,
            CollectionProcess process,
            Announcer announcer) {
        this.feedbacks = feedbacks;
        this.questionnaires = questionnaires;
        this.links = links;
        this.process = process;
        this.announcer = announcer;
    }

    /** Safe to repeat. */
    public void open(TwinningId twinning) {
        if (feedbacks.findById(twinning.value()).isPresent()) {
            return;
        }
        Instant now = announcer.now();
        feedbacks.save(new Feedback(twinning, now));
        Arrays.stream(Audience.values()).forEach(audience -> {
            UUID id = UUID.randomUUID();
            questionnaires.save(new Questionnaire(id, twinning, audience, links.token(id), now));
        });
        announcer.tell(new QuestionnairesOpened(twinning));
        announcer.writeToMembers(twinning, "feedback.opened", "/questionnaires");
    }

    /** The director has waited long enough. @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} */
    public void close(TwinningSummary twinning) {
        end(twinning.id());
        process.closed(twinning.reference());
        announcer.tell(new CollectionClosed(twinning.id()));
    }

    /** From now on no questionnaire of the project takes answers. */
    void end(TwinningId twinning) {
        Instant now = announcer.now();
        feedbacks.get(twinning).close(now);
        questionnaires.of(twinning).forEach(questionnaire -> questionnaire.close(now));
    }
}
