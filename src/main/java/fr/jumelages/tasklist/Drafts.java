package fr.jumelages.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.FormInput;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person typed into a task and did not send yet; survives a reload and the end of the session. */
@Component
public class Drafts {

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** What was kept, and when. */
    record Draft(FormInput typed, Instant savedAt) {}

    /** Only for open tasks: typing into one that somebody just did is shown again, not kept. */
    Instant save(String taskId, AccountId account, FormInput typed) {
        Instant now = clock.instant();
        db.sql(
                        "insert into task_draft (task_id, account_id, typed, saved_at, begun_at)"
                                + " select task_id, ?, ?::jsonb, ?, ? from work_item where task_id = ? and status = 'OPEN'"
                                + " on conflict (task_id, account_id) do update set typed = excluded.typed, saved_at = excluded.saved_at")
                .params(account.value(), write(typed), OffsetDateTime.now(clock), OffsetDateTime.now(clock), taskId)
                .update();
        return now;
    }

    Optional<Draft> find(String taskId, AccountId account) {
        return db.sql("select typed, saved_at from task_draft where task_id = ? and account_id = ?")
                .params(taskId, account.value())
                .query((row, n) -> new Draft(
                        read(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Since when somebody has been writing an open step of a case; what they write stays their own. The caller has
     * checked that the case may be seen.
     */
    public Optional<Instant> begun(TwinningId twinning, String form) {
        return db.sql("select min(d.begun_at) from work_item w join task_draft d on d.task_id = w.task_id"
                        + " where w.twinning_id = ? and w.form_id = ? and w.status = 'OPEN'")
                .params(twinning.value(), form)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private String write(FormInput typed) {
        try {
            return json.writeValueAsString(typed.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private FormInput read(String text) {
        try {
            return FormInput.of(json.readValue(text, new TypeReference<Map<String, List<String>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
