package fr.jumelages.schoolyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.schoolyear.KeyedYear.Break;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyedYearTest {

    private static final String SOURCE = "arrêté de la rectrice du 3 mars 2026";
    private static final Break SUMMER = at("Été", "2027-07-03", "2027-09-01");

    @Test
    void theShippedYearsWouldBeTakenIfTheyWereTyped() {
        for (SchoolZone zone : List.of(SchoolZone.A, SchoolZone.B, SchoolZone.C)) {
            for (int year : SchoolCalendar.official().years(zone)) {
                var breaks = SchoolCalendar.official().year(zone, year).stream()
                        .map(one -> new Break(one.label(), one.lastClass(), one.backToClass()))
                        .toList();
                assertThat(new KeyedYear(zone, year, SOURCE, breaks).holidays()).hasSameSizeAs(breaks);
            }
        }
    }

    @Test
    void slipsAreNamed() {
        refused("schoolYear.noSummer");
        refused("schoolYear.noSummer", at("Noël", "2026-12-19", "2027-01-04"));
        refused("schoolYear.reversed", at("Noël", "2027-01-04", "2026-12-19"), SUMMER);
        refused("schoolYear.outside", at("Noël", "2025-12-19", "2026-01-04"), SUMMER);
        refused("schoolYear.tooLong", at("Noël", "2026-12-19", "2027-05-04"), SUMMER);
        refused(
                "schoolYear.overlap",
                at("Noël", "2026-12-19", "2027-01-04"),
                at("Hiver", "2026-12-30", "2027-01-10"),
                SUMMER);
        refused("schoolYear.noSummer", SUMMER, at("Noël", "2027-09-02", "2027-09-10"));
        refused("schoolYear.summerEarly", at("Été", "2027-02-03", "2027-03-01"));
        assertThatThrownBy(() -> new KeyedYear(SchoolZone.CORSE, 2026, "moi", List.of(SUMMER)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("schoolYear.source");
    }

    /** Whatever is taken leaves every day of the year either a holiday or not, in breaks that don’t touch. */
    @Property(tries = 300)
    void whatIsTakenIsACalendarWithoutOverlaps(
            @ForAll @IntRange(min = 2026, max = 2040) int year,
            @ForAll List<@IntRange(min = -5, max = 370) Integer> starts,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        List<Break> breaks = new ArrayList<>();
        for (int start : starts) {
            LocalDate last = LocalDate.of(year, 9, 1).plusDays(start);
            breaks.add(new Break("Vacances " + start, last, last.plusDays(days)));
        }
        breaks.add(new Break("Été", LocalDate.of(year + 1, 7, 5), LocalDate.of(year + 1, 9, 1)));
        KeyedYear taken;
        try {
            taken = new KeyedYear(SchoolZone.REUNION, year, SOURCE, breaks);
        } catch (Refusal refusal) {
            assertThat(refusal.code()).startsWith("schoolYear.");
            return;
        }
        SchoolCalendar calendar = SchoolCalendar.official().with(taken.holidays());
        LocalDate first = LocalDate.of(year, 9, 1);
        long away = first.datesUntil(LocalDate.of(year + 1, 9, 1))
                .filter(day -> calendar.isHoliday(SchoolZone.REUNION, day))
                .count();
        assertThat(away)
                .isEqualTo(breaks.stream().mapToLong(one -> one.days() - 1).sum());
    }

    private static void refused(String code, Break... breaks) {
        assertThatThrownBy(() -> new KeyedYear(SchoolZone.CORSE, 2026, SOURCE, Arrays.asList(breaks)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code);
    }

    private static Break at(String label, String last, String back) {
        return new Break(label, LocalDate.parse(last), LocalDate.parse(back));
    }
}
