package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.dialogue.Question.Outcome;
import fr.jumelages.tasklist.WorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of all projects, answered or not. */
@Repository
class QuestionRows {

    /** Whose an open one is now: it may have been given to somebody else, or who was asked was replaced. */
    private static final String SELECT = """
            select q.*, coalesce(a.id, q.doer_id) as now_id, coalesce(a.name, q.doer_name) as now_name
            from partner_question q
            left join work_item w on w.twinning_id = q.twinning_id and w.status = 'OPEN' and w.subject_id = q.id
            left join account a on a.id = w.doer
            where """;

    private static final String RETURNING = " returning *, doer_id as now_id, doer_name as now_name";

    private final JdbcClient db;
    private final Clock clock;

    QuestionRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Question add(WorkItem from, NewQuestion question, Member asked, Person by) {
        return db.sql(
                        "insert into partner_question (id, twinning_id, task_id, form_id, words, role, doer_id, doer_name,"
                                + " asked_by, asked_by_name, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + RETURNING)
                .params(UUID.randomUUID(), from.twinning().value(), from.taskId(), from.formId(), question.words())
                .params(
                        asked.role().name(),
                        asked.person().id().value(),
                        asked.person().name())
                .params(by.id().value(), by.name(), now())
                .query(QuestionRows::row)
                .single();
    }

    /** Those that wait first, then the newest. */
    List<Question> of(TwinningId twinning, int limit) {
        return db.sql(SELECT + " q.twinning_id = ? order by q.outcome is not null, q.asked_at desc limit ?")
                .params(twinning.value(), limit)
                .query(QuestionRows::row)
                .list();
    }

    Optional<Question> find(QuestionId id) {
        return db.sql(SELECT + " q.id = ?")
                .param(id.value())
                .query(QuestionRows::row)
                .optional();
    }

    /** @return empty when it was over before */
    Optional<Question> answer(QuestionId id, String answer, String by) {
        return db.sql("update partner_question set outcome = 'ANSWERED', ended_at = ?, answer = ?, answered_by_name = ?"
                        + " where id = ? and outcome is null" + RETURNING)
                .params(now(), answer, by, id.value())
                .query(QuestionRows::row)
                .optional();
    }

    /** @return empty when it was over before */
    Optional<Question> withdraw(QuestionId id) {
        return db.sql("update partner_question set outcome = 'WITHDRAWN', ended_at = ?"
                        + " where id = ? and outcome is null" + RETURNING)
                .params(now(), id.value())
                .query(QuestionRows::row)
                .optional();
    }

    /** @return all that was open */
    List<Question> overtake(TwinningId twinning) {
        return db.sql("update partner_question set outcome = 'OVERTAKEN', ended_at = ?"
                        + " where twinning_id = ? and outcome is null" + RETURNING)
                .params(now(), twinning.value())
                .query(QuestionRows::row)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Question row(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getString("task_id"),
                row.getString("form_id"),
                row.getString("words"),
                new AccountId(row.getObject("now_id", UUID.class)),
                row.getString("now_name"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                instant(row, "asked_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("answer"),
                row.getString("answered_by_name"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
