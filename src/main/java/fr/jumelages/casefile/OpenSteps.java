package fr.jumelages.casefile;

import fr.jumelages.accounts.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whom a case waits for. Answered by the task list, which stands above the case. */
public interface OpenSteps {

    /** What is due first comes first. */
    List<OpenStep> of(TwinningId twinning);

    /**
     * @param form the step’s form, whose name is the bundle’s {@code step.<form>}; @param words
     *     what who asked for it calls it, null for the steps of the model; @param role who has to act; @param
     *     meetingAt when the meeting starts that it prepares or tells, or null; @param lastReminder null where none
     *     went yet; @param nextReminder null where none will
     */
    record OpenStep(
            String taskId,
            String form,
            String words,
            Role role,
            Instant since,
            Instant until,
            Instant meetingAt,
            boolean late,
            LocalDate lastReminder,
            LocalDate nextReminder) {}
}
