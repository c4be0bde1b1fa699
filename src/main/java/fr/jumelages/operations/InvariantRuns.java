package fr.jumelages.operations;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.operations.InvariantRun.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of runs. */
@Repository
class InvariantRuns {

    private static final int FIRST = 5;
    private static final String RUN =
            "select r.*, a.name from invariant_run r left join account a on a.id = r.asked_by ";

    /** Whoever holds a run longer has died. */
    private static final Duration HELD = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Clock clock;

    InvariantRuns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Nothing when one is waiting already. @param by null for the night */
    void ask(AccountId by, boolean repairing) {
        db.sql(
                        "insert into invariant_run (asked_at, asked_by, repairing) select ?, ?::uuid, ?"
                                + " where not exists (select 1 from invariant_run where finished_at is null and started_at is null)")
                .params(now(), by == null ? null : by.value(), repairing)
                .update();
    }

    /** The oldest that nobody works on is the caller’s. */
    Optional<InvariantRun> begin() {
        return db.sql("""
                        update invariant_run set started_at = :now where id = (
                            select id from invariant_run
                            where finished_at is null and (started_at is null or started_at < :dead)
                            order by id limit 1 for update skip locked)
                        returning *, null as name""")
                .param("now", now())
                .param("dead", now().minus(HELD))
                .query((row, number) -> run(row, null))
                .optional();
    }

    void finish(long id, List<Result> results) {
        results.forEach(result -> store(id, result));
        db.sql("update invariant_run set finished_at = ? where id = ?")
                .params(now(), id)
                .update();
        db.sql("delete from invariant_run where id <= ?").param(id - 100).update();
    }

    Optional<InvariantRun> last() {
        return db.sql(RUN + "where r.finished_at is not null order by r.id desc limit 1")
                .query((row, number) -> run(row, results(row.getLong("id"))))
                .optional();
    }

    Optional<InvariantRun> waiting() {
        return db.sql(RUN + "where r.finished_at is null order by r.id limit 1")
                .query((row, number) -> run(row, null))
                .optional();
    }

    /** Of the last run; empty before the first. */
    OptionalInt lastTotal() {
        return db.sql("""
                        select (select coalesce(sum(number), 0) from invariant_result x where x.run_id = r.id)
                        from invariant_run r where finished_at is not null order by id desc limit 1""")
                .query((row, number) -> OptionalInt.of(row.getInt(1)))
                .optional()
                .orElse(OptionalInt.empty());
    }

    private void store(long id, Result result) {
        db.sql("insert into invariant_result values (?, ?, ?)")
                .params(id, result.invariant().name(), result.number())
                .update();
        for (int i = 0; i < Math.min(FIRST, result.first().size()); i++) {
            Finding finding = result.first().get(i);
            db.sql("insert into invariant_finding values (?, ?, ?, ?, ?)")
                    .params(id, result.invariant().name(), i, finding.subject(), finding.detail())
                    .update();
        }
    }

    private List<Result> results(long id) {
        List<Finding> first = db.sql("select * from invariant_finding where run_id = ? order by position")
                .param(id)
                .query((row, number) -> new Finding(
                        Invariant.valueOf(row.getString("invariant")),
                        row.getString("subject"),
                        row.getString("detail"),
                        ""))
                .list();
        return db
                .sql("select invariant, number from invariant_result where run_id = ?")
                .param(id)
                .query((row, number) ->
                        new Result(Invariant.valueOf(row.getString("invariant")), row.getInt("number"), List.of()))
                .list()
                .stream()
                .sorted((a, b) -> a.invariant().compareTo(b.invariant()))
                .map(result -> new Result(
                        result.invariant(),
                        result.number(),
                        first.stream()
                                .filter(finding -> finding.invariant() == result.invariant())
                                .toList()))
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static InvariantRun run(ResultSet row, List<Result> results) throws SQLException {
        return new InvariantRun(
                row.getLong("id"),
                instant(row, "asked_at"),
                row.getString("name"),
                row.getBoolean("repairing"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                results);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
