package fr.jumelages.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Counting in working days: Monday to Friday, public holidays of the département left out. */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * The n-th working day after {@code from}, or before it when {@code n} is negative. With {@code n == 0}: that day
     * itself when it is a working day, otherwise the next one.
     */
    public static LocalDate plus(LocalDate from, int n, Departement departement) {
        return plus(from, n, day -> isWorkingDay(day, departement));
    }

    /** The same with national holidays only, for when no département is known. */
    public static LocalDate plus(LocalDate from, int n) {
        return plus(from, n, day -> !weekend(day) && !PublicHolidays.isNational(day));
    }

    public static boolean isWorkingDay(LocalDate day, Departement departement) {
        return !weekend(day) && !PublicHolidays.isHoliday(day, departement);
    }

    private static LocalDate plus(LocalDate from, int n, Predicate<LocalDate> working) {
        int step = n < 0 ? -1 : 1;
        LocalDate day = n == 0 ? from.minusDays(1) : from;
        for (int left = Math.max(1, Math.abs(n)); left > 0; ) {
            day = day.plusDays(step);
            if (working.test(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
