package fr.jumelages.adhoc;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.adhoc.AdHocTask.Outcome;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks that were asked for, open or not. */
@Repository
class AdHocTaskRows {

    /** Whose an open one is now: it may have been given to somebody else, or its doer replaced. */
    private static final String SELECT = """
            select t.*, coalesce(a.id, t.doer_id) as now_id, coalesce(a.name, t.doer_name) as now_name
            from ad_hoc_task t
            left join work_item w on w.twinning_id = t.twinning_id and w.status = 'OPEN' and w.subject_id = t.id
            left join account a on a.id = w.doer
            where """;

    private static final String RETURNING = " returning *, doer_id as now_id, doer_name as now_name";

    private final JdbcClient db;
    private final Clock clock;

    AdHocTaskRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    AdHocTask add(TwinningId twinning, NewAdHocTask task, Member doer, Person by) {
        return db.sql("insert into ad_hoc_task (id, twinning_id, title, purpose, role, doer_id, doer_name, due_on,"
                        + " given_by, given_by_name, given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + RETURNING)
                .params(UUID.randomUUID(), twinning.value(), task.title(), task.purpose())
                .params(
                        doer.role().name(),
                        doer.person().id().value(),
                        doer.person().name(),
                        task.dueOn())
                .params(by.id().value(), by.name(), now())
                .query(AdHocTaskRows::row)
                .single();
    }

    /** Open ones first, then what ended last. */
    List<AdHocTask> of(TwinningId twinning, int limit) {
        return db.sql(SELECT + " t.twinning_id = ? order by t.outcome is not null, t.ended_at desc, t.given_at limit ?")
                .params(twinning.value(), limit)
                .query(AdHocTaskRows::row)
                .list();
    }

    Optional<AdHocTask> find(AdHocTaskId id) {
        return db.sql(SELECT + " t.id = ?")
                .param(id.value())
                .query(AdHocTaskRows::row)
                .optional();
    }

    /** @param by the name of who ended it, null for the system; @return empty when it was over before */
    Optional<AdHocTask> end(AdHocTaskId id, Outcome outcome, String by, String word) {
        return db.sql("update ad_hoc_task set outcome = ?, ended_at = ?, ended_by_name = ?, word = ?"
                        + " where id = ? and outcome is null " + RETURNING)
                .params(outcome.name(), now(), by, word, id.value())
                .query(AdHocTaskRows::row)
                .optional();
    }

    /** @return all that was open */
    List<AdHocTask> overtake(TwinningId twinning) {
        return db.sql("update ad_hoc_task set outcome = 'OVERTAKEN', ended_at = ?"
                        + " where twinning_id = ? and outcome is null " + RETURNING)
                .params(now(), twinning.value())
                .query(AdHocTaskRows::row)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static AdHocTask row(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new AdHocTask(
                new AdHocTaskId(row.getObject("id", UUID.class)),
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getString("title"),
                row.getString("purpose"),
                Role.valueOf(row.getString("role")),
                new AccountId(row.getObject("now_id", UUID.class)),
                row.getString("now_name"),
                row.getObject("due_on", LocalDate.class),
                new AccountId(row.getObject("given_by", UUID.class)),
                row.getString("given_by_name"),
                instant(row, "given_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                instant(row, "ended_at"),
                row.getString("ended_by_name"),
                row.getString("word"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
