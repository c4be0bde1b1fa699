package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open steps whose ladder is not over or that somebody put off, by what is due first: of one project, or a page of a territory. */
@Repository
class ForecastSteps {

    /** @param title of the project */
    record Step(String taskId, String reference, String title, Reminded reminded) {}

    private static final String COLUMNS = """
            select w.task_id, w.form_id, w.role, w.due_at, w.reminders, w.reminded_on, t.reference, t.facility_name,
                   t.school_name, t.reminders_paused_until, step_place(t.id, w.role, w.departement) as place,
                   exists (select 1 from snooze s where s.task_id = w.task_id) as put_off
            from work_item w
            join unnest(:forms::text[], :rungs::int[]) as p (form, rungs) on p.form = w.form_id
                and (w.reminders < p.rungs or exists (select 1 from snooze s where s.task_id = w.task_id))
            join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            where w.status = 'OPEN' """;

    private static final String AFTER = " and (w.due_at, w.task_id) > (:due, :id)";

    private static final String PAGE = " and w.due_at < :end" + AFTER + " order by w.due_at, w.task_id limit :limit";

    /** Who puts off a step that is not due yet is reminded of it before: few, and found from there. */
    private static final String ASKED = " and w.due_at >= :end and w.task_id in"
            + " (select s.task_id from snooze s where s.until <= :day)" + AFTER;

    private static final String HERE = " and (:national or w.departement = any(:departements))";

    private final JdbcClient db;

    ForecastSteps(JdbcClient db) {
        this.db = db;
    }

    /** @param rungs how many rungs the ladder of each form has */
    List<Step> of(TwinningId twinning, Map<String, Integer> rungs) {
        return statement(COLUMNS + " and w.twinning_id = :twinning order by w.due_at, w.task_id", rungs)
                .param("twinning", twinning.value())
                .query(ForecastSteps::step)
                .list();
    }

    /** @param after the last step of the page before, null for the first page; @param day what has its turn later only is left out */
    List<Step> of(Territory territory, Map<String, Integer> rungs, ForecastPosition after, LocalDate day, int limit) {
        String due = territory.national()
                ? COLUMNS + PAGE
                : "select s.* from unnest(:departements::text[]) as one, lateral (" + COLUMNS
                        + " and w.departement = one" + PAGE + ") s";
        String sql = "select * from ((" + due + ") union all (" + COLUMNS + HERE + ASKED
                + ")) s order by due_at, task_id limit :limit";
        return statement(sql, rungs)
                .param("national", territory.national())
                .param("day", day)
                .param("departements", territory.departements().toArray(String[]::new))
                .param("end", day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("due", (after == null ? Instant.EPOCH : after.dueAt()).atOffset(ZoneOffset.UTC))
                .param("id", after == null ? "" : after.taskId())
                .param("limit", limit)
                .query(ForecastSteps::step)
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Map<String, Integer> rungs) {
        return db.sql(sql)
                .param("forms", rungs.keySet().toArray(String[]::new))
                .param("rungs", rungs.values().toArray(Integer[]::new));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        String school = row.getString("school_name");
        Reminded reminded = new Reminded(
                row.getString("task_id"),
                null,
                row.getString("form_id"),
                Role.valueOf(row.getString("role")),
                row.getString("place"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("reminders"),
                row.getObject("reminded_on", LocalDate.class),
                null,
                null,
                row.getBoolean("put_off"),
                row.getObject("reminders_paused_until", LocalDate.class));
        return new Step(
                row.getString("task_id"),
                row.getString("reference"),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                reminded);
    }
}
