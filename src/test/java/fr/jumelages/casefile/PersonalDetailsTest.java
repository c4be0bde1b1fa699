package fr.jumelages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Installer Mme Durand près de la fenêtre",
                "Avec M. Élie et sa fille",
                "Deux résidents ont la maladie d’Alzheimer",
                "Un élève diabétique",
                "Groupe GIR 2",
                "2 34 05 35 123 456"
            })
    void noticesNamesAndHealth(String text) {
        assertThat(PersonalDetails.suspectedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un atelier de récits, puis un goûter préparé ensemble.",
                "Quatre places pour fauteuil roulant et une boucle auditive",
                "Madame ou monsieur : comment s’adresser aux aînés",
                "Démentir les idées reçues sur l’âge",
                "Rendez-vous à 14 h 30 le 10/12/2026, salle 204"
            })
    void leavesUsualWordsInPeace(String text) {
        assertThat(PersonalDetails.suspectedIn(text)).isFalse();
    }
}
