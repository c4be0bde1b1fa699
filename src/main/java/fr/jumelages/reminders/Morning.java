package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A morning on which somebody may be written to. Letters leave at eight where the reader lives, and until noon if the
 * machines were late; never on a weekend or a public holiday there, and to teachers not in their school holidays.
 */
record Morning(Departement place, LocalDate day, boolean school) {

    private static final int EIGHT = 8;
    private static final int NOON = 12;

    /** Where it is such a morning now, once for teachers and once for everybody else. */
    static List<Morning> at(Instant now, Collection<Departement> places) {
        return places.stream()
                .map(place -> Map.entry(place, now.atZone(place.timeZone())))
                .filter(there -> isEarly(there.getValue()))
                .flatMap(there -> of(there.getKey(), there.getValue().toLocalDate()).stream())
                .toList();
    }

    /** Whether somebody of this role may be written to on that day. */
    static boolean suits(Departement place, Role role, LocalDate day) {
        return WorkingDays.isWorkingDay(day, place) && (role != Role.TEACHER || !isSchoolHoliday(place, day));
    }

    /** Such a day that has not begun to be noon yet. @param from the first day in question */
    static LocalDate next(Departement place, Role role, LocalDate from, Instant now) {
        ZonedDateTime here = now.atZone(place.timeZone());
        LocalDate today = here.toLocalDate();
        LocalDate earliest = here.getHour() < NOON ? today : today.plusDays(1);
        LocalDate day = from.isBefore(earliest) ? earliest : from;
        while (!suits(place, role, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<Morning> of(Departement place, LocalDate day) {
        if (!WorkingDays.isWorkingDay(day, place)) {
            return List.of();
        }
        Morning everybody = new Morning(place, day, false);
        return isSchoolHoliday(place, day) ? List.of(everybody) : List.of(everybody, new Morning(place, day, true));
    }

    private static boolean isEarly(ZonedDateTime there) {
        return there.getHour() >= EIGHT && there.getHour() < NOON;
    }

    /** Where a calendar is not published yet, reminders go on. */
    private static boolean isSchoolHoliday(Departement place, LocalDate day) {
        SchoolCalendar calendar = SchoolCalendar.official();
        return calendar.covers(place.zone(), day) && calendar.isHoliday(place.zone(), day);
    }
}
