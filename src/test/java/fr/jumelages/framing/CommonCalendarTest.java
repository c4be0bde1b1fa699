package fr.jumelages.framing;

import static fr.jumelages.framing.FramingMother.wholeYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.jumelages.directory.WeekSlot;
import fr.jumelages.framing.Exclusion.Why;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.PublicHolidays;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import fr.jumelages.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonCalendarTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    private static final Habits CM2 = new Habits(ClassLevel.CM2, 10, true);

    @Test
    void everyExclusionHasItsReason() {
        CommonCalendar rennes = calendar("35", "35", always(), wholeYear(WeekSlot.MONDAY_MORNING));

        assertThat(why(rennes, "2026-11-20")).isEqualTo(Why.NOTICE);
        assertThat(why(rennes, "2026-12-06")).isEqualTo(Why.WEEKEND);
        assertThat(why(rennes, "2026-12-25")).isEqualTo(Why.PUBLIC_HOLIDAY);
        assertThat(why(rennes, "2027-02-24")).isEqualTo(Why.SCHOOL_HOLIDAY);
        assertThat(why(rennes, "2026-12-08")).isEqualTo(Why.OTHER_HALF_DAY);
        assertThat(why(rennes, "2031-10-07")).isEqualTo(Why.UNKNOWN_CALENDAR);
        assertThat(why(rennes, "2026-12-07")).isNull();
        assertThat(why(calendar("67", "35", always(), always()), "2027-03-26")).isEqualTo(Why.PUBLIC_HOLIDAY);
    }

    @Test
    void aDayThatOneSideCannotIsLeftOut() {
        var away = new ImpossibleDays(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 9));
        CommonCalendar calendar = calendar("35", "35", always(), with(List.of(away), List.of()));

        assertThat(calendar.of(LocalDate.of(2026, 12, 8)).get(0).exclusion())
                .isEqualTo(new Exclusion(Why.IMPOSSIBLE, FramingSide.SCHOOL, null));
        assertThat(why(calendar, "2026-12-10")).isNull();
    }

    @Test
    void aMeetingKeepsClearOfMealsAndOfRest() {
        var care = new ClosedMoment(ClosedMoment.Kind.CARE, LocalTime.of(8, 0), LocalTime.of(10, 15));
        var rest = new ClosedMoment(ClosedMoment.Kind.REST, LocalTime.of(12, 0), LocalTime.of(18, 0));
        CommonCalendar calendar = calendar("35", "35", with(List.of(), List.of(care, rest)), always());

        List<HalfDay> day = calendar.of(LocalDate.of(2026, 12, 8));

        assertThat(calendar.places().atFacility(day.get(0).start()).toLocalTime())
                .isEqualTo(LocalTime.of(10, 30));
        assertThat(day.get(1).exclusion()).isEqualTo(new Exclusion(Why.CLOSED, FramingSide.FACILITY, "REST"));
    }

    @Test
    void whatEndsBeforeItBeginsIsRefusedInWords() {
        assertThatThrownBy(() -> new ClosedMoment(ClosedMoment.Kind.MEAL, LocalTime.of(13, 0), LocalTime.of(12, 0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.closedReversed");
        assertThatThrownBy(() -> new ImpossibleDays(MID_NOVEMBER, MID_NOVEMBER.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.impossibleReversed");
    }

    /** Each département with a neighbour of each national zone, through two years and four changes of the clocks. */
    @Test
    void inEveryZoneAndYearADayIsFreeExactlyWhenNothingSpeaksAgainstIt() {
        Random random = new Random(20261122);
        List<Departement> schools = Departement.all().stream()
                .filter(one -> List.of(SchoolZone.A, SchoolZone.B, SchoolZone.C).contains(one.zone()))
                .filter(one -> one.timeZone().getId().equals("Europe/Paris"))
                .toList();
        for (Departement school : schools) {
            CommonCalendar calendar = new CommonCalendar(
                    Places.of(school, schools.get(random.nextInt(schools.size()))), null, null, MID_NOVEMBER, CM2);
            MID_NOVEMBER.datesUntil(LocalDate.of(2028, 8, 31)).forEach(day -> agrees(calendar, day));
        }
    }

    /** Also where no calendar was shipped, once a year was added; through the four changes of the clocks. */
    @Test
    void corsicaAndOverseasFollowTheYearThatWasAdded() {
        for (Departement place : Departement.all()) {
            if (SchoolCalendar.official().years(place.zone()).isEmpty()) {
                SchoolCalendar added = SchoolCalendar.official().with(year(place.zone()));
                CommonCalendar calendar =
                        new CommonCalendar(new Places(place, place, added), always(), always(), MID_NOVEMBER, CM2);
                MID_NOVEMBER.datesUntil(LocalDate.of(2028, 8, 31)).forEach(day -> keepsClear(calendar, day, added));
            }
        }
    }

    private static void keepsClear(CommonCalendar calendar, LocalDate day, SchoolCalendar added) {
        Places places = calendar.places();
        boolean known = day.isBefore(LocalDate.of(2027, 9, 1));
        assertThat(calendar.of(day)).as("%s on %s", places, day).allSatisfy(half -> {
            assertThat(half.isFree()).isEqualTo(half.exclusion() == null);
            if (half.isFree()) {
                assertThat(known).isTrue();
                assertThat(added.isHoliday(places.zone(), day)).isFalse();
                assertThat(PublicHolidays.isHoliday(day, places.facility())).isFalse();
                assertThat(places.atFacility(half.start()))
                        .isEqualTo(day.atTime(half.morning() ? LocalTime.of(10, 0) : LocalTime.of(14, 30)));
            } else if (!known && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                assertThat(half.exclusion().why()).isIn(Why.UNKNOWN_CALENDAR, Why.PUBLIC_HOLIDAY);
            }
        });
    }

    private static List<SchoolCalendar.Holiday> year(SchoolZone zone) {
        return List.of(
                new SchoolCalendar.Holiday(
                        "2026-2027", zone, "Hiver", LocalDate.of(2027, 2, 13), LocalDate.of(2027, 3, 1), "arrêté"),
                new SchoolCalendar.Holiday(
                        "2026-2027", zone, "Été", LocalDate.of(2027, 7, 3), LocalDate.of(2027, 8, 23), "arrêté"));
    }

    @Test
    void wednesdaysAreRareByTheLevelOfTheClass() {
        LocalDate wednesday = LocalDate.of(2026, 12, 9);

        assertThat(rare(ClassLevel.CM2, wednesday)).containsExactly(true, true);
        assertThat(rare(ClassLevel.MIXED, wednesday)).containsExactly(true, true);
        assertThat(rare(null, wednesday)).containsExactly(true, true);
        assertThat(rare(ClassLevel.SECONDE, wednesday)).containsExactly(false, true);
        assertThat(rare(ClassLevel.CM2, wednesday.plusDays(1))).containsExactly(false, false);
    }

    @Test
    void aSaturdayMorningIsOfferedWhereBothSaySoAndCountsAsRare() {
        Availability open = wholeYear(WeekSlot.SATURDAY_MORNING, WeekSlot.MONDAY_MORNING);
        Availability shut = wholeYear(WeekSlot.MONDAY_MORNING);

        assertThat(calendar("35", "35", open, open).of(LocalDate.of(2026, 12, 5)))
                .extracting(HalfDay::isFree, HalfDay::isRare)
                .containsExactly(tuple(true, true), tuple(false, false));
        assertThat(why(calendar("35", "35", open, shut), "2026-12-05")).isEqualTo(Why.OTHER_HALF_DAY);
        assertThat(why(calendar("35", "35", shut, shut), "2026-12-05")).isEqualTo(Why.WEEKEND);
    }

    @Test
    void noPermitIsWaitedForWhenNobodyLeavesTheSchool() {
        Proposal there = FramingMother.proposal("Récits");
        Proposal remote = FramingMother.remoteProposal();
        FramingSettings settings = new FramingSettings(10, 5);

        assertThat(Habits.of(there, null, settings).notice()).isEqualTo(10);
        assertThat(Habits.of(remote, null, settings).notice()).isEqualTo(5);
        assertThat(Habits.of(null, null, settings).notice()).isEqualTo(10);
    }

    private static List<Boolean> rare(ClassLevel level, LocalDate day) {
        Places rennes = Places.of(Departement.of("35"), Departement.of("35"));
        return new CommonCalendar(rennes, null, null, MID_NOVEMBER, new Habits(level, 10, true))
                .of(day).stream().map(HalfDay::isRare).toList();
    }

    private static void agrees(CommonCalendar calendar, LocalDate day) {
        Places places = calendar.places();
        boolean free = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !PublicHolidays.isHoliday(day, places.facility())
                && !PublicHolidays.isHoliday(day, places.school())
                && !SchoolCalendar.official().isHoliday(places.school().zone(), day)
                && !day.isBefore(WorkingDays.plus(MID_NOVEMBER, CM2.notice(), places.facility()))
                && !day.isBefore(WorkingDays.plus(MID_NOVEMBER, CM2.notice(), places.school()));
        assertThat(calendar.of(day)).as("%s on %s", places, day).hasSize(2).allSatisfy(half -> {
            assertThat(half.isFree()).isEqualTo(free);
            assertThat(half.start() == null).isNotEqualTo(half.exclusion() == null);
            if (free) {
                assertThat(places.atFacility(half.start()))
                        .isEqualTo(day.atTime(half.morning() ? LocalTime.of(10, 0) : LocalTime.of(14, 30)));
            }
        });
    }

    private static Why why(CommonCalendar calendar, String day) {
        HalfDay morning = calendar.of(LocalDate.parse(day)).get(0);
        return morning.isFree() ? null : morning.exclusion().why();
    }

    private static CommonCalendar calendar(String facility, String school, Availability there, Availability atSchool) {
        Places places = Places.of(Departement.of(facility), Departement.of(school));
        return new CommonCalendar(places, there, atSchool, MID_NOVEMBER, CM2);
    }

    private static Availability always() {
        return with(List.of(), List.of());
    }

    private static Availability with(List<ImpossibleDays> impossible, List<ClosedMoment> closed) {
        return new Availability(
                LocalDate.of(2026, 9, 1), LocalDate.of(2032, 8, 31), List.of(WeekSlot.values()), impossible, closed);
    }
}
