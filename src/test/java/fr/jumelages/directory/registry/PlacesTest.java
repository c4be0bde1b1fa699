package fr.jumelages.directory.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.directory.FacilityProfile;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.Rurality;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.SchoolProfile;
import fr.jumelages.directory.Uai;
import fr.jumelages.testing.ApplicationTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Places in the middle of the Pacific, where no other test puts a school. */
@ApplicationTest
@Transactional
class PlacesTest {

    private static final Place NOWHERE = new Place(-48.8767, -123.3933);

    @Autowired
    SchoolRegistry schools;

    @Autowired
    Directory directory;

    @Autowired
    EntityManager memory;

    @Autowired
    JdbcClient db;

    private RegistryRows rows;

    @BeforeEach
    void tables() {
        rows = new RegistryRows(db);
    }

    @Test
    void distancesAreThoseOfTheMap() {
        Place paris = new Place(48.8566, 2.3522);
        assertThat(paris.kilometresTo(new Place(45.7640, 4.8357))).isCloseTo(391.5, within(1.0));
        assertThat(new Place(90, 0).kilometresTo(new Place(0, 77))).isCloseTo(10_007.5, within(1.0));
        assertThat(new Place(0, 179.5).kilometresTo(new Place(0, -179.5))).isCloseTo(111.2, within(0.1));
        assertThat(paris.kilometresTo(paris)).isZero();
    }

    @Test
    void theNearestSchoolsComeInOrderOfDistanceAcrossTheDateLineToo() {
        Place here = new Place(-48, 179.99);
        String far = rows.school("Loin", "98800", "Large", SchoolLevel.PRIMARY, new Place(-48, 179.5));
        String across = rows.school("En face", "98800", "Large", SchoolLevel.PRIMARY, new Place(-48, -179.95));
        String college = rows.school("Collège", "98800", "Large", SchoolLevel.COLLEGE, here);
        db.sql("update registry_school set departement = '974' where uai in (?, ?, ?)")
                .params(far, across, college)
                .update();
        assertThat(schools.nearest(here, List.of(SchoolLevel.PRIMARY), 2))
                .extracting(school -> school.uai().value())
                .containsExactly(across, far);
        assertThat(schools.nearest(here, List.of(), 1))
                .extracting(school -> school.uai().value())
                .containsExactly(college);
    }

    @Test
    void ruralityIsTheFirstRadiusThatHoldsAChoiceOfSchools() {
        assertThat(schools.ruralityAt(NOWHERE)).isEqualTo(Rurality.REMOTE);
        twentySchools(12);
        assertThat(schools.ruralityAt(NOWHERE)).isEqualTo(Rurality.RURAL);
        twentySchools(9);
        assertThat(schools.ruralityAt(NOWHERE)).isEqualTo(Rurality.SUBURBAN);
        twentySchools(2);
        assertThat(schools.ruralityAt(NOWHERE)).isEqualTo(Rurality.URBAN);
    }

    @Test
    void aFacilityStandsWhereItsNumberDoesElseInTheMiddleOfItsTown() {
        Place house = new Place(48.1, -1.7);
        String finess = rows.facility("Maison", "35990", "Ville", FacilityKind.EHPAD, house);
        rows.school("Nord", "35990", "Ville", SchoolLevel.PRIMARY, new Place(48.2, -1.6));
        rows.school("Sud", "35990", "Ville", SchoolLevel.PRIMARY, new Place(48.0, -1.8));

        assertThat(place(published(new Finess(finess), "35990"))).isEqualTo(house);
        assertThat(place(published(null, "35990")).kilometresTo(new Place(48.1, -1.7)))
                .isLessThan(0.1);
        assertThat(place(published(null, "35991"))).isNull();
    }

    @Test
    void aSchoolStandsWhereItsNumberDoes() {
        Place yard = new Place(47.5, -1.1);
        Uai uai = new Uai(rows.school("Cour", "44990", "Ville", SchoolLevel.PRIMARY, yard));
        var id = directory.findOrAddSchool(new SchoolProfile(uai, "Cour", SchoolLevel.PRIMARY, "44990", "Ville"));
        memory.flush();
        memory.clear();
        assertThat(directory.school(id).place()).isEqualTo(yard);
    }

    private void twentySchools(double kilometres) {
        for (int i = 0; i < 20; i++) {
            Place north = new Place(NOWHERE.latitude() + kilometres / 111.2, NOWHERE.longitude());
            String uai = rows.school("École " + i, "98800", "Large", SchoolLevel.PRIMARY, north);
            db.sql("update registry_school set departement = '974' where uai = ?")
                    .param(uai)
                    .update();
        }
    }

    private FacilityId published(Finess finess, String postalCode) {
        FacilityProfile plain = FacilityMother.named("Maison", postalCode, "Ville");
        return directory.publish(
                new FacilityProfile(plain.kind(), plain.name(), finess, null, plain.address(), plain.showcase()));
    }

    private Place place(FacilityId id) {
        memory.flush();
        memory.clear();
        return directory.facility(id).place();
    }
}
