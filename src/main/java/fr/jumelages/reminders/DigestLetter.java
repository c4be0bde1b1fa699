package fr.jumelages.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.jumelages.mail.Letter;
import fr.jumelages.reminders.Digest.Line;
import fr.jumelages.reminders.Digest.Reader;
import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One letter a person and day: first what they are to do themselves, then what others leave undone; both by project. */
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
        long own = digest.lines().stream().filter(line -> !line.escalated()).count();
        Letter letter = Letter.to(reader.email())
                .in(reader.locale())
                .template("reminders")
                .with("args", List.of(own, digest.lines().size() - own, reader.name()))
                .with("key", own == 0 ? "mail.reminders.others" : key(digest))
                .with("path", "/taches")
                .with("own", projects(digest, false))
                .with("others", projects(digest, true))
                .dedup("reminders:" + reader.account() + ":" + digest.day());
        for (Line line : digest.lines()) {
            letter = letter.about(line.twinning().value());
        }
        return letter;
    }

    /** What somebody asked to hear of need not be late: such a letter reproaches nothing. */
    private static String key(Digest digest) {
        boolean asked = digest.lines().stream().anyMatch(line -> line.tone() == Tone.ASKED);
        return asked ? "mail.reminders.asked" : "mail.reminders";
    }

    /** By project, the one with the oldest step first. */
    private List<Map<String, Object>> projects(Digest digest, boolean escalated) {
        return digest.lines().stream()
                .filter(line -> line.escalated() == escalated)
                .collect(groupingBy(Line::twinning, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(lines -> project(lines, digest.reader()))
                .toList();
    }

    private Map<String, Object> project(List<Line> lines, Reader reader) {
        return Map.of(
                "title",
                lines.get(0).project(),
                "reference",
                lines.get(0).reference(),
                "lines",
                lines.stream().map(line -> line(line, reader)).toList());
    }

    private Map<String, Object> line(Line line, Reader reader) {
        var words = new DateWords(messages, reader.locale(), reader.zone(), clock.instant());
        return Map.of(
                "step",
                "step." + line.form(),
                "words",
                line.words() == null ? "" : line.words(),
                "path",
                line.path(),
                "role",
                "tasklist.waitedFor." + line.role(),
                "tone",
                "mail.reminders.tone." + line.tone(),
                "insteadOf",
                line.insteadOf() == null ? "" : line.insteadOf(),
                "dueKey",
                line.dueAt().isAfter(clock.instant()) ? "mail.reminders.dueOn" : "mail.reminders.due",
                "due",
                words.day(line.dueAt()));
    }
}
