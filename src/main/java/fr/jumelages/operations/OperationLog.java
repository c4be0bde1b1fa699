package fr.jumelages.operations;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.operations.Operation.Kind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who intervened, when and why; the database refuses to change a line. */
@Component
public class OperationLog {

    private final JdbcClient db;
    private final Clock clock;

    OperationLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In the caller’s transaction. @param project may be null; @param reason in words, or null */
    public void add(Kind kind, String subject, TwinningId project, String reason, Person actor) {
        db.sql("insert into operation (at, kind, subject, twinning_id, reason, actor_id)"
                        + " values (?, ?, ?, ?::uuid, ?, ?)")
                .params(
                        OffsetDateTime.now(clock),
                        kind.name(),
                        subject,
                        project == null ? null : project.value(),
                        reason,
                        actor.id().value())
                .update();
    }

    /** The newest first. */
    public List<Operation> newest(int most) {
        return db.sql("select o.*, t.reference, a.name from operation o left join twinning t on t.id = o.twinning_id"
                        + " left join account a on a.id = o.actor_id order by o.id desc limit ?")
                .param(most)
                .query((row, number) -> new Operation(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("reference"),
                        row.getString("reason"),
                        row.getString("name")))
                .list();
    }
}
