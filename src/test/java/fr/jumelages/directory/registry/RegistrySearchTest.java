package fr.jumelages.directory.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Uai;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class RegistrySearchTest {

    @Autowired
    FacilityRegistry facilities;

    @Autowired
    SchoolRegistry schools;

    @Autowired
    JdbcClient db;

    private RegistryRows rows;

    @BeforeEach
    void tables() {
        rows = new RegistryRows(db);
    }

    @Test
    void findsWordsOfNameAndTownInAnyOrderWhateverAccentsCapitalsAndPunctuation() {
        String finess =
                rows.facility("EHPAD RÉSIDENCE DU CŒUR-DE-ZÉLANDIE", "35000", "RENNES", FacilityKind.EHPAD, null);
        for (String typed : List.of(
                "zelandie",
                "Zélandie Rennes",
                "rennes coeur zelandie",
                "cœur de zélandie",
                "35000 zeland",
                "zélan ehpad",
                finess,
                finess.substring(0, 7),
                finess.substring(0, 2) + " " + finess.substring(2, 5) + " " + finess.substring(5))) {
            assertThat(found(typed)).as(typed).contains(finess);
        }
        assertThat(found("zelandie bordeaux")).doesNotContain(finess);
    }

    @Test
    void saintMayBeTypedInFullOrNot() {
        String word = RegistryRows.unheardOf();
        String finess = rows.facility("EHPAD ST " + word, "42000", "ST ETIENNE", FacilityKind.EHPAD, null);
        for (String typed :
                List.of("saint " + word, "st " + word, word + " saint-étienne", word + " St-Étienne", word + " st")) {
            assertThat(found(typed)).as(typed).contains(finess);
        }
    }

    @Test
    void forgivesTypingSlipsWhenNothingElseAnswers() {
        String uai = rows.school("Collège Xylophonie", "21000", "Dijon", SchoolLevel.COLLEGE, null);
        for (String typed : List.of(
                "xylofonie",
                "collége xilophonie",
                "xylophnie dijon",
                "xylophonie dyjon",
                "xylohponie",
                "xylophonie diyon")) {
            assertThat(schools.suggest(typed, null, 5))
                    .as(typed)
                    .extracting(school -> school.uai().value())
                    .contains(uai);
        }
    }

    @Test
    void threeLettersMayBeMistypedToo() {
        String word = RegistryRows.unheardOf();
        rows.school("Collège Jean-Zay " + word, "35000", "Rennes", SchoolLevel.COLLEGE, null);
        assertThat(schools.suggest("jean zai " + word, null, 5)).hasSize(1);
    }

    @Test
    void whatTheProgrammeIsForComesFirst() {
        String word = RegistryRows.unheardOf();
        String pharmacy = rows.facility(word, "59000", "Lille", null, null);
        String home = rows.facility(
                "Résidence autonomie " + word + " les longs rosiers",
                "59000",
                "Lille",
                FacilityKind.RESIDENCE_AUTONOMIE,
                null);
        assertThat(found(word)).containsExactly(home, pharmacy);
        assertThat(facilities.suggest(word, 1)).hasSize(1);
    }

    @Test
    void theClosestNameComesFirst() {
        String word = RegistryRows.unheardOf();
        rows.school("École élémentaire publique annexe nord " + word, "69001", "Lyon", SchoolLevel.PRIMARY, null);
        String exact = rows.school("École " + word, "69001", "Lyon", SchoolLevel.PRIMARY, null);
        assertThat(schools.suggest("école " + word, null, 5).get(0).uai().value())
                .isEqualTo(exact);
    }

    @Test
    void schoolsOfOneLevelOnly() {
        String word = RegistryRows.unheardOf();
        rows.school("École " + word, "69001", "Lyon", SchoolLevel.PRIMARY, null);
        String college = rows.school("Collège " + word, "69001", "Lyon", SchoolLevel.COLLEGE, null);
        assertThat(schools.suggest(word, SchoolLevel.COLLEGE, 5))
                .extracting(school -> school.uai().value())
                .containsExactly(college);
        assertThat(schools.suggest(word, null, 5)).hasSize(2);
        assertThat(schools.suggest(college, SchoolLevel.PRIMARY, 5)).isEmpty();
    }

    @Test
    void whatHasClosedIsNoLongerSuggestedButStillKnown() {
        String word = RegistryRows.unheardOf();
        String finess = rows.facility(word, "35000", "Rennes", FacilityKind.EHPAD, null);
        String uai = rows.school(word, "35000", "Rennes", SchoolLevel.LYCEE, null);
        rows.close(finess);
        rows.close(uai);
        assertThat(found(word)).isEmpty();
        assertThat(schools.suggest(word, null, 5)).isEmpty();
        assertThat(facilities.byFiness(new Finess(finess))).isPresent();
        assertThat(schools.byUai(new Uai(uai)).orElseThrow().academie()).isEqualTo("Rennes");
    }

    @Test
    void aRecordWithoutTownBreaksNothing() {
        String word = RegistryRows.unheardOf();
        String uai = rows.school("École " + word, "35000", "", SchoolLevel.PRIMARY, null);
        rows.school("École " + word + " bis", "35000", "Rennes", SchoolLevel.PRIMARY, null);
        assertThat(schools.suggest(word, null, 5)).hasSize(2);
        assertThat(schools.byUai(new Uai(uai)).orElseThrow().town()).isEmpty();
    }

    @Test
    void hostileTextFindsNothingAndBreaksNothing() {
        for (String typed : new String[] {
            null,
            "",
            " ",
            "%",
            "_",
            "\\",
            "'",
            "!",
            "&|!():*",
            "a & b",
            "'; drop table school",
            "\u0000",
            "<->",
            "é".repeat(10_000),
            "a ".repeat(5000),
            "\uD83D\uDE00",
            "œ"
        }) {
            assertThat(facilities.suggest(typed, 5)).hasSizeLessThanOrEqualTo(5);
            assertThat(schools.suggest(typed, null, 5)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void anEatenLeadingZeroIsUnderstood() {
        String uai = rows.school("École du zéro", "35000", "Rennes", SchoolLevel.PRIMARY, null);
        assertThat(schools.suggest(uai.substring(1), null, 5))
                .extracting(school -> school.uai().value())
                .contains(uai);
    }

    private List<String> found(String typed) {
        return facilities.suggest(typed, 5).stream()
                .map(facility -> facility.finess().value())
                .toList();
    }
}
