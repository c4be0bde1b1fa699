package fr.jumelages.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A letter as the delivery worker reads it back from the outbox.
 *
 * @param attempts how many deliveries were tried, the present one included
 */
record QueuedLetter(
        UUID id,
        Lane lane,
        String recipient,
        Locale locale,
        String template,
        Map<String, Object> model,
        String messageId,
        int attempts,
        List<Attachment> attachments) {

    MailKind kind() {
        return MailKind.of(template, model);
    }

    QueuedLetter carrying(List<Attachment> files) {
        return new QueuedLetter(id, lane, recipient, locale, template, model, messageId, attempts, files);
    }
}
