package fr.jumelages.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The subject of a letter of the outbox, for lists that tell which letter is meant without showing what it says. */
@Component
public class Subjects {

    private final LetterModel models;
    private final MessageSource messages;

    Subjects(LetterModel models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    /**
     * In the letter’s own language; empty when what it told is erased, or was written in words that are no longer ours.
     *
     * @param template and model as they stand in the outbox; @param locale its language tag
     */
    public String of(String template, String model, String locale) {
        QueuedLetter letter = new QueuedLetter(
                new UUID(0, 0),
                Lane.NORMAL,
                "",
                Locale.forLanguageTag(locale),
                template,
                models.read(model),
                "",
                0,
                List.of());
        try {
            return letter.model().isEmpty() ? "" : Notice.subject(letter, messages);
        } catch (IllegalArgumentException otherWords) {
            return "";
        }
    }
}
