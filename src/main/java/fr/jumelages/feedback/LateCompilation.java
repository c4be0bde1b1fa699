package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts everything anew when the last late answer is in, and hands the new report to those who had the first. */
@Service
@Transactional
public class LateCompilation {

    private final Feedbacks feedbacks;
    private final FeedbackCompilation compilation;
    private final FeedbackSharing sharing;

    LateCompilation(Feedbacks feedbacks, FeedbackCompilation compilation, FeedbackSharing sharing) {
        this.feedbacks = feedbacks;
        this.compilation = compilation;
        this.sharing = sharing;
    }

    /** Safe to repeat: the second time nothing is late any more. */
    public void recompile(TwinningId twinning) {
        Feedback feedback = feedbacks.get(twinning);
        if (!feedback.isLate()) {
            return;
        }
        feedback.letNobodyIn();
        compilation.compile(twinning);
        if (feedback.isShared()) {
            sharing.shareAgain(twinning);
        }
    }
}
