package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anInvitationRepeatedAddsTheRoleAndWritesOnce() {
        EmailAddress email = someone();

        AccountId first = accounts.invite(email, "Claire Morel", Role.REFERENT);
        AccountId again = accounts.invite(new EmailAddress(email.value().toUpperCase()), "C. Morel", Role.DIRECTOR);

        assertThat(again).isEqualTo(first);
        Person person = accounts.get(first);
        assertThat(person.name()).isEqualTo("Claire Morel");
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.REFERENT, Role.DIRECTOR);
        assertThat(lettersTo(email)).isEqualTo(1);
    }

    @Test
    void invitedTwiceAtTheSameMomentMakesOneAccount() {
        EmailAddress email = someone();

        List<AccountId> ids = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> accounts.invite(email, "Paul Girard", Role.TEACHER))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(lettersTo(email)).isEqualTo(1);
    }

    @Test
    void aClosedAccountIsFoundByIdOnlyUntilInvitedAgain() {
        EmailAddress email = someone();
        AccountId id = accounts.invite(email, "Ines Roche", Role.TEACHER);

        accounts.close(id);

        assertThat(accounts.findByEmail(email)).isEmpty();
        assertThat(accounts.active(id)).isEmpty();
        assertThat(accounts.get(id).name()).isEqualTo("Ines Roche");

        accounts.invite(email, "Ines Roche", Role.TEACHER);
        assertThat(accounts.findByEmail(email)).isPresent();
    }

    @Test
    void coordinatorsAreFoundByTheirTerritory() {
        AccountId drome = coordinator(Territory.of("26", "07"));
        AccountId corsica = coordinator(Territory.of("2A"));
        AccountId everywhere = coordinator(Territory.wholeCountry());
        AccountId nowhere = coordinator(Territory.none());

        assertThat(accounts.coordinatorsOf("26"))
                .extracting(Person::id)
                .contains(drome, everywhere)
                .doesNotContain(corsica, nowhere);
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThatThrownBy(() -> accounts.get(new AccountId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    private AccountId coordinator(Territory territory) {
        AccountId id = accounts.invite(someone(), "Une coordinatrice", Role.COORDINATOR);
        accounts.assign(id, territory);
        return id;
    }

    private long lettersTo(EmailAddress email) {
        return jdbc.sql("select count(*) from outbox where recipient = ?")
                .param(email.value())
                .query(Long.class)
                .single();
    }

    static EmailAddress someone() {
        return new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr");
    }
}
