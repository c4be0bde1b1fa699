package fr.jumelages.shared;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** A time as a browser sends it ({@code 14:30}), or as people type it where there is no picker ({@code 14 h 30}, {@code 9h}). */
public record TypedHour(String text) {

    public TypedHour {
        text = TypedText.plain(text);
    }

    /** @throws DateTimeException when it is no time */
    public LocalTime time() {
        String iso = text.replaceAll("(?i)[\\s\\u00A0\\u202F]*h[\\s\\u00A0\\u202F]*", ":");
        String padded = iso.matches("\\d:.*") ? "0" + iso : iso;
        return LocalTime.parse(padded.endsWith(":") ? padded + "00" : padded).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Null when it is no time. @param text as typed, may be null */
    public static LocalTime orNull(String text) {
        try {
            return new TypedHour(text).time();
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
