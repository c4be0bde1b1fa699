package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Someone has to be the first: the address in {@code app.first-administrator} is invited when the application starts,
 * as administrator and coordinator of the whole country. Does nothing when the property is empty or the person is an administrator.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;
    private final String email;

    FirstAdministrator(Accounts accounts, @Value("${app.first-administrator:}") String email) {
        this.accounts = accounts;
        this.email = email;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!email.isBlank()) {
            invite(new EmailAddress(email));
        }
    }

    private void invite(EmailAddress address) {
        boolean isAdministrator = accounts.findByEmail(address)
                .filter(person -> person.has(Role.ADMIN))
                .isPresent();
        if (!isAdministrator) {
            accounts.invite(address, address.value(), Role.ADMIN);
            AccountId id = accounts.invite(address, address.value(), Role.COORDINATOR);
            accounts.assign(id, Territory.wholeCountry());
        }
    }
}
