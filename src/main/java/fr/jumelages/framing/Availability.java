package fr.jumelages.framing;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When one side can usually meet, in its own local time. Both days included.
 *
 * @param halfDays mornings end at noon; nobody is available at night
 * @param impossible exceptions: days within that don’t suit
 * @param closed of the facility only
 */
record Availability(
        @JsonFormat(shape = STRING) LocalDate from,
        @JsonFormat(shape = STRING) LocalDate until,
        List<WeekSlot> halfDays,
        List<ImpossibleDays> impossible,
        List<ClosedMoment> closed) {

    private static final LocalTime DAWN = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime DUSK = LocalTime.of(18, 0);

    /** @throws Refusal {@code framing.periodReversed} when it ends before it begins */
    Availability {
        if (until.isBefore(from)) {
            throw new Refusal("framing.periodReversed");
        }
        halfDays = List.copyOf(halfDays);
        impossible = impossible == null ? List.of() : List.copyOf(impossible);
        closed = closed == null ? List.of() : List.copyOf(closed);
    }

    static Availability without(LocalDate from, LocalDate until, List<WeekSlot> halfDays) {
        return new Availability(from, until, halfDays, List.of(), List.of());
    }

    static Availability of(Answers answers) {
        return new Availability(
                answers.date("availableFrom"),
                answers.date("availableUntil"),
                answers.choices("availableHalfDays").stream()
                        .map(WeekSlot::valueOf)
                        .toList(),
                answers.rows("impossibleDays").stream().map(ImpossibleDays::of).toList(),
                answers.rows("closedMoments").stream().map(ClosedMoment::of).toList());
    }

    /** Whether something may begin then. */
    boolean allows(LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        boolean inDaytime = !time.isBefore(DAWN) && time.isBefore(DUSK);
        return includes(day)
                && inDaytime
                && halfDays.stream().anyMatch(half -> half.name().equals(halfDay(start)));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean includesSaturdays() {
        return halfDays.contains(WeekSlot.SATURDAY_MORNING);
    }

    boolean isImpossible(LocalDate day) {
        return impossible.stream().anyMatch(days -> days.contain(day));
    }

    Optional<ClosedMoment> closedDuring(LocalTime start, LocalTime end) {
        return closed.stream().filter(moment -> moment.meets(start, end)).findFirst();
    }

    private static String halfDay(LocalDateTime moment) {
        DayOfWeek day = moment.getDayOfWeek();
        return day + (moment.toLocalTime().isBefore(NOON) ? "_MORNING" : "_AFTERNOON");
    }
}
