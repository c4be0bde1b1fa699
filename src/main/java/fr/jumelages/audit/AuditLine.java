package fr.jumelages.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit, from either of its tables.
 *
 * @param actor name as of today, null for the application
 * @param about whose account was changed, null for a case
 * @param reference null for an account
 * @param changed it stands on the timeline of a case
 */
public record AuditLine(
        Instant at,
        String kind,
        List<String> args,
        UUID actorId,
        String actor,
        UUID aboutId,
        String about,
        String reference,
        String thing,
        boolean changed,
        AuditPosition position) {}
