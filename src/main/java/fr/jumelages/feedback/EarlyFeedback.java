package fr.jumelages.feedback;

import fr.jumelages.casefile.LivedMeetings;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whether questionnaires may open before the last meeting: once there is a meeting to ask about. */
@Component
class EarlyFeedback {

    private final LivedMeetings meetings;

    EarlyFeedback(LivedMeetings meetings) {
        this.meetings = meetings;
    }

    boolean possible(TwinningSummary twinning) {
        return twinning.stage() == Stage.EVENT
                && twinning.status() == TwinningStatus.LIVE
                && !meetings.of(twinning.id()).isEmpty();
    }

    /** @throws Refusal {@code feedback.nothingToAsk} */
    void require(TwinningSummary twinning) {
        if (!possible(twinning)) {
            throw new Refusal("feedback.nothingToAsk");
        }
    }
}
