package fr.jumelages.forms;

import fr.jumelages.shared.TypedDay;
import fr.jumelages.shared.TypedHour;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;

/** Dates and times as browsers send them (ISO), and as French people type them where the browser has no picker. */
final class Moments {

    private Moments() {}

    /** @throws DateTimeException when the text is no such moment */
    static Temporal parse(MomentField.Kind kind, String text) {
        return switch (kind) {
            case DATE -> new TypedDay(text).day();
            case TIME -> new TypedHour(text).time();
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

    private static LocalDateTime dateTime(String text) {
        String[] parts = text.split("T|\\s+(?:à\\s+)?", 2);
        if (parts.length < 2) {
            throw new DateTimeException("a date without a time");
        }
        return new TypedDay(parts[0]).day().atTime(new TypedHour(parts[1]).time());
    }
}
