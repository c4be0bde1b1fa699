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

/**
 * When one side can usually meet, in its own local time. Both days included.
 *
 * @param halfDays mornings end at noon; nobody is available at night
 */
record Availability(
        @JsonFormat(shape = STRING) LocalDate from,
        @JsonFormat(shape = STRING) LocalDate until,
        List<WeekSlot> halfDays) {

    private static final LocalTime DAWN = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime DUSK = LocalTime.of(18, 0);

    /** @throws Refusal {@code framing.periodReversed} when it ends before it begins */
    Availability {
        if (until.isBefore(from)) {
            throw new Refusal("framing.periodReversed");
        }
        halfDays = List.copyOf(halfDays);
    }

    static Availability of(Answers answers) {
        return new Availability(
                answers.date("availableFrom"),
                answers.date("availableUntil"),
                answers.choices("availableHalfDays").stream()
                        .map(WeekSlot::valueOf)
                        .toList());
    }

    /** Whether something may begin then. */
    boolean allows(LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        boolean inPeriod = !day.isBefore(from) && !day.isAfter(until);
        boolean inDaytime = !time.isBefore(DAWN) && time.isBefore(DUSK);
        return inPeriod
                && inDaytime
                && halfDays.stream().anyMatch(half -> half.name().equals(halfDay(start)));
    }

    private static String halfDay(LocalDateTime moment) {
        DayOfWeek day = moment.getDayOfWeek();
        return day + (moment.toLocalTime().isBefore(NOON) ? "_MORNING" : "_AFTERNOON");
    }
}
