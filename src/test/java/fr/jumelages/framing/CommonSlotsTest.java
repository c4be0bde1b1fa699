package fr.jumelages.framing;

import static fr.jumelages.directory.WeekSlot.MONDAY_MORNING;
import static fr.jumelages.directory.WeekSlot.THURSDAY_AFTERNOON;
import static fr.jumelages.directory.WeekSlot.TUESDAY_AFTERNOON;
import static fr.jumelages.directory.WeekSlot.TUESDAY_MORNING;
import static fr.jumelages.directory.WeekSlot.WEDNESDAY_MORNING;
import static fr.jumelages.framing.FramingMother.wholeYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.directory.WeekSlot;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.PublicHolidays;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import fr.jumelages.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommonSlotsTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    private static final Habits CM2 = new Habits(ClassLevel.CM2, 10, true);

    /** Rennes (zone B) with Rennes. */
    private final Places rennes = at("35", "35");

    @Test
    void offersOnlyWhatBothCalendarsShare() {
        List<Instant> slots = new CommonSlots(rennes, CM2)
                .find(
                        wholeYear(TUESDAY_MORNING, TUESDAY_AFTERNOON),
                        wholeYear(TUESDAY_AFTERNOON, MONDAY_MORNING),
                        MID_NOVEMBER);

        assertThat(slots).isNotEmpty().allSatisfy(slot -> {
            assertThat(rennes.atFacility(slot).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(rennes.atFacility(slot).toLocalTime()).isEqualTo(LocalTime.of(14, 30));
        });
    }

    @Test
    void leavesTenWorkingDaysToGetReady() {
        List<Instant> slots = new CommonSlots(rennes, CM2)
                .find(wholeYear(WeekSlot.values()), wholeYear(WeekSlot.values()), MID_NOVEMBER);

        assertThat(rennes.atFacility(slots.stream().min(Instant::compareTo).orElseThrow()))
                .isEqualTo(LocalDateTime.of(2026, 11, 30, 10, 0));
    }

    @Test
    void spansManyWeeksWithWednesdayLast() {
        List<Instant> slots = new CommonSlots(rennes, CM2)
                .find(
                        wholeYear(WEDNESDAY_MORNING, THURSDAY_AFTERNOON),
                        wholeYear(WEDNESDAY_MORNING, THURSDAY_AFTERNOON),
                        MID_NOVEMBER);

        assertThat(slots).hasSize(CommonSlots.MOST);
        assertThat(slots.subList(0, 15))
                .extracting(slot -> rennes.atFacility(slot).getDayOfWeek())
                .containsOnly(DayOfWeek.THURSDAY);
    }

    @Test
    void findsNothingWhenTheSidesNeverShareAHalfDay() {
        assertThat(new CommonSlots(rennes, CM2)
                        .find(wholeYear(MONDAY_MORNING), wholeYear(TUESDAY_MORNING), MID_NOVEMBER))
                .isEmpty();
    }

    @Test
    void findsNothingAfterTheYearsThatAreKeyedIn() {
        Availability far =
                Availability.without(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31), List.of(WeekSlot.values()));

        assertThat(new CommonSlots(rennes, CM2).find(far, far, MID_NOVEMBER)).isEmpty();
    }

    @Test
    void offersNothingWhereNoSchoolCalendarIsKnownAndAcceptsADateFoundTogether() {
        Places ajaccio = at("2A", "2A");

        assertThat(new CommonSlots(ajaccio, CM2)
                        .find(wholeYear(WeekSlot.values()), wholeYear(WeekSlot.values()), MID_NOVEMBER))
                .isEmpty();
        ajaccio.check(
                LocalDateTime.of(2027, 2, 16, 10, 0),
                MID_NOVEMBER.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
    }

    @Test
    void staysAtTheSameHourWhenTheClocksChange() {
        List<Instant> slots = new CommonSlots(rennes, CM2)
                .find(
                        Availability.without(
                                LocalDate.of(2027, 3, 22), LocalDate.of(2027, 4, 3), List.of(TUESDAY_MORNING)),
                        wholeYear(TUESDAY_MORNING),
                        MID_NOVEMBER);

        assertThat(slots).containsExactly(Instant.parse("2027-03-23T09:00:00Z"), Instant.parse("2027-03-30T08:00:00Z"));
    }

    @Test
    void countsEachSideInItsOwnTime() {
        Places farApart = at("974", "35");
        List<Instant> slots = new CommonSlots(farApart, CM2)
                .find(wholeYear(TUESDAY_AFTERNOON), wholeYear(TUESDAY_MORNING), MID_NOVEMBER);

        assertThat(slots).isNotEmpty().allSatisfy(slot -> {
            assertThat(farApart.atFacility(slot).toLocalTime()).isEqualTo(LocalTime.of(14, 30));
            assertThat(farApart.atSchool(slot).toLocalTime()).isBefore(LocalTime.NOON);
        });
    }

    @Test
    void refusesOwnDatesInTheHolidaysWithWords() {
        Instant now = Instant.parse("2026-11-16T08:00:00Z");

        assertRefused("framing.dateSchoolHoliday", LocalDateTime.of(2026, 12, 22, 10, 0), now);
        assertRefused("framing.datePublicHoliday", LocalDateTime.of(2027, 3, 29, 10, 0), now);
        assertRefused("framing.datePast", LocalDateTime.of(2026, 11, 16, 9, 0), now);
        assertRefused("calendar.unknown", LocalDateTime.of(2031, 10, 7, 10, 0), now);
        rennes.check(LocalDateTime.of(2026, 12, 12, 10, 0), now);
    }

    @Test
    void refusesAHolidayOfEitherSide() {
        Instant now = Instant.parse("2026-11-16T08:00:00Z");
        LocalDateTime goodFriday = LocalDateTime.of(2027, 3, 26, 10, 0);

        rennes.check(goodFriday, now);
        assertThatThrownBy(() -> at("67", "35").check(goodFriday, now))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.datePublicHoliday");
    }

    @Property(tries = 300)
    void neverMeetsWhenSomebodyIsFree(@ForAll("neighbourhoods") Places places, @ForAll("days") LocalDate today) {
        Availability always =
                Availability.without(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 8, 31), List.of(WeekSlot.values()));

        List<Instant> slots = new CommonSlots(places, CM2).find(always, always, today);

        assertThat(slots).hasSizeLessThanOrEqualTo(CommonSlots.MOST).doesNotHaveDuplicates();
        assertThat(slots).allSatisfy(slot -> {
            LocalDate day = places.atFacility(slot).toLocalDate();
            assertThat(day.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(PublicHolidays.isHoliday(day, places.facility())).isFalse();
            assertThat(PublicHolidays.isHoliday(day, places.school())).isFalse();
            assertThat(SchoolCalendar.official().isHoliday(places.school().zone(), day))
                    .isFalse();
            assertThat(day).isAfterOrEqualTo(WorkingDays.plus(today, CM2.notice(), places.facility()));
            assertThat(places.atFacility(slot).toLocalTime()).isIn(LocalTime.of(10, 0), LocalTime.of(14, 30));
        });
    }

    @Provide
    Arbitrary<Places> neighbourhoods() {
        List<Departement> mainland = Departement.all().stream()
                .filter(one -> List.of(SchoolZone.A, SchoolZone.B, SchoolZone.C).contains(one.zone()))
                .toList();
        Arbitrary<Departement> facility = Arbitraries.of(Departement.all());
        return Combinators.combine(facility, Arbitraries.of(mainland)).as(Places::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2026, 9, 1);
        return Arbitraries.integers().between(0, 2 * 365).map(first::plusDays);
    }

    private void assertRefused(String code, LocalDateTime start, Instant now) {
        assertThatThrownBy(() -> rennes.check(start, now))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code);
    }

    private static Places at(String facility, String school) {
        return Places.of(Departement.of(facility), Departement.of(school));
    }
}
