package fr.jumelages.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/** Dates and times as browsers send them (ISO), and as French people type them where the browser has no picker. */
final class Moments {

    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** @throws DateTimeException when the text is no such moment */
    static Temporal parse(MomentField.Kind kind, String text) {
        return switch (kind) {
            case DATE -> date(text);
            case TIME -> time(text);
            case DATETIME -> dateTime(text);
        };
    }

    static LocalDate day(Temporal moment) {
        if (moment instanceof LocalDateTime both) {
            return both.toLocalDate();
        }
        return moment instanceof LocalDate date ? date : null;
    }

    static LocalTime time(Temporal moment) {
        if (moment instanceof LocalDateTime both) {
            return both.toLocalTime();
        }
        return moment instanceof LocalTime time ? time : null;
    }

    private static LocalDate date(String text) {
        return text.contains("/") ? LocalDate.parse(text, FRENCH_DATE) : LocalDate.parse(text);
    }

    private static LocalTime time(String text) {
        String iso = text.replaceAll("(?i)[\\s\\u00A0\\u202F]*h[\\s\\u00A0\\u202F]*", ":");
        String padded = iso.matches("\\d:.*") ? "0" + iso : iso;
        return LocalTime.parse(padded.endsWith(":") ? padded + "00" : padded).truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalDateTime dateTime(String text) {
        String[] parts = text.split("T|\\s+(?:à\\s+)?", 2);
        if (parts.length < 2) {
            throw new DateTimeException("a date without a time");
        }
        return date(parts[0]).atTime(time(parts[1]));
    }
}
