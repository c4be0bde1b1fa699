package fr.jumelages.local;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.EmailAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The programme’s own people in the demo; everybody else comes with their story. */
@Component
@Profile("local")
class DemoCast {

    private static final EmailAddress NATIONAL = new EmailAddress("camille.perrin@jumelages.example");

    private final Accounts accounts;

    DemoCast(Accounts accounts) {
        this.accounts = accounts;
    }

    void arrive() {
        invite(NATIONAL, "Camille Perrin", Role.COORDINATOR, Territory.wholeCountry());
        invite(
                new EmailAddress("erwan.tanguy@jumelages.example"),
                "Erwan Tanguy",
                Role.COORDINATOR,
                Territory.of("22", "29", "35", "56"));
        invite(
                new EmailAddress("sarah.nguyen@jumelages.example"),
                "Sarah Nguyen",
                Role.ADMIN,
                Territory.wholeCountry());
    }

    boolean isHere() {
        return accounts.findByEmail(NATIONAL).isPresent();
    }

    Person coordinator() {
        return accounts.findByEmail(NATIONAL).orElseThrow();
    }

    private void invite(EmailAddress email, String name, Role role, Territory territory) {
        AccountId id = accounts.invite(email, name, role);
        accounts.assign(id, territory);
    }
}
