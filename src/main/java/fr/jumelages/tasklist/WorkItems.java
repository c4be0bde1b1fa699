package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the projection, each narrowed in SQL to what the person may see: members’ steps by role, coordinators’ by territory. */
@Component
class WorkItems {

    private static final String COLUMNS =
            "select w.*, t.reference, t.facility_name, t.school_name, t.reminders_paused_until,"
                    + " step_place(t.id, w.role, w.departement) as place,"
                    + " (select s.until from snooze s where s.task_id = w.task_id and s.account_id = :me) as quiet_until ";

    private static final String OF_MEMBERS = """
            from member m
            join work_item w on w.twinning_id = m.twinning_id and w.role = m.role and w.status = 'OPEN'
            join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            where m.account_id = :me and m.role <> 'COORDINATOR' and (w.doer is null or w.doer = :me) """;

    private static final String OF_TERRITORY = """
            from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            where w.status = 'OPEN' and w.role = 'COORDINATOR' and :coordinates
              and (:national or w.departement = any(:departements)) """;

    private static final String MINE = """
            (exists (select 1 from member m
                     where m.account_id = :me and m.twinning_id = w.twinning_id and m.role = w.role)
             or w.role = 'COORDINATOR' and :coordinates and (:national or w.departement = any(:departements))) """;

    private final JdbcClient db;

    WorkItems(JdbcClient db) {
        this.db = db;
    }

    /** Late first, then by what is due next. @param after the last row of the page before, null for the first page */
    List<WorkItem> open(Person person, WorkItem after, int limit) {
        String page = "and (:first or (w.due_at, w.task_id) > (:due, :id)) order by w.due_at, w.task_id limit :limit";
        return statement(
                        "select * from ((" + COLUMNS + OF_MEMBERS + page + ") union all (" + COLUMNS + OF_TERRITORY
                                + page + ")) w order by w.due_at, w.task_id limit :limit",
                        person)
                .param("first", after == null)
                .param("due", at(after == null ? Instant.EPOCH : after.dueAt()))
                .param("id", after == null ? "" : after.taskId())
                .param("limit", limit)
                .query(WorkItems::row)
                .list();
    }

    /** Stops counting at 100: the header shows “99+”. */
    int countOpen(Person person) {
        return statement(
                        "select count(*) from (select 1 " + OF_MEMBERS + " union all select 1 " + OF_TERRITORY
                                + " limit 100) w",
                        person)
                .query(Integer.class)
                .single();
    }

    /** Open or not; empty when it is not this person’s to see. */
    Optional<WorkItem> find(String taskId, Person person) {
        return statement(
                        COLUMNS + "from work_item w join twinning t on t.id = w.twinning_id"
                                + " where w.task_id = :id and " + MINE,
                        person)
                .param("id", taskId)
                .query(WorkItems::row)
                .optional();
    }

    /** All steps that a case waits for, whoever’s they are; the caller has checked that the case may be seen. */
    List<WorkItem> openOf(TwinningId twinning) {
        return db.sql(COLUMNS + "from work_item w join twinning t on t.id = w.twinning_id"
                        + " where w.twinning_id = :twinning and w.status = 'OPEN' order by w.due_at, w.task_id")
                .param("me", null, Types.OTHER)
                .param("twinning", twinning.value())
                .query(WorkItems::row)
                .list();
    }

    /** Ids of the open steps of a case that are this person’s alone. */
    List<String> entrusted(TwinningId twinning, AccountId doer) {
        return db.sql("select task_id from work_item where twinning_id = ? and status = 'OPEN' and doer = ?")
                .params(twinning.value(), doer.value())
                .query(String.class)
                .list();
    }

    /** One statement elects who did it, and drops everybody’s draft. @return false when it was not open any more */
    boolean markDone(String taskId, Person person, Instant now) {
        return db.sql("with dropped as (delete from task_draft where task_id = ?)"
                                + " update work_item set status = 'DONE', ended_at = ?, done_by = ?, done_by_name = ?"
                                + " where task_id = ? and status = 'OPEN'")
                        .params(taskId, at(now), person.id().value(), person.name(), taskId)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec statement(String sql, Person person) {
        return db.sql(sql)
                .param("me", person.id().value())
                .param("coordinates", person.has(Role.COORDINATOR) || person.has(Role.ADMIN))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static WorkItem row(ResultSet row, int number) throws SQLException {
        String school = row.getString("school_name");
        return new WorkItem(
                row.getString("task_id"),
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getString("reference"),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                row.getObject("subject_id", UUID.class),
                instant(row, "meeting_at"),
                row.getString("form_id"),
                row.getString("form_version"),
                Stage.valueOf(row.getString("stage")),
                Role.valueOf(row.getString("role")),
                WorkItem.Status.valueOf(row.getString("status")),
                instant(row, "created_at"),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                row.getString("done_by_name"),
                reminded(row));
    }

    private static ReminderOutlook.Reminded reminded(ResultSet row) throws SQLException {
        return new ReminderOutlook.Reminded(
                row.getString("form_id"),
                Role.valueOf(row.getString("role")),
                row.getString("place"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("reminders"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("quiet_until", LocalDate.class),
                row.getObject("reminders_paused_until", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
