package fr.jumelages.meeting;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.Departement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Now, and the hours of a project’s meetings: those of its facility, overseas too. */
@Component
class MeetingTime {

    private final Casefile casefile;
    private final Clock clock;

    MeetingTime(Casefile casefile, Clock clock) {
        this.casefile = casefile;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone(TwinningId twinning) {
        return Departement.of(casefile.get(twinning).departement()).timeZone();
    }

    Instant moment(TwinningId twinning, LocalDateTime local) {
        return local.atZone(zone(twinning)).toInstant();
    }

    LocalDate day(TwinningId twinning, Instant moment) {
        return moment.atZone(zone(twinning)).toLocalDate();
    }
}
