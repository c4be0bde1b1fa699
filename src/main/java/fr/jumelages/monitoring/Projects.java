package fr.jumelages.monitoring;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.monitoring.BoardRow.Kind;
import fr.jumelages.monitoring.BoardRow.Stuck;
import fr.jumelages.monitoring.BoardRow.Waiting;
import fr.jumelages.tasklist.ReminderOutlook;
import fr.jumelages.tasklist.ReminderOutlook.Foresight;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of the list, whose cursor follows the order that was asked for. */
@Component
class Projects {

    private final JdbcClient db;
    private final ReminderOutlook outlook;

    Projects(JdbcClient db, ReminderOutlook outlook) {
        this.db = db;
        this.outlook = outlook;
    }

    List<BoardRow> page(BoardQuery query, BoardFilter filter) {
        List<Found> found = db.sql(query.sql())
                .params(query.parameters())
                .query((row, number) -> found(row, filter))
                .list();
        Foresight reminders = outlook.of(
                found.stream().map(Found::reminded).filter(Objects::nonNull).toList());
        return found.stream().map(one -> one.foretold(reminders)).toList();
    }

    /** Empty before the first. */
    Optional<Instant> firstOpened() {
        return db.sql("select opened_at from twinning order by opened_at limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** A row before it is known when the next reminder goes. @param reminded null while nobody has anything to do */
    private record Found(BoardRow row, Reminded reminded) {

        BoardRow foretold(Foresight reminders) {
            return reminded == null
                    ? row
                    : row.foretelling(reminders.next(reminded).orElse(null));
        }
    }

    private static Found found(ResultSet row, BoardFilter filter) throws SQLException {
        return new Found(row(row, filter), row.getString("form_id") == null ? null : reminded(row));
    }

    private static BoardRow row(ResultSet row, BoardFilter filter) throws SQLException {
        String school = row.getString("school_name");
        return new BoardRow(
                row.getString("reference"),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                Stage.valueOf(row.getString("stage")),
                TwinningStatus.valueOf(row.getString("status")),
                row.getString("departement"),
                moment(row, "stage_since"),
                moment(row, "status_since"),
                new Stuck(stalledSince(row), row.getBoolean("unblocking")),
                waiting(row),
                kind(row),
                position(row, filter));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        String type = row.getString("mode");
        String level = row.getString("school_level");
        return new Kind(
                type == null ? null : TwinningType.valueOf(type),
                level == null ? null : SchoolLevel.valueOf(level),
                row.getInt("school_year"));
    }

    private static BoardPosition position(ResultSet row, BoardFilter filter) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return filter.ordersByWords()
                ? new BoardPosition(row.getString(filter.key()), id)
                : BoardPosition.at(moment(row, filter.key()), id);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String form = row.getString("form_id");
        return form == null
                ? null
                : new Waiting(
                        form,
                        Role.valueOf(row.getString("role")),
                        moment(row, "waiting_since"),
                        moment(row, "waiting_until"),
                        row.getInt("others"),
                        row.getObject("told_on", LocalDate.class),
                        null);
    }

    private static Reminded reminded(ResultSet row) throws SQLException {
        return new Reminded(
                row.getString("task_id"),
                null,
                row.getString("form_id"),
                Role.valueOf(row.getString("role")),
                row.getString("place"),
                moment(row, "waiting_until"),
                row.getInt("reminders"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                null,
                row.getBoolean("put_off"),
                row.getObject("reminders_paused_until", LocalDate.class));
    }

    private static Instant stalledSince(ResultSet row) throws SQLException {
        return row.getObject("stalled_since") == null ? null : moment(row, "stalled_since");
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
