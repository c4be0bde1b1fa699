package fr.jumelages.mail;

import fr.jumelages.shared.DateWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * What every letter says, whatever its template, taken from the bundles.
 *
 * @param paragraphs the text before the button
 * @param action the button’s label, or null when there is no button
 * @param reason why the reader gets this letter, for its foot
 */
record Notice(String subject, List<String> paragraphs, String action, String reason) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static Notice of(QueuedLetter letter, MessageSource messages) {
        Locale locale = letter.locale();
        String prefix = prefix(letter);
        Object[] args = args(letter, messages);
        String usual = messages.getMessage("mail.reason", null, locale);
        return new Notice(
                messages.getMessage(prefix + ".subject", args, locale),
                Stream.of(".intro", ".more")
                        .map(part -> messages.getMessage(prefix + part, args, null, locale))
                        .filter(Objects::nonNull)
                        .toList(),
                messages.getMessage(prefix + ".action", args, null, locale),
                messages.getMessage(prefix + ".reason", args, usual, locale));
    }

    /** Empty when the bundles no longer know it. */
    static String subject(QueuedLetter letter, MessageSource messages) {
        return messages.getMessage(prefix(letter) + ".subject", args(letter, messages), "", letter.locale());
    }

    private static String prefix(QueuedLetter letter) {
        Object key = letter.model().get(Letter.KEY);
        return key == null ? "mail." + letter.template() : key.toString();
    }

    private static Object[] args(QueuedLetter letter, MessageSource messages) {
        return letter.model().get("args") instanceof List<?> values
                ? values.stream()
                        .map(value -> inWords(value, letter.locale(), messages))
                        .toArray()
                : new Object[0];
    }

    private static Object inWords(Object value, Locale locale, MessageSource messages) {
        if (!(value instanceof String text) || !ISO_DATE.matcher(text).matches()) {
            return value;
        }
        try {
            return new DateWords(messages, locale, PARIS, Instant.EPOCH).day(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return text;
        }
    }
}
