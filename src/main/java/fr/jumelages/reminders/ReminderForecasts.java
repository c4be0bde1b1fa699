package fr.jumelages.reminders;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.reminders.ForecastSteps.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final ComingReminders coming;
    private final OpenForms forms;
    private final Clock clock;

    ReminderForecasts(
            ReminderPolicy policy, ForecastSteps steps, ComingReminders coming, OpenForms forms, Clock clock) {
        this.policy = policy;
        this.steps = steps;
        this.coming = coming;
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
        List<Step> open = steps.of(twinning, rungs(ladders));
        Map<String, List<Coming>> foretold = foretold(open, ladders, days().get(0), days().get(DAYS - 1));
        return open.stream()
                .flatMap(step -> lines(step, foretold))
                .sorted(Comparator.comparing(ForetoldReminder::day))
                .toList();
    }

    /** @param day one of {@link #days()}; @param after null for the first page */
    public Page of(Person person, LocalDate day, ForecastPosition after) {
        var ladders = policy.now();
        List<Step> looked = steps.of(person.territory(), rungs(ladders), after, day, LOOKED_THROUGH);
        Map<String, List<Coming>> foretold = foretold(looked, ladders, day, day);
        List<ForetoldReminder> lines = new ArrayList<>();
        Step last = null;
        for (Step step : looked) {
            if (lines.size() >= PAGE) {
                return new Page(lines, Optional.of(position(last)));
            }
            lines(step, foretold).filter(line -> line.day().equals(day)).forEach(lines::add);
            last = step;
        }
        boolean more = looked.size() == LOOKED_THROUGH;
        return new Page(lines, more ? Optional.of(position(last)) : Optional.empty());
    }

    private Map<String, List<Coming>> foretold(
            List<Step> open, Function<String, List<Rung>> ladders, LocalDate from, LocalDate until) {
        return coming.of(open.stream().map(Step::reminded).toList(), ladders, from, until);
    }

    private Map<String, Integer> rungs(Function<String, List<Rung>> ladders) {
        return forms.all().stream()
                .collect(Collectors.toMap(
                        form -> form, form -> ladders.apply(form).size()));
    }

    private static ForecastPosition position(Step step) {
        return new ForecastPosition(step.reminded().dueAt(), step.taskId());
    }

    private static Stream<ForetoldReminder> lines(Step step, Map<String, List<Coming>> foretold) {
        return foretold.getOrDefault(step.taskId(), List.of()).stream().map(coming -> line(step, coming));
    }

    private static ForetoldReminder line(Step step, Coming coming) {
        return new ForetoldReminder(
                coming.day(),
                step.reference(),
                step.title(),
                step.reminded().form(),
                step.reminded().role().name(),
                coming.tone(),
                names(coming.readers()),
                names(coming.told()));
    }

    private static List<String> names(List<Coming.Reader> readers) {
        return readers.stream().map(Coming.Reader::name).distinct().toList();
    }
}
