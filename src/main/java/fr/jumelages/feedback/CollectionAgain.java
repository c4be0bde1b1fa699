package fr.jumelages.feedback;

import fr.jumelages.casefile.CaseFact.StageMoved;
import fr.jumelages.casefile.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A project that is moved back from its feedback will meet again: its questionnaires take answers until then, and are
 * counted anew when it comes back.
 */
@Component
class CollectionAgain {

    private final FeedbackCollection collection;

    CollectionAgain(FeedbackCollection collection) {
        this.collection = collection;
    }

    @EventListener
    void begin(StageMoved moved) {
        if (moved.from() == Stage.FEEDBACK) {
            collection.goOn(moved.twinning());
        }
    }
}
