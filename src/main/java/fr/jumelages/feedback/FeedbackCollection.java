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
 * Opens and closes the questionnaires of a project. They open by themselves after the last meeting, or before when its
 * people wish to ask after each one; they end after a fortnight, or when the director closes them.
 */
@Service
@Transactional
public class FeedbackCollection {

    private final Feedbacks feedbacks;
    private final Questionnaires questionnaires;
    private final QuestionnaireLinks links;
    private final CollectionEnd end;
    private final Announcer announcer;

    FeedbackCollection(
            Feedbacks feedbacks,
            Questionnaires questionnaires,
            QuestionnaireLinks links,
            CollectionEnd end,
            Announcer announcer) {
        this.feedbacks = feedbacks;
        this.questionnaires = questionnaires;
        this.links = links;
        this.end = end;
        this.announcer = announcer;
    }

    /** The last meeting is over: from now on the fortnight runs. Safe to repeat. */
    public void open(TwinningId twinning) {
        openEarly(twinning);
        var opened = questionnaires.of(twinning);
        if (opened.stream().allMatch(questionnaire -> questionnaire.expiresAt() == null)) {
            Instant at = end.openedNow();
            opened.forEach(questionnaire -> questionnaire.expire(at));
            announcer.writeToMembers(twinning, "feedback.opened", "/questionnaires", at.toString());
        }
    }

    /** Somebody wishes to ask before the last meeting. Safe to repeat. */
    public void openEarly(TwinningId twinning) {
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
    }

    /** Nothing to do when it never began. */
    void goOn(TwinningId twinning) {
        feedbacks.findById(twinning.value()).ifPresent(Feedback::goOn);
        questionnaires.of(twinning).forEach(questionnaire -> questionnaire.reopen(null));
    }

    /** From now on no questionnaire of the project takes answers. */
    void end(TwinningId twinning) {
        Instant now = announcer.now();
        feedbacks.get(twinning).close(now);
        questionnaires.of(twinning).forEach(questionnaire -> questionnaire.close(now));
    }

    void closed(TwinningSummary twinning) {
        end(twinning.id());
        announcer.tell(new CollectionClosed(twinning.id()));
    }
}
