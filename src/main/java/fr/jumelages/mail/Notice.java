package fr.jumelages.mail;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
                        .map(new Speech(messages, letter.locale())::sayArgument)
                        .toArray()
                : new Object[0];
    }
}
