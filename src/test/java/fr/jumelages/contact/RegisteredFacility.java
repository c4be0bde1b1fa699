package fr.jumelages.contact;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.shared.EmailAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A facility that waits for its school, with its director, as the first stage leaves it behind. */
@Component
class RegisteredFacility {

    private final Directory directory;
    private final Casefile casefile;
    private final Accounts accounts;
    private final ContactProcess process;

    RegisteredFacility(Directory directory, Casefile casefile, Accounts accounts, ContactProcess process) {
        this.directory = directory;
        this.casefile = casefile;
        this.accounts = accounts;
        this.process = process;
    }

    /** What a test needs to know of it. */
    record Ready(FacilityId facility, TwinningId twinning, String reference, String name, Person director) {}

    @Transactional
    Ready open() {
        String name = "Résidence " + UUID.randomUUID().toString().substring(0, 8);
        FacilityId facility = directory.publish(FacilityMother.named(name, "35000", "Rennes"));
        var twinning = casefile.open(Opening.furtherSchool(name, "35", facility.value()));
        AccountId director = accounts.invite(
                new EmailAddress("direction-" + UUID.randomUUID() + "@ehpad.example"), "Claire Morel", Role.DIRECTOR);
        casefile.addMember(twinning.id(), director, Role.DIRECTOR);
        process.opened(twinning.id(), twinning.reference());
        return new Ready(facility, twinning.id(), twinning.reference(), name, accounts.get(director));
    }
}
