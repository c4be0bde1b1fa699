package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.mail.Letter;
import fr.jumelages.reminders.NudgedSteps.Line;
import fr.jumelages.reminders.NudgedSteps.Reader;
import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says who asks, and leads to each step. */
@Component
class NudgeLetter {

    private final MessageSource messages;
    private final Clock clock;

    NudgeLetter(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Letter to(Reader reader, List<Line> lines, Person asking) {
        var when = new DateWords(messages, reader.locale(), reader.zone(), clock.instant());
        List<Map<String, String>> links =
                lines.stream().map(line -> link(line, reader, when)).toList();
        Letter letter = Letter.notice(reader.email(), "nudge", "/taches", reader.name(), asking.name(), lines.size())
                .in(reader.locale())
                .with("links", links);
        for (Line line : lines) {
            letter = letter.about(line.twinning().value());
        }
        return letter;
    }

    private Map<String, String> link(Line line, Reader reader, DateWords when) {
        String step =
                line.words() == null ? messages.getMessage("step." + line.form(), null, reader.locale()) : line.words();
        Object[] words = {step, line.project(), when.before(line.dueAt())};
        return Map.of(
                "path",
                "/taches/" + line.taskId(),
                "label",
                messages.getMessage("mail.nudge.step", words, reader.locale()));
    }
}
