package fr.jumelages.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * French public holidays: the eleven national ones (Code du travail, art. L3133-1), Good Friday and 26 December in
 * Alsace-Moselle, and overseas the day on which the abolition of slavery is remembered.
 */
public final class PublicHolidays {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "976", MonthDay.of(Month.APRIL, 27),
            "972", MonthDay.of(Month.MAY, 22),
            "971", MonthDay.of(Month.MAY, 27),
            "978", MonthDay.of(Month.MAY, 28),
            "973", MonthDay.of(Month.JUNE, 10),
            "977", MonthDay.of(Month.OCTOBER, 9),
            "974", MonthDay.of(Month.DECEMBER, 20));

    private PublicHolidays() {}

    public static boolean isHoliday(LocalDate day, Departement departement) {
        return isNational(day) || isLocal(day, departement.code());
    }

    /** Holidays that hold in all of France, for when no département is known. */
    public static boolean isNational(LocalDate day) {
        return national(day.getYear()).contains(day);
    }

    /** All holidays of a year in a département, earliest first. */
    public static Set<LocalDate> of(int year, Departement departement) {
        Set<LocalDate> days = new TreeSet<>(national(year));
        if (ALSACE_MOSELLE.contains(departement.code())) {
            days.add(easter(year).minusDays(2));
            days.add(LocalDate.of(year, 12, 26));
        }
        MonthDay abolition = ABOLITION.get(departement.code());
        if (abolition != null) {
            days.add(abolition.atYear(year));
        }
        return days;
    }

    private static boolean isLocal(LocalDate day, String code) {
        boolean special = ALSACE_MOSELLE.contains(code)
                && (day.equals(easter(day.getYear()).minusDays(2))
                        || MonthDay.from(day).equals(MonthDay.of(12, 26)));
        return special || MonthDay.from(day).equals(ABOLITION.get(code));
    }

    private static Set<LocalDate> national(int year) {
        LocalDate easter = easter(year);
        return Set.of(
                LocalDate.of(year, 1, 1),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 5, 8),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 7, 14),
                LocalDate.of(year, 8, 15),
                LocalDate.of(year, 11, 1),
                LocalDate.of(year, 11, 11),
                LocalDate.of(year, 12, 25));
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
