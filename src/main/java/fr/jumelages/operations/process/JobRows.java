package fr.jumelages.operations.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine’s table of jobs, which its own queries would read job by job. Its hours have no zone, and are UTC as
 * on all nodes.
 */
@Component
class JobRows {

    private static final String FAILED = """
            select j.id_, j.exception_msg_, j.process_def_id_, j.process_instance_id_, j.execution_id_,
                   j.suspension_state_, d.act_id_, coalesce(j.failed_act_id_, d.act_id_) as failed_act_id_,
                   e.business_key_, coalesce(i.incident_timestamp_, j.create_time_) as since
            from act_ru_job j
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            left join act_ru_execution e on e.id_ = j.process_instance_id_
            left join act_ru_incident i on i.configuration_ = j.id_
            where j.retries_ = 0""";

    private final JdbcClient db;
    private final Clock clock;

    JobRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param waitsAt the element before which the job waits; @param failedAt the one that failed, maybe behind it */
    record JobRow(
            String id,
            String message,
            String definition,
            String instance,
            String execution,
            boolean suspended,
            String waitsAt,
            String failedAt,
            String businessKey,
            Instant since) {}

    List<JobRow> failed(int most) {
        return db.sql(FAILED + " order by j.id_ limit ?")
                .param(most)
                .query(JobRows::row)
                .list();
    }

    List<JobRow> find(String id) {
        return db.sql(FAILED + " and j.id_ = ?").param(id).query(JobRows::row).list();
    }

    int failedCount() {
        return db.sql("select count(*) from (select 1 from act_ru_job where retries_ = 0 limit 1000) j")
                .query(Integer.class)
                .single();
    }

    /** Null when none is late. */
    Instant oldestDue() {
        return db.sql("""
                        select min(due) from (
                            (select duedate_ as due from act_ru_job
                             where retries_ > 0 and suspension_state_ = 1 and duedate_ <= :now order by duedate_ limit 1)
                            union all
                            (select create_time_ from act_ru_job
                             where duedate_ is null and retries_ > 0 and suspension_state_ = 1
                             order by create_time_ limit 1)) j""")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, number) -> instant(row, 1))
                .list()
                .get(0);
    }

    /** When the process last came to its end within a month, or null. */
    Instant lastEnded(String process) {
        return db.sql("""
                        select end_time_ from act_hi_procinst
                        where end_time_ > :from and proc_def_key_ = :process order by end_time_ desc limit 1""")
                .param(
                        "from",
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(31))
                .param("process", process)
                .query((row, number) -> instant(row, 1))
                .optional()
                .orElse(null);
    }

    private static JobRow row(ResultSet row, int number) throws SQLException {
        return new JobRow(
                row.getString("id_"),
                row.getString("exception_msg_"),
                row.getString("process_def_id_"),
                row.getString("process_instance_id_"),
                row.getString("execution_id_"),
                row.getInt("suspension_state_") != 1,
                row.getString("act_id_"),
                row.getString("failed_act_id_"),
                row.getString("business_key_"),
                row.getTimestamp("since") == null ? null : utc(row.getTimestamp("since")));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column) == null ? null : utc(row.getTimestamp(column));
    }

    private static Instant utc(Timestamp withoutZone) {
        return withoutZone.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
