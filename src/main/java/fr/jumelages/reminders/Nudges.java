package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.mail.Outbox;
import fr.jumelages.reminders.NudgedSteps.Line;
import fr.jumelages.reminders.SteeringFact.Nudged;
import fr.jumelages.shared.Refusal;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** Of a reason. */
    private static final int MOST_LETTERS = 1000;

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
     * @param reason quoted in the letter and on the timeline
     * @return the names of who was written to
     * @throws Refusal {@code reminders.nudgeReason}, {@code reminders.nudgedToday}, {@code reminders.nobodyToNudge}
     */
    public List<String> nudge(String taskId, String reason, Person person) {
        if (reason.isBlank() || reason.length() > MOST_LETTERS) {
            throw new Refusal("reminders.nudgeReason", MOST_LETTERS);
        }
        List<String> names = write(steps.take(List.of(taskId), person), reason.strip(), person);
        if (names.isEmpty()) {
            throw new Refusal(steps.nudgedToday(taskId) ? "reminders.nudgedToday" : "reminders.nobodyToNudge");
        }
        return names;
    }

    /** @param names of who was written to; @param spared the projects about which nobody was, with why */
    public record Outcome(List<String> names, List<Spared> spared) {}

    /** @param why {@code unknown}, {@code onHold}, {@code ended}, {@code notLate}, {@code nudgedToday}, {@code nobody} */
    public record Spared(String reference, String why) implements Serializable {}

    /**
     * About the late steps of these projects, as far as they are of the coordinator’s territory.
     *
     * @param reason quoted in the letters and on the timelines
     */
    public Outcome nudgeLate(Collection<String> references, String reason, Person person) {
        List<Line> taken = steps.takeLate(references, person);
        List<String> names = write(taken, reason, person);
        Set<UUID> told = taken.stream().map(line -> line.twinning().value()).collect(Collectors.toSet());
        return new Outcome(names, steps.spared(references, told, person));
    }

    private List<String> write(List<Line> lines, String reason, Person person) {
        Map<NudgedSteps.Reader, List<Line>> byReader =
                lines.stream().collect(Collectors.groupingBy(Line::reader, LinkedHashMap::new, Collectors.toList()));
        outbox.enqueueAll(byReader.entrySet().stream()
                .map(entry ->
                        letter.to(entry.getKey(), entry.getValue(), person).quoting(reason))
                .toList());
        Map<TwinningId, String> told = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::twinning,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Nudges::names)));
        timeline.recordAll(told.entrySet().stream()
                .map(entry -> new Nudged(entry.getKey(), entry.getValue(), reason))
                .toList());
        return byReader.keySet().stream().map(NudgedSteps.Reader::name).toList();
    }

    private static String names(List<Line> lines) {
        return lines.stream().map(line -> line.reader().name()).distinct().collect(Collectors.joining(", "));
    }
}
