package fr.jumelages.registration;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import org.springframework.stereotype.Component;

/** A director enters the case with an account of their own. */
@Component
class DirectorAccounts {

    private final Accounts accounts;
    private final Casefile casefile;

    DirectorAccounts(Accounts accounts, Casefile casefile) {
        this.accounts = accounts;
        this.casefile = casefile;
    }

    void open(RegistrationRequest request) {
        var people = request.content().people();
        AccountId director = accounts.invite(people.email(), people.directorName(), Role.DIRECTOR, request.language());
        casefile.addMember(request.twinning(), director, Role.DIRECTOR);
    }
}
