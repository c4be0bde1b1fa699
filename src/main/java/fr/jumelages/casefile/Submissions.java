package fr.jumelages.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Every answer ever given to a task, never changed afterwards but for {@link #erase}. Features read their part of it in their record step. */
@Component
public class Submissions {

    private final JdbcClient db;
    private final ObjectMapper json;

    Submissions(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    public void store(Submission submission) {
        db.sql("insert into submission values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)")
                .param(submission.id().value())
                .param(submission.twinning().value())
                .param(submission.subject())
                .param(submission.stage().name())
                .param(submission.formId())
                .param(submission.formVersion())
                .param(write(submission.answers()))
                .param(submission.by().value())
                .param(submission.at().atOffset(ZoneOffset.UTC))
                .param(
                        submission.insteadOf() == null
                                ? null
                                : submission.insteadOf().id().value())
                .update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new JustStored(submission));
        }
    }

    /** What this transaction has stored itself is not read again: record steps follow right after their answer. */
    public Submission get(SubmissionId id) {
        return justStored(id).orElseGet(() -> read(id));
    }

    /** Whose place the sender of this transaction’s answer takes; empty for one’s own, and outside of answers. */
    static Optional<Absentee> actedFor() {
        return justStored().map(Submission::insteadOf).filter(Objects::nonNull).findFirst();
    }

    private record JustStored(Submission submission) implements TransactionSynchronization {}

    private static Optional<Submission> justStored(SubmissionId id) {
        return justStored().filter(stored -> stored.id().equals(id)).findFirst();
    }

    private static Stream<Submission> justStored() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(JustStored.class::isInstance)
                        .map(stored -> ((JustStored) stored).submission())
                : Stream.empty();
    }

    private Submission read(SubmissionId id) {
        return db.sql("select * from submission where id = ?")
                .param(id.value())
                .query(this::row)
                .optional()
                .orElseThrow(() -> new NotFound("submission " + id));
    }

    public Optional<Submission> latest(TwinningId twinning, String formId) {
        return db.sql(
                        "select * from submission where twinning_id = ? and form_id = ? order by submitted_at desc limit 1")
                .params(twinning.value(), formId)
                .query(this::row)
                .optional();
    }

    /** The same of what is about one meeting or request. */
    public Optional<Submission> latestAbout(TwinningId twinning, UUID subject, String formId) {
        return db.sql("select * from submission where twinning_id = ? and subject_id = ? and form_id = ?"
                        + " order by submitted_at desc limit 1")
                .params(twinning.value(), subject, formId)
                .query(this::row)
                .optional();
    }

    /** Oldest first. */
    public List<Submission> of(TwinningId twinning) {
        return db.sql("select * from submission where twinning_id = ? order by submitted_at")
                .param(twinning.value())
                .query(this::row)
                .list();
    }

    /** Consent to keep them was taken back. The answers stay, without what these keys held. */
    public void erase(TwinningId twinning, Collection<String> forms, Collection<String> keys) {
        db.sql("update submission set answers = answers - ? where twinning_id = ? and form_id = any(?)")
                .params(keys.toArray(String[]::new), twinning.value(), forms.toArray(String[]::new))
                .update();
    }

    private Submission row(ResultSet row, int number) throws SQLException {
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                Stage.valueOf(row.getString("stage")),
                row.getString("form_id"),
                row.getString("form_version"),
                read(row.getString("answers")),
                new AccountId(row.getObject("submitted_by", UUID.class)),
                null,
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    private String write(Answers answers) {
        try {
            return json.writeValueAsString(answers.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answers read(String text) {
        try {
            return Answers.of(json.readValue(text, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
