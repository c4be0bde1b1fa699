package fr.jumelages.monitoring.weekly;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;

/**
 * The week that a letter looks back on from a place. @param monday on which the present week began there: the letter
 * tells of the seven days before
 */
record Week(Departement place, LocalDate monday) {

    private static final int EIGHT = 8;
    private static final int NOON = 12;

    /**
     * The places where letters may leave now: from eight until noon of a working day, so that Monday’s letter comes on
     * Tuesday when Monday is a holiday there, or when the machines were down.
     */
    static List<Week> beginning(Instant now, Collection<Departement> places) {
        return places.stream()
                .filter(place -> isMorning(now.atZone(place.timeZone()), place))
                .map(place -> new Week(place, monday(now.atZone(place.timeZone()))))
                .toList();
    }

    Instant from() {
        return monday.minusWeeks(1).atStartOfDay(place.timeZone()).toInstant();
    }

    private static boolean isMorning(ZonedDateTime there, Departement place) {
        return there.getHour() >= EIGHT
                && there.getHour() < NOON
                && WorkingDays.isWorkingDay(there.toLocalDate(), place);
    }

    private static LocalDate monday(ZonedDateTime there) {
        return there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
