package fr.jumelages.tasklist;

import fr.jumelages.accounts.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When open steps will be reminded of next. Answered by the reminders, which stand above the task list. */
public interface ReminderOutlook {

    /** Looks at the policy once, for all steps of a page. */
    Foresight now();

    /** What the policy of this moment foretells. */
    interface Foresight {

        /** Empty when no further reminder is foreseen: the last one has gone. */
        Optional<LocalDate> next(Reminded step);
    }

    /**
     * How far a step’s reminders are. @param place code of the département whose mornings and holidays count; @param
     * sent how many have gone; @param last the day of the last one, null before the first; @param quietUntil when its
     * reader asked to hear of it again, null when they did not, or where nobody in particular reads;
     * @param pausedUntil the day on which the project’s reminders go on again, null when they are not paused
     */
    record Reminded(
            String form,
            Role role,
            String place,
            Instant dueAt,
            int sent,
            LocalDate last,
            LocalDate quietUntil,
            LocalDate pausedUntil) {}
}
