package fr.jumelages.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * School holidays by zone, from {@code reference/school-holidays.csv} and from what administrators added since. Outside
 * the school years keyed in for a zone it refuses instead of answering "no holiday": a silent guess would put a meeting
 * in the middle of the holidays. Ask {@link #covers} first where a missing calendar is no obstacle.
 */
public final class SchoolCalendar {

    /**
     * One break: classes end after {@code lastClass}, and start again in the morning of {@code backToClass}.
     *
     * @param source the text in which the dates were published
     */
    public record Holiday(
            String schoolYear,
            SchoolZone zone,
            String label,
            LocalDate lastClass,
            LocalDate backToClass,
            String source) {

        boolean contains(LocalDate day) {
            return day.isAfter(lastClass) && day.isBefore(backToClass);
        }

        private static Holiday of(String[] cells) {
            var lastClass = LocalDate.parse(cells[3]);
            var backToClass = LocalDate.parse(cells[4]);
            if (!lastClass.isBefore(backToClass)) {
                throw new IllegalStateException("school holiday ends before it starts: " + String.join(";", cells));
            }
            return new Holiday(cells[0], SchoolZone.valueOf(cells[1]), cells[2], lastClass, backToClass, cells[5]);
        }
    }

    /** The break with which a school year ends; without it the year is not known. */
    public static final String SUMMER = "Été";

    private static final SchoolCalendar SHIPPED = load("/reference/school-holidays.csv");
    private static volatile SchoolCalendar official = SHIPPED;

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

    /** As known now; ask again rather than keep it, administrators add years while the application runs. */
    public static SchoolCalendar official() {
        return official;
    }

    /** From now on {@link #official} is what was shipped, but with these years: each replaces its like whole. */
    public static void complete(List<Holiday> added) {
        official = SHIPPED.with(added);
    }

    /** This calendar, with these years added or replaced whole. */
    public SchoolCalendar with(List<Holiday> added) {
        Set<String> replaced = added.stream().map(SchoolCalendar::key).collect(Collectors.toSet());
        Stream<Holiday> kept =
                holidays.values().stream().flatMap(List::stream).filter(holiday -> !replaced.contains(key(holiday)));
        return new SchoolCalendar(Stream.concat(kept, added.stream()).toList());
    }

    /** {@code 2026-2027} for 2026. */
    public static String name(int startsIn) {
        return startsIn + "-" + (startsIn + 1);
    }

    /** The breaks of one school year, earliest first; none when it is not known. */
    public List<Holiday> year(SchoolZone zone, int startsIn) {
        return holidays.get(zone).stream()
                .filter(holiday -> holiday.schoolYear().equals(name(startsIn)))
                .sorted(Comparator.comparing(Holiday::lastClass))
                .toList();
    }

    /** The calendar years in which the known school years begin, earliest first. */
    public List<Integer> years(SchoolZone zone) {
        return schoolYears.get(zone).stream().sorted().toList();
    }

    /** @throws Refusal {@code calendar.unknown} when the school year of that day isn't keyed in for the zone */
    public boolean isHoliday(SchoolZone zone, LocalDate day) {
        return holidayOn(zone, day).isPresent();
    }

    /** @throws Refusal {@code calendar.unknown} when the school year of that day isn't keyed in for the zone */
    public Optional<Holiday> holidayOn(SchoolZone zone, LocalDate day) {
        if (!covers(zone, day)) {
            throw new Refusal("calendar.unknown", name(startOfSchoolYear(day)), zone.name());
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

    private static String key(Holiday holiday) {
        return holiday.zone() + holiday.schoolYear();
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
