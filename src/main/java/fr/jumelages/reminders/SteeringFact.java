package fr.jumelages.reminders;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.time.LocalDate;
import java.util.List;

/** What people did to the reminders of a project. */
sealed interface SteeringFact extends TimelineFact {

    record RemindersPaused(TwinningId twinning, LocalDate until, String reason) implements SteeringFact {
        @Override
        public List<String> args() {
            return List.of(until.toString(), reason);
        }
    }

    record RemindersResumed(TwinningId twinning) implements SteeringFact {}

    /** @param readers their names; @param reason in words, empty for none */
    record Nudged(TwinningId twinning, String readers, String reason) implements SteeringFact {
        @Override
        public String kind() {
            return reason.isEmpty() ? "nudged" : "nudgedBecause";
        }

        @Override
        public List<String> args() {
            return reason.isEmpty() ? List.of(readers) : List.of(readers, reason);
        }
    }
}
