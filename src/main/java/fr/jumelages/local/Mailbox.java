package fr.jumelages.local;

import fr.jumelages.shared.NotFound;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody’s letters in the local run, exactly as the mail server would have got them. */
@Repository
@Profile("local")
class Mailbox {

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String messageId, String recipient, String subject, Instant at, byte[] message) {
        jdbc.sql("""
                        insert into local_mail (message_id, recipient, subject, received_at, message)
                        values (?, ?, ?, ?, ?) on conflict (message_id) do nothing""")
                .params(messageId, recipient, subject, Timestamp.from(at), message)
                .update();
    }

    /** The newest hundred; with a recipient, theirs only. */
    List<Line> newest(String recipient) {
        return jdbc.sql("""
                        select id, recipient, subject, received_at from local_mail
                        where :recipient = '' or recipient = :recipient order by received_at desc limit 100""")
                .param("recipient", recipient)
                .query((row, number) -> line(row))
                .list();
    }

    ReceivedMail open(UUID id) {
        return jdbc.sql("select id, recipient, subject, received_at, message from local_mail where id = ?")
                .param(id)
                .query((row, number) -> new ReceivedMail(line(row), parsed(row.getBytes("message"))))
                .optional()
                .orElseThrow(() -> new NotFound("letter " + id));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getTimestamp("received_at").toInstant());
    }

    private static MimeMessage parsed(byte[] message) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable letter in the local mailbox", e);
        }
    }

    record Line(UUID id, String recipient, String subject, Instant receivedAt) {}
}
