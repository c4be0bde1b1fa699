package fr.jumelages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class MailChoicesTest {

    @Autowired
    MailChoices choices;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterPress press;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final EmailAddress reader = new EmailAddress("lecteur-" + UUID.randomUUID() + "@exemple.fr");

    @Test
    void aStoppedKindIsNotQueuedAndTheOthersAre() {
        choices.choose(reader, Map.of(MailKind.NEWS, MailChoice.NONE));

        transaction.executeWithoutResult(tx -> outbox.enqueueAll(List.of(
                Letter.notice(reader, "feedback.shared", "/"),
                Letter.notice(reader, "meeting.cancelled", "/"),
                Letter.notice(reader, "meeting.dayBefore", "/"))));

        assertThat(new QueuedLetters(db).keysTo(reader.value()))
                .containsExactlyInAnyOrder("meeting.cancelled", "meeting.dayBefore");
    }

    @Test
    void whatIsNecessaryCannotBeStopped() {
        var wish = Map.of(MailKind.NECESSARY, MailChoice.NONE);
        assertThatThrownBy(() -> choices.choose(reader, wish)).isInstanceOf(IllegalArgumentException.class);
        var half = Map.of(MailKind.NEWS, MailChoice.MINE);
        assertThatThrownBy(() -> choices.choose(reader, half)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takingAStopBackRestoresWhatWasChosenBefore() {
        choices.choose(reader, Map.of(MailKind.REMINDERS, MailChoice.MINE));
        UUID token = choices.stopToken(reader, MailKind.REMINDERS);

        choices.stop(token);
        choices.stop(token);
        assertThat(choices.of(reader))
                .containsEntry(MailKind.REMINDERS, MailChoice.NONE)
                .containsEntry(MailKind.NEWS, MailChoice.ALL);

        choices.resume(token);
        assertThat(choices.of(reader)).containsEntry(MailKind.REMINDERS, MailChoice.MINE);
    }

    @Test
    void aLetterThatCanBeStoppedSaysHowInItsHeadAndInItsFoot() throws Exception {
        MimeMessage letter = printed(Letter.notice(reader, "feedback.shared", "/taches", "Anne", "Les Tilleuls"));

        String link = "http://localhost:8080/courriels/arret/" + choices.stopToken(reader, MailKind.NEWS);
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(source(letter)).contains("/courriels/arret/", "/compte/courriels");
        assertThat(choices.stopToken(reader, MailKind.REMINDERS))
                .isNotEqualTo(choices.stopToken(reader, MailKind.NEWS));
    }

    @Test
    void aNecessaryLetterOffersNoStop() throws Exception {
        MimeMessage letter = printed(Letter.notice(reader, "accounts.invitation", "/", "Anne"));

        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(source(letter)).doesNotContain("/courriels/arret/");
    }

    private MimeMessage printed(Letter letter) throws Exception {
        return press.print(new QueuedLetter(
                UUID.randomUUID(),
                letter.lane(),
                reader.value(),
                letter.locale(),
                letter.template(),
                letter.model(),
                "<id@host>",
                1,
                List.of()));
    }

    private static String source(MimeMessage letter) throws Exception {
        var bytes = new ByteArrayOutputStream();
        letter.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).replace("=\r\n", "");
    }
}
