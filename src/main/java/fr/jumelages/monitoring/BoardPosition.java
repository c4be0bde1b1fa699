package fr.jumelages.monitoring;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** The last row of a page, where the next page goes on. Written into addresses as {@code <instant>~<id>}. */
public record BoardPosition(Instant at, UUID id) {

    private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

    static BoardPosition before(BoardFilter filter) {
        return filter.ascending()
                ? new BoardPosition(Instant.EPOCH, new UUID(0, 0))
                : new BoardPosition(FAR_AWAY, new UUID(0, 0));
    }

    /** Empty when the text is no position, as after somebody edited the address: the list then starts over. */
    public static Optional<BoardPosition> parse(String text) {
        int cut = text == null ? -1 : text.indexOf('~');
        if (cut < 0) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text.substring(0, cut));
            boolean storable = !at.isBefore(Instant.EPOCH) && !at.isAfter(FAR_AWAY);
            return storable
                    ? Optional.of(new BoardPosition(at, UUID.fromString(text.substring(cut + 1))))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "~" + id;
    }
}
