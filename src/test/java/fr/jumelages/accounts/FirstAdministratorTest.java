package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class FirstAdministratorTest {

    @Autowired
    Accounts accounts;

    @Test
    void theAddressOfTheConfigurationMayLetTheOthersIn() {
        String email = Postman.newAddress();

        new FirstAdministrator(accounts, email).run(null);
        new FirstAdministrator(accounts, email).run(null);
        new FirstAdministrator(accounts, " ").run(null);

        Person first = accounts.findByEmail(new EmailAddress(email)).orElseThrow();
        assertThat(first.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.COORDINATOR);
        assertThat(first.coordinates("976")).isTrue();
    }
}
