package fr.jumelages.directory.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class SuggestionsTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    private RegistryRows rows;

    @BeforeEach
    void tables() {
        rows = new RegistryRows(db);
    }

    @Test
    void whatIsMeantIsChosenByItsNumber() throws Exception {
        String word = RegistryRows.unheardOf();
        String home = rows.facility(word + " <Fils>", "35000", "Rennes", FacilityKind.EHPAD, null);
        rows.facility(word + " pharmacie", "35000", "Rennes", null, null);
        Document part = part("/registre/etablissements", word, "choix");
        assertThat(part.select("input[type=radio][name=choix]")).hasSize(2);
        assertThat(part.select("label[for=choix-" + home + "]").text())
                .isEqualTo(word + " <Fils> 35000 Rennes EHPAD, FINESS " + home);
        assertThat(part.select(".suggestion").get(1).text()).contains("Ni EHPAD ni résidence autonomie");
        assertThat(part.selectFirst("[data-announce]").attr("data-announce")).isEqualTo("2 établissements proposés");
    }

    @Test
    void schoolsAreNarrowedToALevelThatExists() throws Exception {
        String word = RegistryRows.unheardOf();
        rows.school("École " + word, "35000", "", SchoolLevel.PRIMARY, null);
        rows.school("Lycée " + word, "35000", "Rennes", SchoolLevel.LYCEE, null);
        assertThat(part("/registre/ecoles?niveau=LYCEE", word, "x")
                        .select("strong")
                        .text())
                .isEqualTo("Lycée " + word);
        assertThat(part("/registre/ecoles?niveau=<b>", word, "x").select(".suggestion"))
                .hasSize(2);
    }

    @Test
    void nothingFoundSaysWhatElseToDo() throws Exception {
        assertThat(part("/registre/ecoles", "zzqxyv wwkqj", "x").text()).contains("saisissez vous-même");
    }

    @Test
    void oneLetterIsNoQuestionAndOddNamesAreNotRepeated() throws Exception {
        assertThat(part("/registre/ecoles", "e", "x").body().children()).isEmpty();
        String word = RegistryRows.unheardOf();
        rows.school(word, "35000", "Rennes", SchoolLevel.PRIMARY, null);
        assertThat(part("/registre/ecoles", word, "\"><script>").html()).doesNotContain("script");
    }

    @Test
    void askingWithoutEndIsStopped() throws Exception {
        int status = 200;
        for (int i = 0; i < 700 && status == 200; i++) {
            status = http.perform(asked("/registre/ecoles", "", "x").with(request -> {
                        request.setRemoteAddr("203.0.113.77");
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    private Document part(String path, String typed, String name) throws Exception {
        return Jsoup.parseBodyFragment(http.perform(asked(path, typed, name))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockHttpServletRequestBuilder asked(String path, String typed, String name) {
        return get(path).header("HX-Request", "true").param("q", typed).param("nom", name);
    }
}
