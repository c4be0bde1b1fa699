package fr.jumelages.monitoring;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.EmailAddress;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who look at the board, or would like to, each with a new account. */
record Watchers(Accounts accounts) {

    Person coordinatorOf(String... departements) {
        return with(Role.COORDINATOR, Territory.of(departements));
    }

    Person national() {
        return with(Role.COORDINATOR, Territory.wholeCountry());
    }

    Person with(Role role, Territory territory) {
        AccountId id = accounts.invite(new EmailAddress(UUID.randomUUID() + "@exemple.fr"), "Camille Roux", role);
        accounts.assign(id, territory);
        return accounts.get(id);
    }

    static RequestPostProcessor as(Person person) {
        return authentication(new SignedIn(person));
    }
}
