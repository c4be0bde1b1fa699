package fr.jumelages.framing;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.SchoolId;
import fr.jumelages.shared.Departement;
import org.springframework.stereotype.Component;

/** Finds where the two sides of a project are; a school that is not known yet counts as a neighbour of the facility. */
@Component
class PlacesOfTwinnings {

    private final Casefile casefile;
    private final Directory directory;

    PlacesOfTwinnings(Casefile casefile, Directory directory) {
        this.casefile = casefile;
        this.directory = directory;
    }

    Places of(TwinningId twinning) {
        TwinningSummary summary = casefile.get(twinning);
        Departement facility = Departement.of(summary.departement());
        return Places.of(facility, summary.schoolId() == null ? facility : ofSchool(new SchoolId(summary.schoolId())));
    }

    private Departement ofSchool(SchoolId school) {
        return Departement.of(directory.school(school).address().departement());
    }
}
