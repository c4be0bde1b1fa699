package fr.jumelages.showcase;

import fr.jumelages.casefile.CaseFact;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.feedback.AmbassadorTitles;
import fr.jumelages.feedback.FeedbackFact.AmbassadorAgreed;
import fr.jumelages.feedback.FeedbackFact.TestimonyWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the directory what becomes of a facility’s projects, in the transaction in which it happens. Taken is a project
 * with a school that has not ended; on hold is a facility whose search for a school is.
 */
@Component
@Transactional
class FacilityFacts {

    private static final int AMBASSADOR_YEARS = 2;

    private final Casefile casefile;
    private final FacilityStandings standings;
    private final AmbassadorTitles titles;
    private final Clock clock;

    FacilityFacts(Casefile casefile, FacilityStandings standings, AmbassadorTitles titles, Clock clock) {
        this.casefile = casefile;
        this.standings = standings;
        this.titles = titles;
        this.clock = clock;
    }

    @EventListener({
        CaseFact.SchoolJoined.class,
        CaseFact.CaseHeld.class,
        CaseFact.CaseResumed.class,
        CaseFact.CaseEnded.class
    })
    void on(CaseFact fact) {
        UUID facility = casefile.get(fact.twinning()).facilityId();
        if (facility != null) {
            List<TwinningSummary> projects = casefile.ofFacility(facility);
            long taken = projects.stream().filter(FacilityFacts::isTaken).count();
            boolean held = projects.stream().anyMatch(FacilityFacts::holdsTheSearch);
            standings.noteProjects(new FacilityId(facility), (int) taken, held);
        }
    }

    @EventListener
    void on(AmbassadorAgreed agreed) {
        TwinningId twinning = agreed.twinning();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        UUID facility = casefile.get(twinning).facilityId();
        if (facility != null) {
            standings.noteAmbassador(new FacilityId(facility), today.plusYears(AMBASSADOR_YEARS));
        }
    }

    @EventListener
    void on(TestimonyWithdrawn withdrawn) {
        UUID facility = casefile.get(withdrawn.twinning()).facilityId();
        if (facility != null) {
            LocalDate other = titles.besides(withdrawn.twinning(), facility).orElse(null);
            standings.noteAmbassador(new FacilityId(facility), other);
        }
    }

    private static boolean isTaken(TwinningSummary project) {
        return project.schoolId() != null && isOpen(project.status());
    }

    private static boolean isOpen(TwinningStatus status) {
        return status == TwinningStatus.LIVE || status == TwinningStatus.ON_HOLD;
    }

    private static boolean holdsTheSearch(TwinningSummary project) {
        return project.status() == TwinningStatus.ON_HOLD
                && project.stage() == Stage.SCHOOL_CONTACT
                && project.schoolId() == null;
    }
}
