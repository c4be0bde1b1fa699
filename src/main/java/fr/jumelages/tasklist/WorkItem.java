package fr.jumelages.tasklist;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Absentee;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;
import java.util.UUID;

/**
 * A step that somebody has to do, or did. @param subject the meeting or request that it is about, null when it is
 * about the case; @param meetingAt when that meeting starts, null without
 * one; @param words what who asked for it calls it, null for the steps of the model; @param formVersion the deployment that its form belongs to; @param doneBy the name of who did it; @param insteadOf the absent member whose step it is for
 * this reader, null for one’s own
 */
public record WorkItem(
        String taskId,
        TwinningId twinning,
        String reference,
        String title,
        UUID subject,
        Instant meetingAt,
        String formId,
        String words,
        String formVersion,
        Stage stage,
        Role role,
        Status status,
        Instant createdAt,
        Instant dueAt,
        Instant endedAt,
        String doneBy,
        Absentee insteadOf,
        ReminderOutlook.Reminded reminded) {

    /** {@code ENDED}: the process went on without it, as when a meeting’s day came before its preparation was done. */
    public enum Status {
        OPEN,
        DONE,
        ENDED
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isLate(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    /** Bundle key of the step’s name, verb first. */
    public String nameKey() {
        return "step." + formId;
    }
}
