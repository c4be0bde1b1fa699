package fr.jumelages.operations;

import java.time.Instant;

/** Something that an administrator did to the running application. @param project its reference, or null */
public record Operation(Instant at, Kind kind, String subject, String project, String reason, String actor) {

    public enum Kind {
        RETRIED,
        SKIPPED,
        REPAIRED,
        DEPLOYED,
        MIGRATED,
        WITHDRAWN
    }
}
