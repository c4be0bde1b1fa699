package fr.jumelages.operations;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What an administrator did about a step of a project that failed. */
sealed interface OperationFact extends TimelineFact {

    record StepTriedAgain(TwinningId twinning, String step) implements OperationFact {
        @Override
        public List<String> args() {
            return List.of(step);
        }
    }

    record StepSkipped(TwinningId twinning, String step, String reason) implements OperationFact {
        @Override
        public List<String> args() {
            return List.of(step, reason);
        }
    }
}
