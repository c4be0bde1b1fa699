package fr.jumelages.schoolyear;

import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolCalendar.Holiday;
import fr.jumelages.shared.SchoolZone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * One school year of one zone as somebody keyed it in, checked for slips: a wrong holiday would put meetings where nobody
 * is. School years begin on the first of September here, wherever pupils come back earlier: what is left of August
 * belongs to the year before.
 *
 * @param startsIn calendar year of its September
 * @param source where the dates were published
 * @param breaks earliest first, with the summer
 */
public record KeyedYear(SchoolZone zone, int startsIn, String source, List<Break> breaks) {

    /** Classes end after {@code lastClass}, and start again in the morning of {@code backToClass}. */
    public record Break(String label, LocalDate lastClass, LocalDate backToClass) {

        long days() {
            return ChronoUnit.DAYS.between(lastClass, backToClass);
        }
    }

    private static final int LONGEST = 100;
    private static final int SHORTEST_SOURCE = 10;

    /**
     * @throws Refusal {@code schoolYear.source}, {@code schoolYear.noSummer}, and with the break’s label first
     *     {@code schoolYear.reversed}, {@code schoolYear.outside}, {@code schoolYear.tooLong}, {@code schoolYear.overlap},
     *     {@code schoolYear.summerEarly}
     */
    public KeyedYear {
        if (source.length() < SHORTEST_SOURCE) {
            throw new Refusal("schoolYear.source");
        }
        breaks = breaks.stream().sorted(Comparator.comparing(Break::lastClass)).toList();
        breaks.forEach(one -> check(one, startsIn));
        for (int i = 1; i < breaks.size(); i++) {
            checkOrder(breaks.get(i - 1), breaks.get(i));
        }
        checkSummer(breaks, startsIn);
    }

    List<Holiday> holidays() {
        return breaks.stream()
                .map(one -> new Holiday(
                        SchoolCalendar.name(startsIn), zone, one.label(), one.lastClass(), one.backToClass(), source))
                .toList();
    }

    private static void check(Break one, int startsIn) {
        if (!one.lastClass().isBefore(one.backToClass())) {
            throw new Refusal("schoolYear.reversed", one.label());
        }
        boolean inside = !one.lastClass().isBefore(LocalDate.of(startsIn, 9, 1))
                && !one.backToClass().isAfter(LocalDate.of(startsIn + 1, 9, 30));
        if (!inside) {
            throw new Refusal("schoolYear.outside", one.label(), SchoolCalendar.name(startsIn));
        }
        if (one.days() > LONGEST) {
            throw new Refusal("schoolYear.tooLong", one.label(), one.days());
        }
    }

    private static void checkOrder(Break earlier, Break later) {
        if (later.lastClass().isBefore(earlier.backToClass())) {
            throw new Refusal("schoolYear.overlap", later.label(), earlier.label());
        }
    }

    /** It comes last and reaches into August: otherwise July would count as school days. */
    private static void checkSummer(List<Break> breaks, int startsIn) {
        Break last = breaks.isEmpty() ? null : breaks.get(breaks.size() - 1);
        if (last == null || !last.label().equals(SchoolCalendar.SUMMER)) {
            throw new Refusal("schoolYear.noSummer", SchoolCalendar.SUMMER);
        }
        if (last.backToClass().isBefore(LocalDate.of(startsIn + 1, 8, 1))) {
            throw new Refusal("schoolYear.summerEarly", SchoolCalendar.SUMMER);
        }
    }
}
