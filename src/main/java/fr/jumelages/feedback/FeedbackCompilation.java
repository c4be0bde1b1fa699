package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.FeedbackFact.FeedbackCompiled;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts all answers of a project into figures, and sets what people wrote aside for its referent. */
@Service
@Transactional
public class FeedbackCompilation {

    private final Feedbacks feedbacks;
    private final FeedbackCollection collection;
    private final Responses responses;
    private final Verbatims verbatims;
    private final Announcer announcer;

    FeedbackCompilation(
            Feedbacks feedbacks,
            FeedbackCollection collection,
            Responses responses,
            Verbatims verbatims,
            Announcer announcer) {
        this.feedbacks = feedbacks;
        this.collection = collection;
        this.responses = responses;
        this.verbatims = verbatims;
        this.announcer = announcer;
    }

    /** Safe to repeat: it counts again. */
    public void compile(TwinningId twinning) {
        collection.end(twinning);
        List<Response> given = responses.of(twinning);
        Figures figures = Figures.of(given);
        feedbacks.get(twinning).compiled(figures, announcer.now());
        verbatims.replace(
                twinning,
                given.stream()
                        .filter(response -> response.words() != null)
                        .map(response -> Verbatim.of(response, figures))
                        .toList());
        announcer.tell(new FeedbackCompiled(twinning, given.size()));
    }
}
