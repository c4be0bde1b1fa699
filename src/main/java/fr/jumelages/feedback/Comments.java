package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers add to a shared synthesis. */
@Component
class Comments {

    private final JdbcClient db;

    Comments(JdbcClient db) {
        this.db = db;
    }

    public record Comment(String author, Role role, String words, Instant at) {}

    /** @return false when this very page was sent before */
    boolean add(TwinningId twinning, UUID receipt, Person author, Role role, String words, Instant now) {
        return db.sql("insert into feedback_comment (id, twinning_id, author_id, author_role, words, written_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(receipt)
                        .param(twinning.value())
                        .param(author.id().value())
                        .param(role.name())
                        .param(words)
                        .param(now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Oldest first, the newest hundred. */
    List<Comment> of(TwinningId twinning) {
        return db.sql("select * from (select a.name, c.author_role, c.words, c.written_at from feedback_comment c"
                        + " join account a on a.id = c.author_id where c.twinning_id = ?"
                        + " order by c.written_at desc limit 100) newest order by written_at")
                .param(twinning.value())
                .query((row, n) -> new Comment(
                        row.getString(1),
                        Role.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
