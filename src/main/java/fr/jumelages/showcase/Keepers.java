package fr.jumelages.showcase;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.PageKeepers;
import fr.jumelages.shared.NotFound;
import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directors of the facility’s projects, and the coordinators of its territory. For anybody else there is no such page. */
@Component
class Keepers implements PageKeepers {

    private final Directory directory;
    private final Casefile casefile;

    Keepers(Directory directory, Casefile casefile) {
        this.directory = directory;
        this.casefile = casefile;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean keeps(FacilityId facility, Principal reader) {
        return reader instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof Person person
                && isKept(directory.facility(facility), person);
    }

    /** @throws NotFound for who doesn’t look after it */
    @Transactional(readOnly = true)
    Facility open(FacilityId id, Person person) {
        Facility facility = directory.facility(id);
        if (!isKept(facility, person)) {
            throw new NotFound("facility " + id + " to keep");
        }
        return facility;
    }

    private boolean isKept(Facility facility, Person person) {
        return person.coordinates(facility.address().departement())
                || (person.has(Role.DIRECTOR)
                        && casefile.ofFacility(facility.id().value()).stream()
                                .flatMap(project -> casefile.members(project.id()).stream())
                                .anyMatch(member -> member.role() == Role.DIRECTOR
                                        && member.person().id().equals(person.id())));
    }
}
