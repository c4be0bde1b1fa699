package fr.jumelages.monitoring;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * The last row of a page, where the next page goes on. Written into addresses as {@code <key>~<id>}.
 *
 * @param key the moment or the name that the list is sorted by
 */
public record BoardPosition(String key, UUID id) {

    private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    static BoardPosition before(BoardFilter filter) {
        if (filter.ordersByWords()) {
            return new BoardPosition("", FIRST);
        }
        return at(filter.ascending() ? Instant.EPOCH : FAR_AWAY.plusSeconds(1), FIRST);
    }

    static BoardPosition at(Instant moment, UUID id) {
        return new BoardPosition(moment.toString(), id);
    }

    /** Empty when the text is no position in this order, as after somebody edited the address: the list then starts over. */
    public static Optional<BoardPosition> parse(String text, BoardFilter filter) {
        int cut = text == null ? -1 : text.lastIndexOf('~');
        if (cut < 0 || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            var position = new BoardPosition(text.substring(0, cut), UUID.fromString(text.substring(cut + 1)));
            return filter.ordersByWords() || position.isStorableMoment() ? Optional.of(position) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isStorableMoment() {
        Instant at = Instant.parse(key);
        return !at.isBefore(Instant.EPOCH) && !at.isAfter(FAR_AWAY);
    }

    /** As the statement compares it. */
    Object value(BoardFilter filter) {
        return filter.ordersByWords() ? key : Instant.parse(key).atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return key + "~" + id;
    }
}
