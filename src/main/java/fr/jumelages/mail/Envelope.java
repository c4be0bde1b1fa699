package fr.jumelages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the identifier it was given: when it is sent twice by accident, mail systems see one. */
class Envelope extends MimeMessage {

    private final String messageId;

    Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
