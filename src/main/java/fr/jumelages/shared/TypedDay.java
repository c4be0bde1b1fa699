package fr.jumelages.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day as a browser sends it ({@code 2026-12-04}), or as people type it where there is no picker ({@code 4/12/2026}). */
public record TypedDay(String text) {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public TypedDay {
        text = TypedText.plain(text);
    }

    /** @throws DateTimeException when it is no day */
    public LocalDate day() {
        return text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
    }

    /** Null when it is no day. @param text as typed, may be null */
    public static LocalDate orNull(String text) {
        try {
            return new TypedDay(text).day();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
