package fr.jumelages.feedback;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens after the last meeting. */
public sealed interface FeedbackFact extends TimelineFact {

    record QuestionnairesOpened(TwinningId twinning) implements FeedbackFact {}

    record CollectionClosed(TwinningId twinning) implements FeedbackFact {}

    record Debriefed(TwinningId twinning) implements FeedbackFact {}

    record FeedbackCompiled(TwinningId twinning, int answers) implements FeedbackFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(answers));
        }
    }

    record FeedbackShared(TwinningId twinning) implements FeedbackFact {}

    record LateAnswersLetIn(TwinningId twinning) implements FeedbackFact {}

    record FeedbackUpdated(TwinningId twinning) implements FeedbackFact {}

    record SynthesisCommented(TwinningId twinning) implements FeedbackFact {}

    /** For two years from that day. @param renewed whether it was an ambassador already */
    record AmbassadorAgreed(TwinningId twinning, boolean renewed) implements FeedbackFact {

        public AmbassadorAgreed(TwinningId twinning) {
            this(twinning, false);
        }

        @Override
        public String kind() {
            return renewed ? "ambassadorRenewed" : "ambassadorAgreed";
        }
    }

    record TestimonyWithdrawn(TwinningId twinning) implements FeedbackFact {}

    record TestimonyOffered(TwinningId twinning) implements FeedbackFact {}

    record TestimonyDecided(TwinningId twinning, boolean published) implements FeedbackFact {
        @Override
        public String kind() {
            return published ? "testimonyPublished" : "testimonyRejected";
        }
    }
}
