package fr.jumelages.framing;

import fr.jumelages.framing.Exclusion.Why;
import fr.jumelages.shared.PublicHolidays;
import fr.jumelages.shared.SchoolCalendar.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says of any half-day whether both sides could meet then, and if not, why. The only place that decides it: the slots
 * offered and the calendar shown can’t contradict each other.
 *
 * @param facility null while it has not written its half, like {@code school}: then it excludes nothing
 */
record CommonCalendar(Places places, Availability facility, Availability school, LocalDate today, Habits habits) {

    /** A usual meeting; it must not run into what is closed. */
    private static final int MINUTES = 60;

    /** After care and before lunch; after the nap and before the pupils’ way home. The best first. */
    private static final List<LocalTime> MORNING = Stream.of("10:00", "10:30", "09:30", "11:00", "09:00")
            .map(LocalTime::parse)
            .toList();

    private static final List<LocalTime> AFTERNOON = Stream.of("14:30", "15:00", "14:00", "15:30", "13:30")
            .map(LocalTime::parse)
            .toList();

    /** The morning, then the afternoon. */
    List<HalfDay> of(LocalDate day) {
        Optional<Exclusion> whole = wholeDay(day);
        return Stream.of(true, false)
                .map(morning -> whole.map(why -> HalfDay.out(day, morning, why)).orElseGet(() -> half(day, morning)))
                .toList();
    }

    private Optional<Exclusion> wholeDay(LocalDate day) {
        return weekend(day)
                .or(() -> publicHoliday(day))
                .or(() -> schoolHoliday(day))
                .or(() -> day.isBefore(places.workingDaysAhead(today, habits.notice()))
                        ? Optional.of(Exclusion.because(Why.NOTICE))
                        : Optional.empty())
                .or(() -> ofSide(day, FramingSide.FACILITY, facility))
                .or(() -> ofSide(day, FramingSide.SCHOOL, school));
    }

    /** A Saturday counts once one side offers it: then it is for the other one’s habits to say no. */
    private Optional<Exclusion> weekend(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SUNDAY
                || day.getDayOfWeek() == DayOfWeek.SATURDAY
                        && Stream.of(facility, school).noneMatch(side -> side != null && side.includesSaturdays());
        return weekend
                ? Optional.of(
                        new Exclusion(Why.WEEKEND, null, day.getDayOfWeek().name()))
                : Optional.empty();
    }

    private Optional<Exclusion> publicHoliday(LocalDate day) {
        boolean there = PublicHolidays.isHoliday(day, places.facility());
        boolean atSchool = PublicHolidays.isHoliday(day, places.school());
        FramingSide only = there ? FramingSide.FACILITY : FramingSide.SCHOOL;
        return there || atSchool
                ? Optional.of(new Exclusion(Why.PUBLIC_HOLIDAY, there && atSchool ? null : only, null))
                : Optional.empty();
    }

    private Optional<Exclusion> schoolHoliday(LocalDate day) {
        if (!places.calendarCovers(day)) {
            return Optional.of(Exclusion.because(Why.UNKNOWN_CALENDAR));
        }
        return places.schoolHolidayOn(day)
                .map(Holiday::label)
                .map(label -> new Exclusion(Why.SCHOOL_HOLIDAY, FramingSide.SCHOOL, label));
    }

    private static Optional<Exclusion> ofSide(LocalDate day, FramingSide side, Availability when) {
        if (when == null || when.includes(day) && !when.isImpossible(day)) {
            return Optional.empty();
        }
        return Optional.of(new Exclusion(when.includes(day) ? Why.IMPOSSIBLE : Why.OUTSIDE_PERIOD, side, null));
    }

    private HalfDay half(LocalDate day, boolean morning) {
        List<LocalTime> starts = morning ? MORNING : AFTERNOON;
        Exclusion why = otherHalfDay(day.atTime(starts.get(0)));
        if (why != null) {
            return HalfDay.out(day, morning, why);
        }
        return starts.stream()
                .filter(start -> closed(start) == null && otherHalfDay(day.atTime(start)) == null)
                .findFirst()
                .map(start -> HalfDay.free(day, morning, places.moment(day.atTime(start)), habits.isRare(day, morning)))
                .orElseGet(() -> HalfDay.out(
                        day,
                        morning,
                        new Exclusion(
                                Why.CLOSED,
                                FramingSide.FACILITY,
                                closed(starts.get(0)).what().name())));
    }

    /** Each side in its own local time; null when it suits both. */
    private Exclusion otherHalfDay(LocalDateTime start) {
        var moment = places.moment(start);
        if (facility != null && !facility.allows(places.atFacility(moment))) {
            return new Exclusion(Why.OTHER_HALF_DAY, FramingSide.FACILITY, null);
        }
        return school == null || school.allows(places.atSchool(moment))
                ? null
                : new Exclusion(Why.OTHER_HALF_DAY, FramingSide.SCHOOL, null);
    }

    private ClosedMoment closed(LocalTime start) {
        return facility == null
                ? null
                : facility.closedDuring(start, start.plusMinutes(MINUTES)).orElse(null);
    }
}
