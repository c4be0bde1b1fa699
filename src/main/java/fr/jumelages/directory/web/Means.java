package fr.jumelages.directory.web;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Showcase;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a facility has for a meeting, as its page groups it.
 *
 * @param week the five days, each with its two half-days
 */
record Means(List<Equipment> rooms, List<Equipment> access, List<Equipment> remote, List<Day> week) {

    private static final Set<Equipment> ACCESS = Set.of(Equipment.STEP_FREE, Equipment.COACH_PARKING);
    private static final Set<Equipment> REMOTE =
            Set.of(Equipment.WIFI, Equipment.SCREEN, Equipment.CAMERA, Equipment.MICROPHONE);

    /** Whether it can usually receive on that morning and afternoon. @param closings when it can’t, by the hour */
    record Day(DayOfWeek name, boolean morning, boolean afternoon, List<ClosedMoment> closings) {}

    /** Whether any day has an hour to avoid. */
    public boolean isClosedAtTimes() {
        return week.stream().anyMatch(day -> !day.closings().isEmpty());
    }

    static Means of(Showcase showcase) {
        List<Equipment> all = showcase.equipment();
        return new Means(
                all.stream()
                        .filter(one -> !ACCESS.contains(one) && !REMOTE.contains(one))
                        .toList(),
                all.stream().filter(ACCESS::contains).toList(),
                all.stream().filter(REMOTE::contains).toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> day(day, showcase))
                        .filter(day -> day.name().compareTo(DayOfWeek.SATURDAY) < 0 || day.morning())
                        .toList());
    }

    private static Day day(DayOfWeek name, Showcase showcase) {
        List<String> slots = showcase.slots().stream().map(Enum::name).toList();
        return new Day(
                name,
                slots.contains(name + "_MORNING"),
                slots.contains(name + "_AFTERNOON"),
                showcase.closings().stream()
                        .filter(closing -> closing.isOn(name))
                        .sorted(Comparator.comparing(ClosedMoment::from))
                        .toList());
    }
}
