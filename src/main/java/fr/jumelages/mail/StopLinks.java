package fr.jumelages.mail;

import fr.jumelages.shared.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a letter is stopped from where it is read: a link in its foot, and a button of the mail program (RFC 8058). */
@Component
class StopLinks {

    private final MailChoices choices;
    private final SiteAddress site;

    StopLinks(MailChoices choices, SiteAddress site) {
        this.choices = choices;
        this.site = site;
    }

    /** Empty for letters that are always sent. */
    Optional<String> path(QueuedLetter letter) {
        return letter.kind().isOptional()
                ? Optional.of(
                        "/courriels/arret/" + choices.stopToken(new EmailAddress(letter.recipient()), letter.kind()))
                : Optional.empty();
    }

    void write(MimeMessage message, String path) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + site.link(path) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
