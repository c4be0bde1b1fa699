package fr.jumelages.tasklist;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.time.LocalDate;
import java.util.List;

/** What was changed about an open step. @see StepSteering */
sealed interface StepFact extends TimelineFact {

    record StepExtended(TwinningId twinning, String form, LocalDate until, String reason) implements StepFact {
        @Override
        public List<String> args() {
            return List.of("step." + form, until.toString(), reason);
        }
    }

    record StepHandedOver(TwinningId twinning, String form, String doer) implements StepFact {
        @Override
        public List<String> args() {
            return List.of("step." + form, doer);
        }
    }

    record StepGiven(TwinningId twinning, String form, String doer, String reason) implements StepFact {
        @Override
        public List<String> args() {
            return List.of("step." + form, doer, reason);
        }
    }
}
