package fr.jumelages.reminders;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What the mornings leave on a case’s timeline. @see ReminderDigests */
sealed interface ReminderFact extends TimelineFact {

    /** The reader’s name. */
    String reader();

    @Override
    default List<String> args() {
        return List.of(reader());
    }

    record ReminderSent(TwinningId twinning, String reader) implements ReminderFact {}

    record LatenessEscalated(TwinningId twinning, String reader) implements ReminderFact {}
}
