package fr.jumelages.unblocking;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stuck. Whoever comes second for the same step or stage changes nothing. */
@Component
class Unblockings {

    private static final String OPEN_ESCALATED = """
            insert into unblocking (id, twinning_id, stage, task_id, opened_at)
            select gen_random_uuid(), w.twinning_id, w.stage, w.task_id, :now
            from unnest(:forms::text[], :rungs::int[]) ladder (form_id, rungs)
            join work_item w on w.form_id = ladder.form_id and w.status = 'OPEN' and w.due_at < :now
                and w.reminders >= ladder.rungs
            join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            where not exists (select 1 from unblocking u where u.task_id = w.task_id and u.ended_at is null)
            limit :most
            on conflict do nothing returning *""";

    private final JdbcClient db;
    private final Clock clock;

    Unblockings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param taskId null for the stage as a whole; @return empty when it is being unblocked already */
    Optional<Unblocking> open(TwinningId twinning, Stage stage, String taskId) {
        return db.sql("insert into unblocking (id, twinning_id, stage, task_id, opened_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing returning *")
                .params(UUID.randomUUID(), twinning.value(), stage.name(), taskId, now())
                .query(Unblockings::row)
                .optional();
    }

    /** One statement over all late steps. @param rungs of each form, after which it counts as stuck */
    List<Unblocking> openEscalated(Map<String, Integer> rungs, int most) {
        return db.sql(OPEN_ESCALATED)
                .param("forms", rungs.keySet().toArray(String[]::new))
                .param("rungs", rungs.values().toArray(Integer[]::new))
                .param("now", now())
                .param("most", most)
                .query(Unblockings::row)
                .list();
    }

    Unblocking get(UnblockingId id) {
        return find(id).orElseThrow(() -> new NotFound("unblocking " + id));
    }

    Optional<Unblocking> find(UnblockingId id) {
        return db.sql("select * from unblocking where id = ?")
                .param(id.value())
                .query(Unblockings::row)
                .optional();
    }

    /** @return false when it ended meanwhile */
    boolean decide(UnblockingId id, Outcome outcome, SubmissionId decision) {
        return db.sql("update unblocking set outcome = ?, submission_id = ?, ended_at = ?"
                                + " where id = ? and ended_at is null")
                        .params(outcome.name(), decision.value(), outcome == Outcome.LATER ? null : now(), id.value())
                        .update()
                == 1;
    }

    void sleep(UnblockingId id, Instant until) {
        db.sql("update unblocking set asleep_until = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** The step is over. @return what was about it */
    Optional<Unblocking> settleStep(String taskId) {
        return db.sql("update unblocking set ended_at = ? where task_id = ? and ended_at is null returning *")
                .params(now(), taskId)
                .query(Unblockings::row)
                .optional();
    }

    /** The project stands still or has ended. @return all that was running */
    List<Unblocking> settleAll(TwinningId twinning) {
        return db.sql("update unblocking set ended_at = ? where twinning_id = ? and ended_at is null returning *")
                .params(now(), twinning.value())
                .query(Unblockings::row)
                .list();
    }

    /** The project is in this stage now. @return what was about another one as a whole */
    List<Unblocking> settleStagesBut(TwinningId twinning, Stage stage) {
        return db.sql("update unblocking set ended_at = ? where twinning_id = ? and ended_at is null"
                        + " and task_id is null and stage <> ? returning *")
                .params(now(), twinning.value(), stage.name())
                .query(Unblockings::row)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Unblocking row(ResultSet row, int number) throws SQLException {
        return Unblocking.of(
                row.getObject("id", UUID.class),
                row.getObject("twinning_id", UUID.class),
                row.getString("stage"),
                row.getString("task_id"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("submission_id", UUID.class));
    }
}
