package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.testing.ApplicationTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** A teacher looks from where the school is. */
@ApplicationTest
@Transactional
class TeacherSearchTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient db;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void twoSchoolsAndTheirNeighbours() {
        db.sql("delete from registry_school").update();
        school("0159001A", "Collège des Volcans Xylo", "Murat", "15300", 45.11, 2.87);
        school("0159002B", "École des Volcans Xylo", "Murat", "15300", 45.13, 2.87);
        facility("Xylo tout près", 45.12, 2.87);
        facility("Xylo à vingt kilomètres", 45.30, 2.87);
        facility("Xylo hors d’atteinte", 46.20, 2.87);
    }

    @Test
    void aSchoolIsAskedBackWhenSeveralAreMeant() throws Exception {
        Document page = page(search().param("ou", "volcans xylo"));
        assertThat(page.select("#schools input[type=radio]").eachAttr("value"))
                .containsExactlyInAnyOrder("0159001A", "0159002B");
        assertThat(page.text()).contains("choisissez la vôtre");
    }

    @Test
    void fromTheChosenSchoolTheNearestComeFirstWithTheirDistance() throws Exception {
        Document page = page(search().param("ou", "volcans xylo").param("ecole", "0159001A"));
        assertThat(page.selectFirst("#results-title").text()).isEqualTo("Autour de Collège des Volcans Xylo, Murat");
        assertThat(names(page)).containsExactly("Xylo tout près", "Xylo à vingt kilomètres");
        assertThat(page.select(".facility-away").eachText()).containsExactly("· à 1,1\u202Fkm", "· à 21\u202Fkm");
        assertThat(page.select("#results a[href*=rayon=sans]")).hasSize(1);
    }

    @Test
    void aTownIsTheMiddleOfItsSchoolsAndARadiusCanBeChosen() throws Exception {
        assertThat(names(page(search().param("ou", "MURAT").param("rayon", "15"))))
                .containsExactly("Xylo tout près");
        assertThat(names(page(search().param("ou", "15300").param("rayon", "3"))))
                .containsExactly("Xylo tout près");
    }

    @Test
    void aRemoteTwinningKnowsNoDistance() throws Exception {
        var query = search().param("ecole", "0159001A").param("rayon", "3");
        assertThat(names(page(query))).hasSize(1);
        assertThat(names(page(query.param("type", "REMOTE")))).isEmpty();
        db.sql("update facility set showcase = jsonb_set(showcase, '{types}', '[\"REMOTE\"]') where name like 'Xylo%'")
                .update();
        assertThat(names(page(query))).hasSize(3);
    }

    @Test
    void aDepartementIsSearchedAsAWhole() throws Exception {
        for (String typed : List.of("cantal", "15")) {
            Document page = page(search().param("ou", typed));
            assertThat(page.selectFirst("#results-title").text()).isEqualTo("Cantal");
            assertThat(names(page)).hasSize(3);
        }
        assertThat(names(page(search().param("ou", "Finistère")))).isEmpty();
    }

    @Test
    void anotherPlaceTypedLaterWinsOverTheSchoolChosenBefore() throws Exception {
        Document page = page(search().param("ou", "Finistère").param("ecole", "0159001A"));
        assertThat(page.selectFirst("#results-title").text()).isEqualTo("Finistère");
    }

    @Test
    void aPlaceThatNobodyKnowsIsSaidAndEverythingShown() throws Exception {
        Document page = page(search().param("ou", "Zzyzx-sur-Rien"));
        assertThat(page.text()).contains("Nous n’avons pas trouvé");
        assertThat(names(page)).hasSize(3);
    }

    @Test
    void suggestionsComeWhileOneTypes() throws Exception {
        Document part =
                page(get("/etablissements/ecoles").param("ou", "volcans x").header("HX-Request", "true"));
        assertThat(part.select("input[name=ecole]")).hasSize(2);
        assertThat(page(get("/etablissements/ecoles").param("ou", "v").header("HX-Request", "true"))
                        .select("input"))
                .isEmpty();
    }

    @Test
    void theFacilityPageTellsTheDistanceFromTheSchool() throws Exception {
        String id = db.sql(
                        "select id::text from facility where name = 'Xylo tout près' order by published_at desc limit 1")
                .query(String.class)
                .single();
        Document page = page(get("/etablissements/" + id).param("ecole", "0159001A"));
        assertThat(page.text()).contains("à 1,1\u202Fkm de Collège des Volcans Xylo, Murat");
    }

    private static MockHttpServletRequestBuilder search() {
        return get("/etablissements").param("q", "xylo");
    }

    private List<String> names(Document page) {
        return page.select(".facility h3").eachText();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(http.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void school(String uai, String name, String town, String postalCode, double latitude, double longitude) {
        db.sql("insert into registry_school (uai, name, level, postal_code, town, departement, latitude, longitude,"
                        + " check_letter_fits) values (?, ?, 'COLLEGE', ?, ?, '15', ?, ?, true)")
                .params(uai, name, postalCode, town, latitude, longitude)
                .update();
    }

    private void facility(String name, double latitude, double longitude) {
        FacilityId id = directory.publish(FacilityMother.named(name, "15300", "Murat"));
        entities.flush();
        db.sql("update facility set latitude = ?, longitude = ? where id = ?")
                .params(latitude, longitude, id.value())
                .update();
    }
}
