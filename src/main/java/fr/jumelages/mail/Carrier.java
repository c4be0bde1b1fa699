package fr.jumelages.mail;

import jakarta.mail.internet.MimeMessage;

/** Takes a printed letter away: by SMTP in production, into the development mailbox in the local run. */
public interface Carrier {

    /** @throws Undelivered when the message was not accepted */
    void carry(MimeMessage message) throws Undelivered;

    /** For now there are no more letters: what was kept open for the next one may be closed. */
    default void rest() {}

    /** Why a message was not accepted. */
    class Undelivered extends Exception {

        private final Kind kind;

        /** What a failure means for the letter and for the ones behind it. */
        public enum Kind {
            /** No use trying again: the server refused this recipient or this message for good. */
            REFUSED,
            /** The server asks to come back later with this message. */
            LATER,
            /** There was no talking to the server at all: the others need not be tried now. */
            UNREACHABLE
        }

        public Undelivered(Kind kind, String reason) {
            super(reason, null, false, false);
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }
}
