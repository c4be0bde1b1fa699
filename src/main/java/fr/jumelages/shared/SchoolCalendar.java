package fr.jumelages.shared;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * School holidays by zone, from {@code reference/school-holidays.csv} (its source is a column of the file). Outside the
 * school years keyed in for a zone it refuses instead of answering "no holiday": a silent guess would put a meeting in
 * the middle of the holidays. Ask {@link #covers} first where a missing calendar is no obstacle.
 */
public final class SchoolCalendar {

    /** One break: classes end after {@code lastClass}, and start again in the morning of {@code backToClass}. */
    public record Holiday(
            String schoolYear, SchoolZone zone, String label, LocalDate lastClass, LocalDate backToClass) {

        boolean contains(LocalDate day) {
            return day.isAfter(lastClass) && day.isBefore(backToClass);
        }

        private static Holiday of(String[] cells) {
            var lastClass = LocalDate.parse(cells[3]);
            var backToClass = LocalDate.parse(cells[4]);
            if (!lastClass.isBefore(backToClass)) {
                throw new IllegalStateException("school holiday ends before it starts: " + String.join(";", cells));
            }
            return new Holiday(cells[0], SchoolZone.valueOf(cells[1]), cells[2], lastClass, backToClass);
        }
    }

    private static final String SUMMER = "Été";
    private static final SchoolCalendar OFFICIAL = load("/reference/school-holidays.csv");

    private final Map<SchoolZone, List<Holiday>> holidays = new EnumMap<>(SchoolZone.class);
    private final Map<SchoolZone, Set<Integer>> schoolYears = new EnumMap<>(SchoolZone.class);

    SchoolCalendar(List<Holiday> all) {
        for (SchoolZone zone : SchoolZone.values()) {
            List<Holiday> own =
                    all.stream().filter(holiday -> holiday.zone() == zone).toList();
            holidays.put(zone, own);
            schoolYears.put(zone, new HashSet<>(completeYears(own)));
        }
    }

    public static SchoolCalendar official() {
        return OFFICIAL;
    }

    /** @throws Refusal {@code calendar.unknown} when the school year of that day isn't keyed in for the zone */
    public boolean isHoliday(SchoolZone zone, LocalDate day) {
        return holidayOn(zone, day).isPresent();
    }

    /** @throws Refusal {@code calendar.unknown} when the school year of that day isn't keyed in for the zone */
    public Optional<Holiday> holidayOn(SchoolZone zone, LocalDate day) {
        if (!covers(zone, day)) {
            int year = startOfSchoolYear(day);
            throw new Refusal("calendar.unknown", year + "-" + (year + 1), zone.name());
        }
        return holidays.get(zone).stream()
                .filter(holiday -> holiday.contains(day))
                .findFirst();
    }

    public boolean covers(SchoolZone zone, LocalDate day) {
        return schoolYears.get(zone).contains(startOfSchoolYear(day));
    }

    /** Last day that is keyed in for a zone, empty when the zone has no calendar at all. */
    public Optional<LocalDate> coveredUntil(SchoolZone zone) {
        return schoolYears.get(zone).stream().max(Integer::compare).map(year -> LocalDate.of(year + 1, 8, 31));
    }

    /** A school year counts as keyed in once its summer holidays are. */
    private static List<Integer> completeYears(List<Holiday> holidays) {
        return holidays.stream()
                .filter(holiday -> holiday.label().equals(SUMMER))
                .map(holiday -> Integer.valueOf(holiday.schoolYear().substring(0, 4)))
                .toList();
    }

    private static int startOfSchoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    private static SchoolCalendar load(String resource) {
        return new SchoolCalendar(ReferenceLines.read(resource, 6).stream()
                .filter(cells -> !cells[0].equals("annee"))
                .map(Holiday::of)
                .toList());
    }
}
