package fr.jumelages.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox table from the side of those who write letters and look after them; the delivery uses {@link Claims}. */
@Repository
class OutboxRows {

    private final JdbcClient jdbc;
    private final LetterModel models;
    private final SiteAddress site;

    OutboxRows(JdbcClient jdbc, LetterModel models, SiteAddress site) {
        this.jdbc = jdbc;
        this.models = models;
        this.site = site;
    }

    void insert(Letter letter, Instant now) {
        UUID id = UUID.randomUUID();
        int inserted = jdbc.sql("""
                        insert into outbox (id, lane, dedup_key, recipient, locale, template, model, status, next_at,
                                            message_id, created_at, expires_at)
                        values (:id, :lane, :dedupKey, :recipient, :locale, :template, cast(:model as jsonb), 'QUEUED',
                                :now, :messageId, :now, :expiresAt)
                        on conflict (dedup_key) do nothing""")
                .param("id", id)
                .param("lane", letter.lane().name())
                .param("dedupKey", letter.dedupKey())
                .param("recipient", letter.to().value())
                .param("locale", letter.locale().toLanguageTag())
                .param("template", letter.template())
                .param("model", models.write(letter.model()))
                .param("now", Timestamp.from(now))
                .param("messageId", "<" + id + "@" + site.host() + ">")
                .param("expiresAt", letter.expiresAt() == null ? null : Timestamp.from(letter.expiresAt()))
                .update();
        if (inserted == 1) {
            attach(id, letter.attachments());
        }
    }

    void remove(Collection<String> dedupKeys) {
        jdbc.sql("delete from outbox where dedup_key = any(:keys)")
                .param("keys", dedupKeys.toArray(String[]::new))
                .update();
    }

    private void attach(UUID id, List<Attachment> files) {
        for (int position = 0; position < files.size(); position++) {
            Attachment file = files.get(position);
            jdbc.sql("insert into outbox_attachment values (?, ?, ?, ?, ?)")
                    .params(id, position, file.fileName(), file.contentType(), file.content())
                    .update();
        }
    }

    List<DeadLetter> dead(int limit) {
        return jdbc.sql("""
                        select id, recipient, template, attempts, last_error, created_at from outbox
                        where status = 'DEAD' order by created_at desc limit ?""")
                .param(limit)
                .query((row, number) -> new DeadLetter(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("template"),
                        row.getInt("attempts"),
                        row.getString("last_error"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    boolean revive(UUID id, Instant now) {
        return jdbc.sql(
                                "update outbox set status = 'QUEUED', attempts = 0, next_at = ? where id = ? and status = 'DEAD'")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }
}
