package fr.jumelages.monitoring.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.shared.Departement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "35, 2026-11-23T06:59:00Z, false",
        "35, 2026-11-23T07:00:00Z, true",
        "974, 2026-11-23T04:00:00Z, true",
        "971, 2026-11-23T11:59:00Z, false",
        "971, 2026-11-23T12:00:00Z, true",
        "35, 2026-11-22T08:00:00Z, false",
        // Easter Monday, and the day after
        "35, 2026-04-06T06:00:00Z, false",
        "35, 2026-04-07T06:00:00Z, true",
    })
    void leavesInWorkingMorningsOfThePlace(String place, Instant now, boolean leaves) {
        assertThat(Week.beginning(now, List.of(Departement.of(place)))).hasSize(leaves ? 1 : 0);
    }

    @Test
    void looksBackOnTheSevenDaysBeforeItsMondayWhicheverMorningItLeaves() {
        Departement reunion = Departement.of("974");
        Week week = Week.beginning(Instant.parse("2026-11-24T05:00:00Z"), List.of(reunion))
                .get(0);

        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(week.from()).isEqualTo("2026-11-15T20:00:00Z");
    }

    @Test
    void aWeekIsSevenDaysOfThePlaceAlsoWhenItsClocksChange() {
        Week week = new Week(Departement.of("35"), LocalDate.of(2026, 10, 26));

        assertThat(week.from()).isEqualTo("2026-10-18T22:00:00Z");
    }
}
