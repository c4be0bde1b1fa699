package fr.jumelages.tasklist;

import java.time.LocalDate;
import java.util.List;

/** “Remind me later”, for one person and one step. Answered by the reminders, which stand above the task list. */
public interface SnoozeOffer {

    /** @param step as its reader sees it */
    Offered of(ReminderOutlook.Reminded step);

    /**
     * @param asked until when the reader asked for silence, null when they did not; @param choices the days on offer,
     *     soonest first; @param escalation the day on which others are told, before which every choice lies, null when
     *     that is not foreseen any more
     */
    record Offered(LocalDate asked, List<Choice> choices, LocalDate escalation) {}

    /** @param workingDays from today; @param day the first day on which that person may be written to after them */
    record Choice(int workingDays, LocalDate day) {}
}
