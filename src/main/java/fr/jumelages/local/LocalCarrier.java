package fr.jumelages.local;

import fr.jumelages.mail.Carrier;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts letters into the local mailbox instead of sending them anywhere. */
@Component
@Profile("local")
class LocalCarrier implements Carrier {

    private final Mailbox mailbox;
    private final Clock clock;

    LocalCarrier(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public void carry(MimeMessage message) throws Undelivered {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            mailbox.put(
                    message.getMessageID(),
                    to.getAddress(),
                    message.getSubject(),
                    clock.instant(),
                    bytes.toByteArray());
        } catch (MessagingException | IOException e) {
            throw new Undelivered(Undelivered.Kind.REFUSED, String.valueOf(e.getMessage()));
        }
    }
}
