package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** When open steps will be reminded of next. Answered by the reminders, which stand above the task list. */
public interface ReminderOutlook {

    /** Looks ahead once, for all steps of a page, each with its reader’s eyes. */
    Foresight of(Collection<Reminded> steps);

    /** What the policy of this moment foretells, with what readers chose and who is away then. */
    interface Foresight {

        /** Empty when this reader will get no further one, or where nobody in particular reads, when nobody will. */
        Optional<LocalDate> next(Reminded step);
    }

    /**
     * How far a step’s reminders are. @param reader who looks at it, null for anybody; @param place code of the département whose mornings and holidays count; @param
     * sent how many rungs its ladder has climbed; @param last the day of the last rung, null before the first; @param
     * told the day on which somebody was last written to, null when nobody was; @param quietUntil when its
     * reader asked to hear of it again, null when they did not, or where nobody in particular reads;
     * @param putOff whether anybody asked so; @param pausedUntil the day on which the project’s reminders go on again, null when they are not paused
     */
    record Reminded(
            String taskId,
            AccountId reader,
            String form,
            Role role,
            String place,
            Instant dueAt,
            int sent,
            LocalDate last,
            LocalDate told,
            LocalDate quietUntil,
            boolean putOff,
            LocalDate pausedUntil) {}
}
