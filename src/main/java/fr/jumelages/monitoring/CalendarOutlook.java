package fr.jumelages.monitoring;

import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warns before a school calendar runs out: without one no common slot can be offered. */
@Component
public class CalendarOutlook {

    private static final int MONTHS_AHEAD = 6;

    private final Clock clock;

    CalendarOutlook(Clock clock) {
        this.clock = clock;
    }

    /** Zones of a territory whose holidays half a year from now nobody keyed in. */
    public List<SchoolZone> runningOut(Territory territory) {
        LocalDate ahead = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusMonths(MONTHS_AHEAD);
        return Departement.all().stream()
                .filter(departement -> territory.covers(departement.code()))
                .map(Departement::zone)
                .distinct()
                .filter(zone -> !SchoolCalendar.official().covers(zone, ahead))
                .sorted()
                .toList();
    }
}
