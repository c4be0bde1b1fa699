package fr.jumelages.framing;

import fr.jumelages.framing.CalendarView.Reason;
import fr.jumelages.shared.DateWords;
import fr.jumelages.shared.SchoolZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;

/** Why not these dates: days that follow each other and share a reason are told at once, habits once for a month. */
record Reasons(DateWords dates, MessageSource messages, Locale locale, SchoolZone zone, Habits habits) {

    private record Run(LocalDate from, LocalDate until, Exclusion exclusion) {}

    /** @param halves in the order of time; week-ends go without saying */
    List<Reason> of(List<HalfDay> halves) {
        Set<Reason> reasons = new LinkedHashSet<>();
        runs(halves).forEach(run -> reasons.add(new Reason(when(run), why(run.exclusion()))));
        halves.stream()
                .filter(half -> !half.isFree() && !half.exclusion().why().ofWholeDay())
                .forEach(half -> reasons.add(new Reason(habit(half), why(half.exclusion()))));
        return List.copyOf(reasons);
    }

    private static List<Run> runs(List<HalfDay> halves) {
        List<Run> runs = new ArrayList<>();
        halves.stream()
                .filter(half -> half.morning() && !half.isFree())
                .filter(half -> half.exclusion().why().ofWholeDay())
                .filter(half -> half.exclusion().why() != Exclusion.Why.WEEKEND)
                .forEach(half -> extend(runs, half));
        return runs;
    }

    /** A week-end between two days doesn’t break what they have in common. */
    private static void extend(List<Run> runs, HalfDay half) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean goesOn = last != null
                && last.exclusion().equals(half.exclusion())
                && !last.until().plusDays(3).isBefore(half.day())
                && (last.until().plusDays(1).equals(half.day()) || half.day().getDayOfWeek() == DayOfWeek.MONDAY);
        if (goesOn) {
            runs.set(runs.size() - 1, new Run(last.from(), half.day(), half.exclusion()));
        } else {
            runs.add(new Run(half.day(), half.day(), half.exclusion()));
        }
    }

    private String when(Run run) {
        return run.from().equals(run.until())
                ? dates.day(run.from())
                : text("calendar.span", dates.day(run.from()), dates.day(run.until()));
    }

    private String habit(HalfDay half) {
        String name = half.day().getDayOfWeek() + (half.morning() ? "_MORNING" : "_AFTERNOON");
        return text("calendar.every", text("halfDay." + name));
    }

    private String why(Exclusion exclusion) {
        String key = "calendar.why." + exclusion.why();
        return switch (exclusion.why()) {
            case SCHOOL_HOLIDAY -> text(key, exclusion.detail(), zone);
            case NOTICE -> text(habits.outing() ? key : key + "_REMOTE", habits.notice());
            case CLOSED -> text(key, text("calendar.closed." + exclusion.detail()));
            case OUTSIDE_PERIOD, IMPOSSIBLE, OTHER_HALF_DAY -> text(key, text("calendar.side." + exclusion.side()));
            case PUBLIC_HOLIDAY ->
                exclusion.side() == null ? text(key) : text(key + "_THERE", text("calendar.side." + exclusion.side()));
            default -> text(key);
        };
    }

    private String text(String key, Object... args) {
        return messages.getMessage("framing." + key, args, locale);
    }
}
