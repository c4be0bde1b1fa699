package fr.jumelages.monitoring;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.StageTrack;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A project in the coordinators’ list. @param title the facility, and the school once there is one; @param stageSince
 * when it entered its stage; @param statusSince when it was paused or ended; @param waiting null while nobody has
 * anything to do; @param position where the next page goes on after this row
 */
public record BoardRow(
        String reference,
        String title,
        Stage stage,
        TwinningStatus status,
        String departement,
        Instant stageSince,
        Instant statusSince,
        Stuck stuck,
        Waiting waiting,
        Kind kind,
        BoardPosition position) {

    /** What it is, see {@link Facets}. @param type, level null while unknown */
    public record Kind(TwinningType type, SchoolLevel level, int year) {}

    /** Since when the stage stalls, or null; whether a coordinator has been asked to unblock. */
    public record Stuck(Instant since, boolean unblocking) {}

    /** The step that is due first. @param others how many further steps are open; reminders may be null */
    public record Waiting(
            String form,
            Role role,
            Instant since,
            Instant until,
            int others,
            LocalDate lastReminder,
            LocalDate nextReminder) {}

    BoardRow foretelling(LocalDate nextReminder) {
        Waiting foretold = new Waiting(
                waiting.form,
                waiting.role,
                waiting.since,
                waiting.until,
                waiting.others,
                waiting.lastReminder,
                nextReminder);
        return new BoardRow(
                reference, title, stage, status, departement, stageSince, statusSince, stuck, foretold, kind, position);
    }

    public boolean isLate(Instant now) {
        return status == TwinningStatus.LIVE
                && waiting != null
                && waiting.until().isBefore(now);
    }

    public StageTrack track(Instant now) {
        return StageTrack.of(stage, status, waiting == null ? null : waiting.until(), now);
    }
}
