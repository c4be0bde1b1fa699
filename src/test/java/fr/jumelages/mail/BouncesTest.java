package fr.jumelages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that were accepted and came back to the bounce address. */
@ApplicationTest
class BouncesTest {

    @RegisterExtension
    static final GreenMailExtension POST_OFFICE = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP))
            .withPerMethodLifecycle(true);

    @Autowired
    Bounces bounces;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final EmailAddress reader = new EmailAddress("perdue-" + UUID.randomUUID() + "@exemple.fr");
    private BounceMailbox mailbox;
    private String messageId;

    @BeforeEach
    void aLetterThatWasSent() {
        var imap = POST_OFFICE.getImap();
        POST_OFFICE.setUser("retours@jumelages.example", "retours", "secret");
        mailbox = new BounceMailbox(
                bounces, new BounceSettings("imap", "127.0.0.1", imap.getPort(), "retours", "secret"));
        messageId = sent();
    }

    @Test
    void whatComesBackForGoodIsRefusedOnceWithItsReason() throws Exception {
        arrives(report("failed", "5.1.1", "550 5.1.1 <perdue>: user unknown"));
        arrives(report("failed", "5.1.1", "550 5.1.1 <perdue>: user unknown"));

        mailbox.read();
        mailbox.read();

        assertThat(row("status")).isEqualTo("DEAD");
        assertThat(row("last_error")).isEqualTo("550 5.1.1 <perdue>: user unknown");
        assertThat(DeliveryFault.of(row("last_error"))).isEqualTo(DeliveryFault.NO_SUCH_ADDRESS);
        assertThat(hardBounces()).isEqualTo(1);
    }

    @Test
    void theNextOneMakesTheAddressDoubtful() throws Exception {
        arrives(report("failed", "5.1.1", "550 5.1.1 unknown"));
        messageId = sent();
        arrives(report("failed", "5.1.1", "550 5.1.1 unknown"));

        mailbox.read();

        assertThat(hardBounces()).isEqualTo(2);
    }

    @Test
    void delaysAbsenceNotesAndLettersOfOthersChangeNothing() throws Exception {
        arrives(report("delayed", "4.4.1", "connection timed out"));
        arrives("Subject: Absente\r\nContent-Type: text/plain\r\n\r\nJe reviens lundi.\r\n");
        arrives(report("failed", "5.1.1", "550 unknown").replace(messageId, "<somebody@elsewhere.example>"));

        mailbox.read();

        assertThat(row("status")).isEqualTo("SENT");
        assertThat(hardBounces()).isZero();
    }

    private String sent() {
        Letter letter = Letter.notice(reader, "accounts.invitation", "/taches", "Anne");
        transaction.executeWithoutResult(tx -> outbox.enqueue(letter));
        return db.sql("update outbox set status = 'SENT', sent_at = now() where dedup_key = ? returning message_id")
                .param(letter.dedupKey())
                .query(String.class)
                .single();
    }

    private String report(String action, String status, String words) {
        return """
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

                --cut
                Content-Type: text/plain

                I am sorry.
                --cut
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.exemple.fr

                Final-Recipient: rfc822; perdue@exemple.fr
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; %s

                --cut
                Content-Type: text/rfc822-headers

                Subject: Une lettre
                Message-ID: %s

                --cut--
                """.formatted(action, status, words, messageId).replace("\n", "\r\n");
    }

    private void arrives(String source) throws Exception {
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        POST_OFFICE.getUserManager().getUserByEmail("retours@jumelages.example").deliver(message);
    }

    private String row(String column) {
        return db.sql("select " + column + " from outbox where message_id = ?")
                .param(messageId)
                .query(String.class)
                .single();
    }

    private int hardBounces() {
        return db.sql("select coalesce(sum(hard_bounces), 0) from bounced_address where address = ?")
                .param(reader.value())
                .query(Integer.class)
                .single();
    }
}
