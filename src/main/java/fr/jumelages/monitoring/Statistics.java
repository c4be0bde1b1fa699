package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.ProgrammeCounters.Count;
import fr.jumelages.monitoring.ProgrammeCounters.Kind;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the projects of a territory took and lost in the last twelve months, this one included, as months are in Paris. */
@Service
@Transactional(readOnly = true)
public class Statistics {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MONTHS = 12;

    private final ProgrammeCounters counters;
    private final Counters standing;
    private final Clock clock;

    Statistics(ProgrammeCounters counters, Counters standing, Clock clock) {
        this.counters = counters;
        this.standing = standing;
        this.clock = clock;
    }

    /** Projects that ended early. @param number null when there were fewer than five */
    public record Loss(Stage stage, CancellationReason reason, Long number) {}

    /** How soon people answered. @param reminders that went before, 0 for none; the shares are null below five answers */
    public record Effect(int reminders, long answers, Integer percentInThreeDays, Integer percentInTenDays) {}

    /** @param stages in their order; @param steps the slowest first; @param losses by stage; @param places by code */
    public record Figures(
            YearMonth from,
            YearMonth to,
            List<Durations> stages,
            List<Durations> steps,
            List<Loss> losses,
            List<Effect> reminders,
            Map<String, Waiting> places) {}

    /** @param departement a code to narrow to, empty for the whole territory */
    public Figures of(Person person, String departement) {
        Collection<String> where = Counters.where(person.territory(), departement);
        YearMonth to = YearMonth.now(clock.withZone(PARIS));
        YearMonth from = to.minusMonths(MONTHS - 1);
        List<Count> stages = counters.of(Kind.STAGE, where, from);
        List<Count> steps = counters.of(Kind.STEP, where, from);
        return new Figures(
                from,
                to,
                Arrays.stream(Stage.values())
                        .map(stage -> Durations.of(stage.name(), stages, from, to))
                        .toList(),
                slowestFirst(steps, from, to),
                losses(counters.of(Kind.LOST, where, from)),
                effects(counters.of(Kind.REMINDED, where, from)),
                standing.byDepartement(where, clock.instant()));
    }

    private static List<Durations> slowestFirst(List<Count> steps, YearMonth from, YearMonth to) {
        return steps.stream()
                .map(Count::what)
                .distinct()
                .map(step -> Durations.of(step, steps, from, to))
                .sorted(Comparator.comparing(
                                Durations::median, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(Durations::what))
                .toList();
    }

    private static List<Loss> losses(List<Count> counts) {
        Map<String, Long> numbers = counts.stream()
                .collect(Collectors.groupingBy(Count::what, TreeMap::new, Collectors.summingLong(Count::number)));
        return numbers.entrySet().stream()
                .map(Statistics::loss)
                .sorted(Comparator.comparing(Loss::stage)
                        .thenComparing(Loss::number, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Loss::reason))
                .toList();
    }

    private static Loss loss(Map.Entry<String, Long> entry) {
        String[] parts = entry.getKey().split(":");
        boolean shown = entry.getValue() >= Histogram.FEWEST;
        return new Loss(Stage.valueOf(parts[0]), CancellationReason.valueOf(parts[1]), shown ? entry.getValue() : null);
    }

    private static List<Effect> effects(List<Count> counts) {
        Map<Integer, Histogram> answers = new TreeMap<>();
        counts.forEach(count -> answers.computeIfAbsent(Integer.valueOf(count.what()), n -> new Histogram())
                .add(count.days(), count.number()));
        return answers.entrySet().stream()
                .map(answer -> effect(answer.getKey(), answer.getValue()))
                .toList();
    }

    private static Effect effect(int reminders, Histogram days) {
        return days.isShown()
                ? new Effect(reminders, days.total(), percent(days, 3), percent(days, 10))
                : new Effect(reminders, days.total(), null, null);
    }

    private static int percent(Histogram days, int within) {
        return (int) Math.round(100.0 * days.upTo(within) / days.total());
    }
}
