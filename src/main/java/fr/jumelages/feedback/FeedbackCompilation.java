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
    private final Voices voices;
    private final Verbatims verbatims;
    private final Announcer announcer;

    FeedbackCompilation(
            Feedbacks feedbacks,
            FeedbackCollection collection,
            Voices voices,
            Verbatims verbatims,
            Announcer announcer) {
        this.feedbacks = feedbacks;
        this.collection = collection;
        this.voices = voices;
        this.verbatims = verbatims;
        this.announcer = announcer;
    }

    /** Safe to repeat: it counts again, and what the referent decided of a sentence stays decided. */
    public void compile(TwinningId twinning) {
        collection.end(twinning);
        Voices.Heard heard = voices.of(twinning);
        Feedback feedback = feedbacks.get(twinning);
        feedback.compiled(heard.figures(), announcer.now());
        List<Verbatim> sentences = heard.words()
                .map(said -> Verbatim.of(said, heard.figures()))
                .map(sentence -> feedback.isShared() ? sentence.unread() : sentence)
                .toList();
        verbatims.replace(twinning, sentences);
        announcer.tell(new FeedbackCompiled(twinning, heard.people()));
    }
}
