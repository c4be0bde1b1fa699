package fr.jumelages.reminders;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A reminder that will go unless the step is done, foretold by the rules of the sweep: the policy of today, the mornings
 * of the step’s place, the project’s pause.
 *
 * @param day on which the morning letter tells it
 */
record Forecast(LocalDate day, Rung rung) {

    /** The step’s remaining rungs in order, up to and with {@code until}. */
    static List<Forecast> of(Reminded step, List<Rung> ladder, Instant now, LocalDate until) {
        return Departement.find(step.place())
                .map(place -> climb(step, place, ladder, now, until))
                .orElse(List.of());
    }

    private static List<Forecast> climb(
            Reminded step, Departement place, List<Rung> ladder, Instant now, LocalDate until) {
        List<Forecast> foretold = new ArrayList<>();
        LocalDate last = step.last();
        for (Rung rung : ladder.subList(Math.min(step.sent(), ladder.size()), ladder.size())) {
            LocalDate day = Morning.next(place, step.role(), earliest(step, place, last, rung), now);
            if (day.isAfter(until)) {
                break;
            }
            foretold.add(new Forecast(day, rung));
            last = day;
        }
        return foretold;
    }

    /** Due at any hour, reminded of from the first morning after it, and not before the pause is over. */
    private static LocalDate earliest(Reminded step, Departement place, LocalDate last, Rung rung) {
        LocalDate due = step.dueAt().atZone(place.timeZone()).toLocalDate().plusDays(1);
        LocalDate spaced = last == null ? due : WorkingDays.plus(last, rung.workingDays(), place);
        LocalDate early = spaced.isAfter(due) ? spaced : due;
        return step.pausedUntil() != null && step.pausedUntil().isAfter(early) ? step.pausedUntil() : early;
    }
}
