package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class DirectoryTest {

    @Autowired
    private Directory directory;

    @Test
    void findsWhateverTheAccentsAndCapitals() {
        FacilityId id = directory.publish(FacilityMother.named("Résidence Cœur d’Étoile Zéphyr", "29200", "Brest"));
        for (String typed : List.of("etoile zephyr", "ÉTOILE", "coeur zéph", "zephyr 29200", "brest zephyr")) {
            assertThat(found(typed)).as(typed).contains(id);
        }
        assertThat(found("zephyr lyon")).doesNotContain(id);
    }

    @Test
    void wildcardsAndHostileTextFindNothingAndBreakNothing() {
        directory.publish(FacilityMother.named("Les Glycines Hostiles", "29200", "Brest"));
        for (String typed : List.of("%", "_", "\\", "'; drop table facility", "\u0000", "a".repeat(10_000))) {
            assertThat(directory.search(query(typed), null).facilities()).hasSizeLessThanOrEqualTo(20);
        }
        assertThat(found("Glyc%Host")).isEmpty();
    }

    @Test
    void filtersByWhatIsWishedFor() {
        FacilityId id = directory.publish(FacilityMother.named("Filtrée Quetzal", "20200", "Bastia"));
        assertThat(filtered("2B", TwinningType.IN_PERSON, SchoolLevel.PRIMARY)).contains(id);
        assertThat(filtered("2A", TwinningType.IN_PERSON, SchoolLevel.PRIMARY)).doesNotContain(id);
        assertThat(filtered("2B", TwinningType.REMOTE, null)).doesNotContain(id);
        assertThat(filtered("2B", null, SchoolLevel.LYCEE)).doesNotContain(id);
    }

    @Test
    void pagesGoOnWhereTheyStoppedWithoutGapOrRepetition() {
        for (int i = 0; i < 45; i++) {
            directory.publish(FacilityMother.named("Paginée Wombat " + i / 2, "35000", "Rennes"));
        }
        List<FacilityId> seen = new ArrayList<>();
        FacilityPage.Cursor cursor = null;
        do {
            FacilityPage page = directory.search(query("wombat"), cursor);
            page.facilities().forEach(card -> seen.add(card.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void aKnownFinessRenewsThePageInsteadOfAddingOne() {
        FacilityProfile first = FacilityMother.named("Ancien nom", "35000", "Rennes");
        var numbered = new FacilityProfile(
                first.kind(), "Nouveau nom", new Finess("350000022"), null, first.address(), first.showcase());
        FacilityId id = directory.publish(numbered);
        assertThat(directory.publish(numbered)).isEqualTo(id);
        assertThat(directory.facility(id).showcase()).isEqualTo(first.showcase());
    }

    @Test
    void aSchoolIsFoundAgainByNumberOrByNameAndPlace() {
        var typed = new SchoolProfile(null, "École Jean-Moulin Okapi", SchoolLevel.PRIMARY, "35000", "Rennes");
        SchoolId id = directory.findOrAddSchool(typed);
        assertThat(directory.findOrAddSchool(
                        new SchoolProfile(null, "ecole jean-moulin okapi", SchoolLevel.PRIMARY, "35000", "RENNES")))
                .isEqualTo(id);
        var numbered = new SchoolProfile(new Uai("0350002M"), "Collège Okapi", SchoolLevel.COLLEGE, "35000", "Rennes");
        assertThat(directory.findOrAddSchool(numbered)).isEqualTo(directory.findOrAddSchool(numbered));
        assertThat(directory.schoolByUai(new Uai("0350002M"))).isPresent();
    }

    private List<FacilityId> found(String typed) {
        return directory.search(query(typed), null).facilities().stream()
                .map(FacilityCard::id)
                .toList();
    }

    private List<FacilityId> filtered(String departement, TwinningType type, SchoolLevel level) {
        var query = new FacilityQuery("quetzal", departement, null, type, level, Set.of(), Set.of(), null, null, false);
        return directory.search(query, null).facilities().stream()
                .map(FacilityCard::id)
                .toList();
    }

    private static FacilityQuery query(String text) {
        return FacilityQuery.matching(text);
    }
}
