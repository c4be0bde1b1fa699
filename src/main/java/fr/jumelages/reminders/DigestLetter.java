package fr.jumelages.reminders;

import fr.jumelages.mail.Letter;
import fr.jumelages.reminders.Digest.Line;
import fr.jumelages.reminders.Digest.Reader;
import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One letter a person and day: first what they are to do themselves, then what others leave undone. */
@Component
class DigestLetter {

    private final MessageSource messages;
    private final Clock clock;

    DigestLetter(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Letter of(Digest digest) {
        Reader reader = digest.reader();
        List<Map<String, Object>> own = lines(digest, false);
        List<Map<String, Object>> others = lines(digest, true);
        Letter letter = Letter.to(reader.email())
                .in(reader.locale())
                .template("reminders")
                .with("args", List.of(own.size(), others.size(), reader.name()))
                .with("key", own.isEmpty() ? "mail.reminders.others" : "mail.reminders")
                .with("own", own)
                .with("others", others)
                .dedup("reminders:" + reader.account() + ":" + digest.day());
        for (Line line : digest.lines()) {
            letter = letter.about(line.twinning().value());
        }
        return letter;
    }

    private List<Map<String, Object>> lines(Digest digest, boolean escalated) {
        return digest.lines().stream()
                .filter(line -> line.escalated() == escalated)
                .map(line -> line(line, digest.reader()))
                .toList();
    }

    private Map<String, Object> line(Line line, Reader reader) {
        var words = new DateWords(messages, reader.locale(), reader.zone(), clock.instant());
        return Map.of(
                "step",
                "step." + line.form(),
                "project",
                line.project(),
                "path",
                line.path(),
                "role",
                "tasklist.waitedFor." + line.role(),
                "tone",
                "mail.reminders.tone." + line.tone(),
                "due",
                words.day(line.dueAt()));
    }
}
