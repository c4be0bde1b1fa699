package fr.jumelages.framing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One month of the common calendar, in words.
 *
 * @param title the month
 * @param notice what can’t be said without a school calendar, null when all is known
 * @param best slots over all months, best first
 */
public record CalendarView(
        YearMonth month, String title, String notice, List<String> best, List<List<Day>> weeks, List<Reason> reasons) {

    /** @param marks short words of the cell; @param state {@code free}, {@code rare} or {@code out} */
    public record Day(LocalDate date, String name, boolean inMonth, String state, List<String> marks) {}

    /** Why some days or half-days are not offered. */
    public record Reason(String when, String why) {}

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }
}
