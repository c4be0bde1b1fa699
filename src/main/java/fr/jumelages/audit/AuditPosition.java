package fr.jumelages.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where the next page goes on: {@code <instant>~<source>~<id>}; the newest come first. */
public record AuditPosition(Instant at, int source, long id) {

    static final AuditPosition NEWEST = new AuditPosition(Instant.parse("9999-01-01T00:00:00Z"), 9, 0);

    /** Empty when the text is no position. */
    public static Optional<AuditPosition> parse(String text) {
        String[] parts = text.split("~");
        try {
            Instant at = Instant.parse(parts[0]);
            boolean storable = !at.isBefore(Instant.EPOCH) && !at.isAfter(NEWEST.at);
            return storable && parts.length == 3
                    ? Optional.of(new AuditPosition(at, Integer.parseInt(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "~" + source + "~" + id;
    }
}
