package fr.jumelages.operations;

import fr.jumelages.accounts.Person;
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

    /** In the caller’s transaction. @param project its reference, or null; @param reason in words, or null */
    public void add(Kind kind, String subject, String project, String reason, Person actor) {
        db.sql("insert into operation (at, kind, subject, project, reason, actor_id, actor_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.now(clock),
                        kind.name(),
                        subject,
                        project,
                        reason,
                        actor.id().value(),
                        actor.name())
                .update();
    }

    /** The newest first. */
    public List<Operation> newest(int most) {
        return db.sql("select * from operation order by id desc limit ?")
                .param(most)
                .query((row, number) -> new Operation(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("project"),
                        row.getString("reason"),
                        row.getString("actor_name")))
                .list();
    }
}
