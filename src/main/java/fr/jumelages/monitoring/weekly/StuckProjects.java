package fr.jumelages.monitoring.weekly;

import fr.jumelages.casefile.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The few projects of a territory that need somebody most: first those of which the last reminders told, then those
 * whose stage takes too long, then the longest late. Each is named once.
 */
@Component
class StuckProjects {

    private static final int MOST = 6;

    private static final String SQL = """
            with escalated as (
                select r.twinning_id as id, 1 as urgency, min(w.due_at) as since from reminder r
                join work_item w on w.task_id = r.task_id and w.status = 'OPEN'
                where r.escalated and r.role = 'COORDINATOR' and r.collected_at >= :from
                  and w.departement = any(:departements)
                group by r.twinning_id order by since limit :most
            ), stalled as (
                select s.* from unnest(:departements::text[]) d, lateral (
                    select id, 2, stalled_since from twinning
                    where departement = d and status = 'LIVE' and stalled_since is not null
                    order by stalled_since limit :most) s
            ), late as (
                select l.* from unnest(:departements::text[]) d, unnest(:stages::text[]) s, lateral (
                    select id, 3, next_due_at from twinning
                    where status = 'LIVE' and departement = d and stage = s and next_due_at < :now
                    order by next_due_at limit :most) l
            ), found as (
                select distinct on (id) id, urgency, since from (
                    select * from escalated union all select * from stalled union all select * from late) one
                order by id, urgency
            )
            select t.reference, t.facility_name, t.school_name, t.stage, t.stage_since, f.urgency,
                   t.stalled_since is not null as stalled, w.form_id, w.role, w.due_at
            from found f join twinning t on t.id = f.id and t.status = 'LIVE'
            left join lateral (
                select form_id, role, due_at from work_item where twinning_id = t.id and status = 'OPEN'
                order by due_at, task_id limit 1) w on true
            order by f.urgency, f.since, t.id limit :most""";

    private final JdbcClient db;

    StuckProjects(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param escalated whether reminders did not help; @param stalled whether its stage takes too long; @param form what
     *     is due first, with the role that it waits for, null where nobody has anything to do
     */
    record Stuck(
            String reference,
            String title,
            Stage stage,
            Instant stageSince,
            boolean escalated,
            boolean stalled,
            String form,
            String role,
            Instant dueAt) {}

    List<Stuck> of(WeeklyReader reader, Instant now) {
        return db.sql(SQL)
                .param("departements", reader.departements())
                .param("stages", WeekFigures.names())
                .param("from", reader.week().from().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> stuck(row))
                .list();
    }

    private static Stuck stuck(ResultSet row) throws SQLException {
        String school = row.getString("school_name");
        return new Stuck(
                row.getString("reference"),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                Stage.valueOf(row.getString("stage")),
                instant(row, "stage_since"),
                row.getInt("urgency") == 1,
                row.getBoolean("stalled"),
                row.getString("form_id"),
                row.getString("role"),
                instant(row, "due_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
