package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.reminders.Coming.Reader;
import fr.jumelages.reminders.ForecastReaders.Reading;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What will be written about some steps, and to whom, if nothing happens meanwhile. All pages that foretell ask here, so
 * that they say the same: the rules of the sweep, what readers chose, and who is away on that morning.
 */
@Component
class ComingReminders {

    /** How many days a reader’s morning may come after the step’s, over holidays elsewhere. */
    private static final int LATER = 7;

    private final ForecastReaders readers;
    private final ForecastSnoozes snoozes;
    private final Clock clock;

    ComingReminders(ForecastReaders readers, ForecastSnoozes snoozes, Clock clock) {
        this.readers = readers;
        this.snoozes = snoozes;
        this.clock = clock;
    }

    /** By step, soonest first. A step of which nothing will be said is missing. @param from,until the days in question */
    Map<String, List<Coming>> of(
            Collection<Reminded> steps, Function<String, List<Rung>> ladders, LocalDate from, LocalDate until) {
        if (steps.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        List<Turn> turns = turns(steps, ladders, now, until).stream()
                .filter(turn -> !turn.day().isBefore(from.minusDays(LATER)))
                .toList();
        Map<Reading, List<Reader>> found =
                readers.of(turns.stream().flatMap(ComingReminders::readings).toList(), now);
        return inOrder(turns, found)
                .filter(one ->
                        !one.line().day().isBefore(from) && !one.line().day().isAfter(until))
                .sorted(Comparator.comparing(one -> one.line().day()))
                .collect(Collectors.groupingBy(
                        one -> one.turn().step().taskId(), Collectors.mapping(Told::line, Collectors.toList())));
    }

    private record Told(Turn turn, Coming line) {}

    private record Asked(String taskId, AccountId by) {}

    /** Who asked is woken once, on their first morning, and not beside a rung that they read on it anyhow. */
    private static Stream<Told> inOrder(List<Turn> turns, Map<Reading, List<Reader>> found) {
        List<Told> lines = new ArrayList<>();
        Set<Asked> woken = new HashSet<>();
        for (Turn turn : turns) {
            List<Reader> doing = found.getOrDefault(new Reading(turn, false), List.of());
            boolean wakes = turn.askedBy() != null;
            if (wakes && (doing.isEmpty() || !woken.add(new Asked(turn.step().taskId(), turn.askedBy())))) {
                continue;
            }
            byDay(turn, doing, found.getOrDefault(new Reading(turn, true), List.of()))
                    .filter(line -> !wakes || lines.stream().noneMatch(rung -> says(rung, turn, line)))
                    .map(line -> new Told(turn, line))
                    .forEach(lines::add);
        }
        return lines.stream();
    }

    private static boolean says(Told rung, Turn turn, Coming line) {
        return rung.turn().step().taskId().equals(turn.step().taskId())
                && rung.line().day().equals(line.day())
                && rung.line().reaches(turn.askedBy());
    }

    /** Rungs first: who reads one on a morning is not told again on it because they asked to be. */
    private List<Turn> turns(
            Collection<Reminded> steps, Function<String, List<Rung>> ladders, Instant now, LocalDate until) {
        Stream<Turn> rungs = steps.stream()
                .flatMap(step -> Forecast.of(step, ladders.apply(step.form()), now, until).stream()
                        .map(forecast -> Turn.of(step, forecast)));
        return Stream.concat(rungs, snoozes.of(steps, now, until)).toList();
    }

    private static Stream<Reading> readings(Turn turn) {
        Reading doing = new Reading(turn, false);
        return turn.escalateTo() == null ? Stream.of(doing) : Stream.of(doing, new Reading(turn, true));
    }

    /** Where readers live elsewhere, their mornings are others. A rung that reaches nobody is a line too. */
    private static Stream<Coming> byDay(Turn turn, List<Reader> doing, List<Reader> all) {
        List<Reader> told =
                all.stream().filter(reader -> !doing.contains(reader)).toList();
        List<LocalDate> days = Stream.concat(doing.stream(), told.stream())
                .map(Reader::day)
                .distinct()
                .sorted()
                .toList();
        return (days.isEmpty() ? List.of(turn.day()) : days)
                .stream().map(day -> new Coming(day, turn.tone(), on(day, doing), on(day, told)));
    }

    private static List<Reader> on(LocalDate day, List<Reader> readers) {
        return readers.stream().filter(reader -> reader.day().equals(day)).toList();
    }
}
