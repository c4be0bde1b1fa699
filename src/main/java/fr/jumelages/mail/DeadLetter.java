package fr.jumelages.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter that could not be delivered, and what the mail server said last. Its content is not shown. */
public record DeadLetter(
        UUID id, String recipient, String template, int attempts, String lastError, Instant createdAt) {}
