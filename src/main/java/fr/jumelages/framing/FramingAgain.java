package fr.jumelages.framing;

import fr.jumelages.casefile.CaseFact.StageMoved;
import fr.jumelages.casefile.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A project that was moved back to its framing is agreed on once more. */
@Component
class FramingAgain {

    private final Framings framings;

    FramingAgain(Framings framings) {
        this.framings = framings;
    }

    @EventListener
    void begin(StageMoved moved) {
        if (moved.to() == Stage.FRAMING) {
            framings.get(moved.twinning()).beginAgain();
        }
    }
}
