package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Outbox;
import fr.jumelages.reminders.NudgedSteps.Line;
import fr.jumelages.reminders.SteeringFact.Nudged;
import fr.jumelages.shared.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes out of turn to whoever is waited for: one letter a person, however many steps; a step once a day, whoever asks.
 * The ladder of reminders goes on as if nothing had been written.
 */
@Service
@Transactional
public class Nudges {

    private final NudgedSteps steps;
    private final NudgeLetter letter;
    private final Outbox outbox;
    private final Timeline timeline;

    Nudges(NudgedSteps steps, NudgeLetter letter, Outbox outbox, Timeline timeline) {
        this.steps = steps;
        this.letter = letter;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /**
     * About one step, which the caller has found for this person.
     *
     * @return the names of who was written to
     * @throws Refusal {@code reminders.nudgedToday}, {@code reminders.nobodyToNudge}
     */
    public List<String> nudge(String taskId, Person person) {
        List<String> names = write(steps.take(List.of(taskId), person), person);
        if (names.isEmpty()) {
            throw new Refusal(steps.nudgedToday(taskId) ? "reminders.nudgedToday" : "reminders.nobodyToNudge");
        }
        return names;
    }

    /**
     * About the late steps of these projects, as far as they are of the coordinator’s territory.
     *
     * @return the names of who was written to; empty when all of it was already asked for today
     */
    public List<String> nudgeLate(Collection<String> references, Person person) {
        return write(steps.takeLate(references, person), person);
    }

    private List<String> write(List<Line> lines, Person person) {
        Map<NudgedSteps.Reader, List<Line>> byReader =
                lines.stream().collect(Collectors.groupingBy(Line::reader, LinkedHashMap::new, Collectors.toList()));
        outbox.enqueueAll(byReader.entrySet().stream()
                .map(entry -> letter.to(entry.getKey(), entry.getValue(), person))
                .toList());
        Map<TwinningId, String> told = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::twinning,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Nudges::names)));
        timeline.recordAll(told.entrySet().stream()
                .map(entry -> new Nudged(entry.getKey(), entry.getValue()))
                .toList());
        return byReader.keySet().stream().map(NudgedSteps.Reader::name).toList();
    }

    private static String names(List<Line> lines) {
        return lines.stream().map(line -> line.reader().name()).distinct().collect(Collectors.joining(", "));
    }
}
