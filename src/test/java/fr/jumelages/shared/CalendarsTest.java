package fr.jumelages.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    private static final Departement RENNES = Departement.of("35");
    private static final Departement STRASBOURG = Departement.of("67");
    private final SchoolCalendar calendar = SchoolCalendar.official();

    @ParameterizedTest
    @CsvSource({"2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2038, 2038-04-25"})
    void easterFallsWhereMeeusPutsIt(int year, LocalDate easter) {
        assertThat(PublicHolidays.easter(year)).isEqualTo(easter);
    }

    @Property
    void easterIsASundayOfMarchOrApril(@ForAll @IntRange(min = 1600, max = 4000) int year) {
        LocalDate easter = PublicHolidays.easter(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-14, 35, true",
        "2027-05-06, 35, true",
        "2026-05-25, 35, true",
        "2026-04-03, 67, true",
        "2026-04-03, 35, false",
        "2026-12-26, 57, true",
        "2026-12-26, 75, false",
        "2026-04-27, 976, true",
        "2026-05-22, 972, true",
        "2026-05-27, 971, true",
        "2026-05-28, 978, true",
        "2026-06-10, 973, true",
        "2026-10-09, 977, true",
        "2026-12-20, 974, true",
        "2026-12-20, 35, false"
    })
    void publicHolidaysFollowTheDepartement(LocalDate day, String code, boolean holiday) {
        Departement departement = Departement.of(code);
        assertThat(PublicHolidays.isHoliday(day, departement)).isEqualTo(holiday);
        assertThat(PublicHolidays.of(day.getYear(), departement).contains(day)).isEqualTo(holiday);
    }

    @Test
    void elevenHolidaysThirteenInAlsace() {
        assertThat(PublicHolidays.of(2026, RENNES)).hasSize(11);
        assertThat(PublicHolidays.of(2026, STRASBOURG)).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        "B, 2026-10-17, false", "B, 2026-10-18, true", "B, 2026-11-01, true", "B, 2026-11-02, false",
        "C, 2027-02-08, true", "A, 2027-02-08, false", "A, 2027-02-15, true", "B, 2027-02-15, false",
        "C, 2028-05-01, true", "C, 2028-05-02, false", "A, 2027-08-20, true", "A, 2026-05-15, true"
    })
    void schoolHolidaysFollowTheZone(SchoolZone zone, LocalDate day, boolean holiday) {
        assertThat(calendar.isHoliday(zone, day)).isEqualTo(holiday);
    }

    @Test
    void outsideTheKeyedInYearsTheCalendarRefusesInsteadOfGuessing() {
        assertThat(calendar.covers(SchoolZone.A, LocalDate.of(2028, 8, 31))).isTrue();
        assertThatThrownBy(() -> calendar.isHoliday(SchoolZone.A, LocalDate.of(2028, 9, 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("calendar.unknown");
                    assertThat(refusal.args()).containsExactly("2028-2029", "A");
                });
        assertThatThrownBy(() -> calendar.isHoliday(SchoolZone.CORSE, LocalDate.of(2027, 2, 15)))
                .isInstanceOf(Refusal.class);
        assertThat(calendar.coveredUntil(SchoolZone.C)).contains(LocalDate.of(2028, 8, 31));
        assertThat(calendar.coveredUntil(SchoolZone.MAYOTTE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13, 1, 35, 2026-05-15", "2026-05-13, 3, 35, 2026-05-19", "2026-11-22, 0, 35, 2026-11-23",
        "2026-11-23, 0, 35, 2026-11-23", "2026-05-15, -1, 35, 2026-05-13", "2026-12-24, 1, 67, 2026-12-28",
        "2026-04-02, 1, 67, 2026-04-07", "2026-04-02, 1, 35, 2026-04-03"
    })
    void workingDaysSkipWeekendsAndHolidays(LocalDate from, int n, String code, LocalDate expected) {
        assertThat(WorkingDays.plus(from, n, Departement.of(code))).isEqualTo(expected);
    }

    @Property
    void goingForthAndBackComesHome(@ForAll @IntRange(min = 1, max = 300) int n) {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertThat(WorkingDays.plus(WorkingDays.plus(monday, n, STRASBOURG), -n, STRASBOURG))
                .isEqualTo(monday);
    }
}
