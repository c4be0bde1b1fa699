package fr.jumelages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Prints a queued letter: subject, text and HTML in the reader’s language, attachments, one recipient. */
@Component
class LetterPress {

    private final LetterWords words;
    private final StopLinks stops;
    private final String from;
    private final Clock clock;

    LetterPress(LetterWords words, StopLinks stops, @Value("${app.mail.from}") String from, Clock clock) {
        this.words = words;
        this.stops = stops;
        this.from = from;
        this.clock = clock;
    }

    MimeMessage print(QueuedLetter letter) throws MessagingException, UnsupportedEncodingException {
        Optional<String> stop = stops.path(letter);
        LetterWords.Printed printed = words.print(letter, stop.orElse(null));
        MimeMessage message = new Envelope(Session.getInstance(new Properties()), letter.messageId());
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from));
        parts.setTo(new InternetAddress(letter.recipient(), true));
        parts.setSubject(printed.subject().replaceAll("\\p{Cntrl}+", " "));
        parts.setText(printed.text(), printed.html());
        parts.setSentDate(Date.from(clock.instant()));
        for (Attachment file : letter.attachments()) {
            parts.addAttachment(file.fileName(), new ByteArrayResource(file.content()), file.contentType());
        }
        // neither answering machines nor their owners’ absence notes should answer
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.locale().toLanguageTag());
        if (stop.isPresent()) {
            stops.write(message, stop.get());
        }
        message.saveChanges();
        return message;
    }
}
