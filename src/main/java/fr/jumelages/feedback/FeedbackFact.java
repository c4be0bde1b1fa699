package fr.jumelages.feedback;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens after the last meeting. */
public sealed interface FeedbackFact extends TimelineFact {

    record QuestionnairesOpened(TwinningId twinning) implements FeedbackFact {
        @Override
        public String kind() {
            return "questionnairesOpened";
        }
    }

    record CollectionClosed(TwinningId twinning) implements FeedbackFact {
        @Override
        public String kind() {
            return "collectionClosed";
        }
    }

    record Debriefed(TwinningId twinning) implements FeedbackFact {
        @Override
        public String kind() {
            return "debriefed";
        }
    }

    record FeedbackCompiled(TwinningId twinning, int answers) implements FeedbackFact {
        @Override
        public String kind() {
            return "feedbackCompiled";
        }

        @Override
        public List<String> args() {
            return List.of(String.valueOf(answers));
        }
    }

    record FeedbackShared(TwinningId twinning) implements FeedbackFact {
        @Override
        public String kind() {
            return "feedbackShared";
        }
    }

    record AmbassadorAgreed(TwinningId twinning) implements FeedbackFact {
        @Override
        public String kind() {
            return "ambassadorAgreed";
        }
    }

    record TestimonyOffered(TwinningId twinning) implements FeedbackFact {
        @Override
        public String kind() {
            return "testimonyOffered";
        }
    }

    record TestimonyDecided(TwinningId twinning, boolean published) implements FeedbackFact {
        @Override
        public String kind() {
            return published ? "testimonyPublished" : "testimonyRejected";
        }
    }
}
