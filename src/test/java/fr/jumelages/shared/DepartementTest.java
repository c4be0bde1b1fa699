package fr.jumelages.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartementTest {

    @Test
    void allHundredAndOneAndThreeIslandsAreKnown() {
        assertThat(Departement.all()).hasSize(104);
        assertThat(Departement.all()).allSatisfy(departement -> {
            assertThat(departement.label()).isNotBlank();
            assertThat(departement.academie()).isNotBlank();
            assertThat(departement.zone()).isNotNull();
            assertThat(departement.timeZone()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "35000, 35, Rennes, B, Europe/Paris",
        "75012, 75, Paris, C, Europe/Paris",
        "20000, 2A, Corse, CORSE, Europe/Paris",
        "20200, 2B, Corse, CORSE, Europe/Paris",
        "97110, 971, Guadeloupe, GUADELOUPE, America/Guadeloupe",
        "97133, 977, Guadeloupe, GUADELOUPE, America/St_Barthelemy",
        "97400, 974, La Réunion, REUNION, Indian/Reunion",
        "97600, 976, Mayotte, MAYOTTE, Indian/Mayotte"
    })
    void aPostalCodeLeadsToItsAcademieZoneAndHours(
            String postalCode, String code, String academie, SchoolZone zone, String timeZone) {
        assertThat(Departement.ofPostalCode(postalCode)).hasValueSatisfying(departement -> {
            assertThat(departement.code()).isEqualTo(code);
            assertThat(departement.academie()).isEqualTo(academie);
            assertThat(departement.zone()).isEqualTo(zone);
            assertThat(departement.timeZone().getId()).isEqualTo(timeZone);
        });
    }

    @Test
    void whatIsNoDepartementIsRefused() {
        assertThatThrownBy(() -> Departement.of("20")).isInstanceOf(Refusal.class);
        assertThat(Departement.ofPostalCode("98800")).isEmpty();
        assertThat(Departement.ofPostalCode("7500")).isEmpty();
        assertThat(Departement.ofPostalCode(null)).isEmpty();
    }
}
