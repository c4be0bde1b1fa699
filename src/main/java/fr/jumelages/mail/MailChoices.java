package fr.jumelages.mail;

import fr.jumelages.shared.EmailAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which letters people want. The outbox takes none of a kind that its reader has stopped; who asked for less than all
 * is the sender’s to honour.
 */
@Service
@Transactional
public class MailChoices {

    private final JdbcClient db;
    private final Clock clock;

    MailChoices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By optional kind, in the order of the kinds: {@link MailChoice#ALL} where nothing was ever chosen. */
    @Transactional(readOnly = true)
    public Map<MailKind, MailChoice> of(EmailAddress reader) {
        Map<MailKind, MailChoice> choices = new EnumMap<>(MailKind.class);
        for (MailKind kind : MailKind.values()) {
            if (kind.isOptional()) {
                choices.put(kind, MailChoice.ALL);
            }
        }
        db.sql("select kind, choice from mail_choice where address = ?")
                .param(reader.value())
                .query(row -> {
                    choices.put(MailKind.valueOf(row.getString(1)), MailChoice.valueOf(row.getString(2)));
                });
        return choices;
    }

    /** Leaves kinds that are not named as they are. @throws IllegalArgumentException when a kind knows no such choice */
    public void choose(EmailAddress reader, Map<MailKind, MailChoice> choices) {
        choices.forEach((kind, choice) -> {
            if (!kind.isOptional() || !kind.choices().contains(choice)) {
                throw new IllegalArgumentException(kind + " can’t be " + choice);
            }
        });
        db.sql("""
                insert into mail_choice (address, kind, choice, chosen_at)
                select :reader, c.kind, c.choice, :now from unnest(:kinds::text[], :choices::text[]) as c (kind, choice)
                on conflict (address, kind) do update set choice = excluded.choice, chosen_at = excluded.chosen_at""")
                .param("reader", reader.value())
                .param("now", now())
                .param("kinds", choices.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("choices", choices.values().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** The secret of this reader’s letters of this kind, which stops them: always the same, and good for nothing else. */
    public UUID stopToken(EmailAddress reader, MailKind kind) {
        return token(reader, kind).orElseGet(() -> {
            db.sql("insert into mail_choice (address, kind) values (?, ?) on conflict do nothing")
                    .params(reader.value(), kind.name())
                    .update();
            return token(reader, kind).orElseThrow();
        });
    }

    private Optional<UUID> token(EmailAddress reader, MailKind kind) {
        return db.sql("select token from mail_choice where address = ? and kind = ?")
                .params(reader.value(), kind.name())
                .query(UUID.class)
                .optional();
    }

    /** The kind that this token stops; empty for a token that we never gave. */
    @Transactional(readOnly = true)
    public Optional<MailKind> kindOf(UUID token) {
        return db.sql("select kind from mail_choice where token = ?")
                .param(token)
                .query(String.class)
                .optional()
                .map(MailKind::valueOf);
    }

    /** Safe to repeat. Does nothing for an unknown token. */
    public void stop(UUID token) {
        db.sql(
                        "update mail_choice set previous = choice, choice = 'NONE', chosen_at = ? where token = ? and choice <> 'NONE'")
                .params(now(), token)
                .update();
    }

    /** Takes a {@link #stop} back: what was chosen before holds again. Changes nothing when letters weren’t stopped. */
    public void resume(UUID token) {
        db.sql("""
                update mail_choice set choice = case previous when 'NONE' then 'ALL' else previous end, chosen_at = ?
                where token = ? and choice = 'NONE'""").params(now(), token).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
