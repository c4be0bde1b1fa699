package fr.jumelages.unblocking;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What unblocking leaves on a case’s timeline, besides what it did. */
sealed interface UnblockingFact extends TimelineFact {

    /** @param form of the late step */
    record StepStuck(TwinningId twinning, String form) implements UnblockingFact {
        @Override
        public List<String> args() {
            return List.of("step." + form);
        }
    }

    record StageStuck(TwinningId twinning) implements UnblockingFact {}

    record UnblockingDecided(TwinningId twinning, Outcome outcome, String words) implements UnblockingFact {
        @Override
        public String kind() {
            return "unblockingDecided." + outcome;
        }

        @Override
        public List<String> args() {
            return List.of(words);
        }
    }

    /** Nobody had to decide. */
    record UnblockingSettled(TwinningId twinning) implements UnblockingFact {}
}
