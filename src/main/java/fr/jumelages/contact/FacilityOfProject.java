package fr.jumelages.contact;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.FacilityId;
import org.springframework.stereotype.Component;

/** The facility that looks for a school. */
@Component
class FacilityOfProject {

    private final Casefile casefile;
    private final Directory directory;

    FacilityOfProject(Casefile casefile, Directory directory) {
        this.casefile = casefile;
        this.directory = directory;
    }

    Facility of(TwinningId twinning) {
        return directory.facility(new FacilityId(casefile.get(twinning).facilityId()));
    }
}
