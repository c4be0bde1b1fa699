package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int HOURS = 3 * 365 * 24;

    /** Every hour of three years, daylight saving and a leap day included, in every département: 2.6 million cases. */
    @Test
    void nobodyIsEverWrittenToOutsideAWorkingMorningOfTheirOwn() {
        List<String> wrong = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            Instant now = START.plus(Duration.ofHours(hour));
            for (Morning morning : Morning.at(now, Departement.all())) {
                ZonedDateTime there = now.atZone(morning.place().timeZone());
                boolean right = there.getHour() >= 8
                        && there.getHour() < 12
                        && there.toLocalDate().equals(morning.day())
                        && WorkingDays.isWorkingDay(morning.day(), morning.place());
                if (!right) {
                    wrong.add(now + " " + morning);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The hours that the model names reach every working day of every place at eight sharp. */
    @Test
    void theHoursOfTheModelReachEveryWorkingDayAtEight() {
        for (Departement place : Departement.all()) {
            for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
                var eight = day.atTime(8, 0).atZone(place.timeZone());
                var utc = eight.withZoneSameInstant(ZoneOffset.UTC);
                boolean named = utc.getHour() >= 4
                        && utc.getHour() <= 15
                        && utc.getMinute() == 0
                        && utc.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
                boolean found = !Morning.at(eight.toInstant(), List.of(place)).isEmpty();
                assertThat(found && named).as("%s on %s", place, day).isEqualTo(WorkingDays.isWorkingDay(day, place));
            }
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "35, 2026-11-23T06:59:00Z, false",
        "35, 2026-11-23T07:00:00Z, true",
        "35, 2026-06-15T06:00:00Z, true",
        "35, 2026-11-21T08:00:00Z, false",
        "35, 2026-11-11T08:00:00Z, false",
        "67, 2025-12-26T08:00:00Z, false",
        "35, 2025-12-26T08:00:00Z, true",
        "974, 2026-11-23T04:00:00Z, true",
        "974, 2026-11-23T08:00:00Z, false",
        "971, 2026-11-23T12:00:00Z, true",
        "971, 2026-05-27T12:00:00Z, false",
        "35, 2026-10-26T07:00:00Z, true",
    })
    void placesHaveTheirOwnEightAndTheirOwnHolidays(String place, Instant now, boolean written) {
        boolean open = Morning.at(now, List.of(Departement.of(place))).stream().anyMatch(morning -> !morning.school());

        assertThat(open).isEqualTo(written);
    }

    @Test
    void teachersAreLeftAloneInTheirSchoolHolidays() {
        Instant autumnBreak = Instant.parse("2026-10-26T07:30:00Z");

        List<Morning> mornings = Morning.at(autumnBreak, List.of(Departement.of("35")));

        assertThat(mornings).hasSize(1).noneMatch(Morning::school);
        assertThat(Morning.next(Departement.of("35"), Role.TEACHER, LocalDate.of(2026, 10, 26), autumnBreak))
                .isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(Morning.next(Departement.of("35"), Role.REFERENT, LocalDate.of(2026, 10, 26), autumnBreak))
                .isEqualTo(LocalDate.of(2026, 10, 26));
    }

    @Test
    void theNextMorningIsNoLongerTodayAfterNoon() {
        Instant afternoon = Instant.parse("2026-11-20T14:00:00Z");

        assertThat(Morning.next(Departement.of("35"), Role.DIRECTOR, LocalDate.of(2026, 11, 18), afternoon))
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }
}
