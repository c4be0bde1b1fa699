package fr.jumelages.meeting;

import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Address;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the two sides of a project are at home, as papers name it: empty while the directory does not know them. */
@Component
class Addresses {

    private final Directory directory;

    Addresses(Directory directory) {
        this.directory = directory;
    }

    String ofFacility(TwinningSummary project) {
        return project.facilityId() == null
                ? ""
                : directory.facilities(List.of(new FacilityId(project.facilityId()))).stream()
                        .findFirst()
                        .map(Facility::address)
                        .map(Addresses::town)
                        .orElse("");
    }

    String ofSchool(TwinningSummary project) {
        return project.schoolId() == null
                ? ""
                : directory.schools(List.of(new SchoolId(project.schoolId()))).stream()
                        .findFirst()
                        .map(School::address)
                        .map(Addresses::town)
                        .orElse("");
    }

    private static String town(Address address) {
        return address.postalCode() + " " + address.town();
    }
}
