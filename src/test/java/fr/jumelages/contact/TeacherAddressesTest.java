package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.ReferenceLines;
import fr.jumelages.testing.ApplicationTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which addresses show that somebody teaches, and which only look like it. */
@ApplicationTest
class TeacherAddressesTest {

    private static final String PRIVATE_SCHOOL = "0480001Y";
    private static final String AT_A_PROVIDER = "0480002Z";

    @Autowired
    private TeacherAddresses addresses;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void twoSchoolsOfTheRegister() {
        register(PRIVATE_SCHOOL, "secretariat@saint-privat.example");
        register(AT_A_PROVIDER, "ecole.du.causse@gmail.com");
    }

    @Test
    void everyAcademieHasItsDomain() {
        Set<String> withDomain = ReferenceLines.read("/reference/academic-domains.csv", 2).stream()
                .map(cells -> cells[0])
                .collect(Collectors.toSet());
        assertThat(withDomain)
                .containsAll(
                        Departement.all().stream().map(Departement::academie).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "julie.legoff@ac-rennes.fr",
                "JULIE.LEGOFF@AC-Rennes.FR",
                "julie@etab.ac-orleans-tours.fr",
                "julie@ac-rennes.example"
            })
    void academicAndConfiguredDomainsAreKnown(String address) {
        assertThat(addresses.show(new EmailAddress(address), null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "julie@gmail.com",
                "julie@ac-rennes.fr.example.com",
                "julie@faux-ac-rennes.fr",
                "julie@ac-rennes.com",
                "ac-rennes.fr@example.com"
            })
    void whatOnlyLooksAcademicIsNot(String address) {
        assertThat(addresses.show(new EmailAddress(address), null)).isFalse();
    }

    @Test
    void theSchoolsOwnAddressAndDomainAreKnown() {
        assertThat(known("secretariat@saint-privat.example", PRIVATE_SCHOOL)).isTrue();
        assertThat(known("julie@saint-privat.example", PRIVATE_SCHOOL)).isTrue();
        assertThat(known("julie@saint-privat.example", AT_A_PROVIDER)).isFalse();
        assertThat(known("julie@saint-privat.example", null)).isFalse();
    }

    @Test
    void sharingAMailProviderWithASchoolProvesNothing() {
        assertThat(known("ecole.du.causse@gmail.com", AT_A_PROVIDER)).isTrue();
        assertThat(known("quelqu.un@gmail.com", AT_A_PROVIDER)).isFalse();
    }

    private boolean known(String address, String uai) {
        return addresses.show(new EmailAddress(address), uai);
    }

    private void register(String uai, String email) {
        db.sql(
                        "insert into registry_school (uai, name, level, postal_code, town, departement, email, check_letter_fits)"
                                + " values (?, 'École du Causse', 'PRIMARY', '48000', 'Mende', '48', ?, false)"
                                + " on conflict do nothing")
                .params(uai, email)
                .update();
    }
}
