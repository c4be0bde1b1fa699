package fr.jumelages.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who delivers which letter. A claim is for a limited time and is checked by each statement, so a worker that died frees
 * its letters, and one that slept too long can neither send nor mark what another has taken over. Each call is a
 * transaction of its own: none stays open while the mail server answers.
 */
@Repository
class Claims {

    /** Longer than a delivery with all its time-outs can take. */
    static final Duration HELD = Duration.ofMinutes(3);

    private static final String MINE = " where id = :id and claim = :claim and status = 'SENDING'";

    private final JdbcClient jdbc;
    private final LetterModel models;

    Claims(JdbcClient jdbc, LetterModel models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    List<UUID> claim(Lane lane, UUID claim, int limit, Instant now) {
        return jdbc
                .sql("""
                        update outbox set status = 'SENDING', claim = :claim, claimed_until = :until
                        where id in (select id from outbox
                                     where status = 'QUEUED' and lane = :lane and next_at <= :now
                                       and (expires_at is null or expires_at > :now)
                                     order by next_at limit :limit for update skip locked)
                        returning id, created_at""")
                .param("claim", claim)
                .param("until", Timestamp.from(now.plus(HELD)))
                .param("lane", lane.name())
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, number) -> new Claimed(row.getObject(1, UUID.class), row.getTimestamp(2)))
                .list()
                .stream()
                .sorted((a, b) -> a.createdAt().compareTo(b.createdAt()))
                .map(Claimed::id)
                .toList();
    }

    /** Counts a try and prolongs the claim; empty when the letter is no longer ours, which forbids sending it. */
    Optional<QueuedLetter> begin(UUID id, UUID claim, Instant now) {
        return jdbc.sql("update outbox set attempts = attempts + 1, claimed_until = :until" + MINE + " returning *, "
                        + "exists (select 1 from outbox_attachment a where a.outbox_id = outbox.id) as has_files")
                .param("until", Timestamp.from(now.plus(HELD)))
                .param("id", id)
                .param("claim", claim)
                .query((row, number) -> new Begun(letter(row), row.getBoolean("has_files")))
                .optional()
                .map(begun -> begun.hasFiles() ? begun.letter().carrying(attachments(id)) : begun.letter());
    }

    /** What a sign-in letter told is erased with it: it held the keys to an account. */
    void sent(UUID id, UUID claim, Instant now) {
        jdbc.sql("""
                        update outbox set status = 'SENT', sent_at = :now, claim = null, claimed_until = null,
                               last_error = null, model = case lane when 'SIGN_IN' then '{}' else model end""" + MINE)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .param("claim", claim)
                .update();
    }

    void postponed(UUID id, UUID claim, Instant nextAt, String error) {
        jdbc.sql("""
                        update outbox set status = 'QUEUED', claim = null, claimed_until = null, next_at = :nextAt,
                               last_error = :error""" + MINE)
                .param("nextAt", Timestamp.from(nextAt))
                .param("error", error)
                .param("id", id)
                .param("claim", claim)
                .update();
    }

    void dead(UUID id, UUID claim, String error) {
        jdbc.sql("update outbox set status = 'DEAD', claim = null, claimed_until = null, last_error = :error" + MINE)
                .param("error", error)
                .param("id", id)
                .param("claim", claim)
                .update();
    }

    /** Gives back, untried, what a claim still holds. */
    void release(UUID claim) {
        jdbc.sql(
                        "update outbox set status = 'QUEUED', claim = null, claimed_until = null where claim = ? and status = 'SENDING'")
                .param(claim)
                .update();
    }

    /** Frees what a worker that no longer lives had claimed, and drops what has expired. */
    void sweep(Instant now) {
        jdbc.sql("""
                        update outbox set status = case when attempts < :most then 'QUEUED' else 'DEAD' end,
                               claim = null, claimed_until = null
                        where status = 'SENDING' and claimed_until < :now""")
                .param("most", RetryLadder.TRIES)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("delete from outbox where status = 'QUEUED' and expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private QueuedLetter letter(ResultSet row) throws SQLException {
        return new QueuedLetter(
                row.getObject("id", UUID.class),
                Lane.valueOf(row.getString("lane")),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("template"),
                models.read(row.getString("model")),
                row.getString("message_id"),
                row.getInt("attempts"),
                List.of());
    }

    private List<Attachment> attachments(UUID id) {
        return jdbc.sql(
                        "select file_name, content_type, content from outbox_attachment where outbox_id = ? order by position")
                .param(id)
                .query((row, number) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    private record Begun(QueuedLetter letter, boolean hasFiles) {}

    private record Claimed(UUID id, Timestamp createdAt) {}
}
