package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Absentee;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of {@link WorkItems}, read. */
final class WorkItemRow {

    private WorkItemRow() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        String school = row.getString("school_name");
        return new WorkItem(
                row.getString("task_id"),
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getString("reference"),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                row.getObject("subject_id", UUID.class),
                instant(row, "meeting_at"),
                row.getString("form_id"),
                row.getString("words"),
                row.getString("form_version"),
                Stage.valueOf(row.getString("stage")),
                Role.valueOf(row.getString("role")),
                WorkItem.Status.valueOf(row.getString("status")),
                instant(row, "created_at"),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                row.getString("done_by_name"),
                absentee(row),
                reminded(row));
    }

    private static ReminderOutlook.Reminded reminded(ResultSet row) throws SQLException {
        UUID reader = row.getObject("reader", UUID.class);
        return new ReminderOutlook.Reminded(
                row.getString("task_id"),
                reader == null ? null : new AccountId(reader),
                row.getString("form_id"),
                Role.valueOf(row.getString("role")),
                row.getString("place"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("reminders"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                row.getObject("quiet_until", LocalDate.class),
                row.getBoolean("put_off"),
                row.getObject("reminders_paused_until", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Absentee absentee(ResultSet row) throws SQLException {
        UUID id = row.getObject("absent_id", UUID.class);
        return id == null ? null : new Absentee(new AccountId(id), row.getString("absent_name"));
    }
}
