package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.reminders.ForecastReaders.Reading;
import fr.jumelages.reminders.ForecastSteps.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What will go out in the next fourteen days if nothing is done meanwhile, by the rules of the sweep. Who already got a
 * letter on a morning reads further lines on the next; that alone is not foretold.
 */
@Service
@Transactional(readOnly = true)
public class ReminderForecasts {

    private static final int DAYS = 14;
    private static final int PAGE = 25;

    /** How many steps a page looks through at most: only some of them have their turn on the day. */
    private static final int LOOKED_THROUGH = 300;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ReminderPolicy policy;
    private final ForecastSteps steps;
    private final ForecastReaders readers;
    private final OpenForms forms;
    private final Clock clock;

    ReminderForecasts(
            ReminderPolicy policy, ForecastSteps steps, ForecastReaders readers, OpenForms forms, Clock clock) {
        this.policy = policy;
        this.steps = steps;
        this.readers = readers;
        this.forms = forms;
        this.clock = clock;
    }

    /** A page of one day. @param next where the following page goes on, empty on the last */
    public record Page(List<ForetoldReminder> reminders, Optional<ForecastPosition> next) {}

    /** Today and the thirteen days after it, in Paris. */
    public List<LocalDate> days() {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        return today.datesUntil(today.plusDays(DAYS)).toList();
    }

    /** In the order of the days. The caller has checked that the case may be seen. */
    public List<ForetoldReminder> of(TwinningId twinning) {
        var ladders = policy.now();
        LocalDate last = days().get(DAYS - 1);
        List<Turn> turns = steps.of(twinning, rungs(ladders)).stream()
                .flatMap(step -> turns(step, ladders, last))
                .sorted(Comparator.comparing(turn -> turn.forecast().day()))
                .toList();
        return named(turns);
    }

    /** @param day one of {@link #days()}; @param after null for the first page */
    public Page of(Person person, LocalDate day, ForecastPosition after) {
        var ladders = policy.now();
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Step> looked = steps.of(person.territory(), rungs(ladders), after, end, LOOKED_THROUGH);
        List<Turn> turns = new ArrayList<>();
        Step last = null;
        for (Step step : looked) {
            if (turns.size() == PAGE) {
                return new Page(named(turns), Optional.of(position(last)));
            }
            turns(step, ladders, day)
                    .filter(turn -> turn.forecast().day().equals(day))
                    .forEach(turns::add);
            last = step;
        }
        boolean more = looked.size() == LOOKED_THROUGH;
        return new Page(named(turns), more ? Optional.of(position(last)) : Optional.empty());
    }

    private record Turn(Step step, Forecast forecast) {}

    private Stream<Turn> turns(Step step, Function<String, List<Rung>> ladders, LocalDate until) {
        return Forecast.of(step.reminded(), ladders.apply(step.reminded().form()), clock.instant(), until).stream()
                .map(forecast -> new Turn(step, forecast));
    }

    private Map<String, Integer> rungs(Function<String, List<Rung>> ladders) {
        return forms.all().stream()
                .collect(Collectors.toMap(
                        form -> form, form -> ladders.apply(form).size()));
    }

    private static ForecastPosition position(Step step) {
        return new ForecastPosition(step.reminded().dueAt(), step.taskId());
    }

    private List<ForetoldReminder> named(List<Turn> turns) {
        List<Reading> wanted = turns.stream()
                .flatMap(turn -> Stream.of(doing(turn), told(turn)))
                .filter(reading -> reading != null)
                .distinct()
                .toList();
        Map<Reading, List<String>> names = readers.of(wanted);
        return turns.stream().map(turn -> line(turn, names)).toList();
    }

    private static ForetoldReminder line(Turn turn, Map<Reading, List<String>> names) {
        Step step = turn.step();
        return new ForetoldReminder(
                turn.forecast().day(),
                step.reference(),
                step.title(),
                step.reminded().form(),
                step.reminded().role().name(),
                turn.forecast().rung().tone(),
                names.getOrDefault(doing(turn), List.of()),
                told(turn) == null ? List.of() : names.getOrDefault(told(turn), List.of()));
    }

    private static Reading doing(Turn turn) {
        return ForecastReaders.doing(
                turn.step().taskId(), turn.step().reminded().role());
    }

    private static Reading told(Turn turn) {
        var escalateTo = turn.forecast().rung().escalateTo();
        return escalateTo == null ? null : ForecastReaders.doing(turn.step().taskId(), escalateTo);
    }
}
