package fr.jumelages.reminders;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The last step that a page looked at. Written into addresses as {@code <instant>~<task>}. */
public record ForecastPosition(Instant dueAt, String taskId) {

    private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

    /** Empty when the text is no position, as after somebody edited the address: the list then starts over. */
    public static Optional<ForecastPosition> parse(String text) {
        int cut = text == null ? -1 : text.indexOf('~');
        if (cut < 0 || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text.substring(0, cut));
            boolean storable = !at.isBefore(Instant.EPOCH) && !at.isAfter(FAR_AWAY);
            return storable ? Optional.of(new ForecastPosition(at, text.substring(cut + 1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return dueAt + "~" + taskId;
    }
}
