package fr.jumelages.schoolyear.web;

import fr.jumelages.schoolyear.SchoolYears.Entry;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolCalendar.Holiday;
import fr.jumelages.shared.SchoolZone;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a zone’s calendar.
 *
 * @param until last known day, null when nothing is known
 * @param next calendar year in which the first unknown school year begins
 */
record ZoneCard(SchoolZone zone, LocalDate until, boolean soonOver, int next, List<Year> years) {

    /** @param entry who keyed it in, null when it was shipped with the application */
    record Year(int startsIn, String name, String source, List<Holiday> breaks, Entry entry) {}

    private static final int MONTHS_AHEAD = 6;

    static ZoneCard of(SchoolZone zone, SchoolCalendar calendar, List<Entry> entries, LocalDate today) {
        LocalDate until = calendar.coveredUntil(zone).orElse(null);
        boolean soonOver = until == null || until.isBefore(today.plusMonths(MONTHS_AHEAD));
        int thisYear = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        List<Year> years = calendar.years(zone).stream()
                .filter(year -> year >= thisYear)
                .map(year -> year(zone, year, calendar, entries))
                .toList();
        int next = thisYear;
        while (calendar.years(zone).contains(next)) {
            next++;
        }
        return new ZoneCard(zone, until, soonOver, next, years);
    }

    public String nextName() {
        return SchoolCalendar.name(next);
    }

    private static Year year(SchoolZone zone, int startsIn, SchoolCalendar calendar, List<Entry> entries) {
        List<Holiday> breaks = calendar.year(zone, startsIn);
        Entry entry = entries.stream()
                .filter(one -> one.zone() == zone && one.startsIn() == startsIn)
                .findFirst()
                .orElse(null);
        return new Year(startsIn, SchoolCalendar.name(startsIn), breaks.get(0).source(), breaks, entry);
    }
}
