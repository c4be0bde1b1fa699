package fr.jumelages.directory.web;

import fr.jumelages.directory.Equipment;
import fr.jumelages.directory.Showcase;
import fr.jumelages.directory.WeekSlot;
import java.time.DayOfWeek;
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

    /** Whether it can usually receive on that morning and afternoon. */
    record Day(DayOfWeek name, boolean morning, boolean afternoon) {}

    static Means of(Showcase showcase) {
        List<Equipment> all = showcase.equipment();
        return new Means(
                all.stream()
                        .filter(one -> !ACCESS.contains(one) && !REMOTE.contains(one))
                        .toList(),
                all.stream().filter(ACCESS::contains).toList(),
                all.stream().filter(REMOTE::contains).toList(),
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(day -> day(day, showcase.slots()))
                        .toList());
    }

    private static Day day(DayOfWeek name, List<WeekSlot> slots) {
        return new Day(
                name,
                slots.contains(WeekSlot.valueOf(name + "_MORNING")),
                slots.contains(WeekSlot.valueOf(name + "_AFTERNOON")));
    }
}
