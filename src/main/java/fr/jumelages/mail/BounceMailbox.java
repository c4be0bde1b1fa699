package fr.jumelages.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads what came back to the bounce address from an ordinary mailbox. Off unless {@code app.mail.bounces.host} names its
 * server. What was read stays there, marked as read; every node may read it.
 */
@Component
@EnableConfigurationProperties(BounceSettings.class)
@ConditionalOnExpression("!'${app.mail.bounces.host:}'.isBlank()")
class BounceMailbox {

    private static final Logger log = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int ROUND = 200;

    private final Bounces bounces;
    private final BounceSettings mailbox;

    BounceMailbox(Bounces bounces, BounceSettings mailbox) {
        this.bounces = bounces;
        this.mailbox = mailbox;
    }

    /** A mailbox out of reach is tried again five minutes later. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void read() {
        try (Store store = Session.getInstance(settings()).getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                Stream.of(unread).limit(ROUND).forEach(this::read);
            }
        } catch (MessagingException unreachable) {
            log.warn("Mailbox of returned letters out of reach: {}", unreachable.getMessage());
        }
    }

    /** One that cannot be read holds nobody up. */
    private void read(Message message) {
        try {
            BounceReport.of(message).ifPresent(bounces::record);
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException | IOException unreadable) {
            log.warn("A returned letter cannot be read: {}", unreadable.getMessage());
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        for (String key : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put("mail." + mailbox.protocol() + "." + key, "20000");
        }
        return settings;
    }
}
