package fr.jumelages.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.javamail.MimeMessageHelper;

@ApplicationTest
class MailboxTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    private Mailbox mailbox;

    @BeforeEach
    void theTableOfTheLocalRun() {
        new ResourceDatabasePopulator(new ClassPathResource("db/local/R__local_mailbox.sql")).execute(database);
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void aLetterArrivesOnceAndOpensWithItsLinksAndAttachments() throws Exception {
        String reader = "lectrice-" + UUID.randomUUID() + "@exemple.fr";
        MimeMessage message = letterTo(reader);
        LocalCarrier carrier = new LocalCarrier(mailbox, clock);
        carrier.carry(message);
        carrier.carry(message);

        List<Mailbox.Line> lines = mailbox.newest(reader);
        assertThat(lines).extracting(Mailbox.Line::subject).containsExactly("À demain");
        assertThat(mailbox.newest("")).contains(lines.get(0));

        ReceivedMail letter = mailbox.open(lines.get(0).id());
        assertThat(letter.lines())
                .containsExactly(
                        List.of(new ReceivedMail.Piece("Bonjour,", false)),
                        List.of(
                                new ReceivedMail.Piece("ouvrez ", false),
                                new ReceivedMail.Piece("http://localhost:8080/taches", true),
                                new ReceivedMail.Piece(" vite", false)));
        assertThat(letter.html()).isEqualTo("<p>Bonjour</p>");
        assertThat(letter.fileNames()).containsExactly("feuille de route.pdf");
        assertThat(letter.attachment(0).getInputStream().readAllBytes()).isEqualTo(bytes("%PDF"));
    }

    @Test
    void anUnknownLetterIsNotFound() {
        assertThatThrownBy(() -> mailbox.open(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static MimeMessage letterTo(String reader) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setTo(reader);
        parts.setSubject("À demain");
        parts.setText("Bonjour,\nouvrez http://localhost:8080/taches vite", "<p>Bonjour</p>");
        parts.addAttachment("feuille de route.pdf", new ByteArrayResource(bytes("%PDF")), "application/pdf");
        message.saveChanges();
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
