package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.testing.ApplicationTest;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class DirectoryPagesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Directory directory;

    @Test
    void theFacilityPageTellsWhatSchoolsNeedAndNoPerson() throws Exception {
        FacilityId id = directory.publish(FacilityMother.named("Les Iris & <Fils>", "97400", "Saint-Denis"));
        http.perform(get("/etablissements/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Les Iris &amp; &lt;Fils&gt;")))
                .andExpect(content().string(containsString("La Réunion")))
                .andExpect(content().string(containsString("/etablissements/" + id + "/contact")))
                .andExpect(content().string(not(containsString("1 rue des Lilas"))));
        var tuesday = page("/etablissements/" + id).select(".week tbody tr").get(1);
        assertThat(tuesday.select("th, td").eachText()).containsExactly("mardi", "non proposé", "possible");
        var thursday = page("/etablissements/" + id).select(".week tbody tr").get(3);
        assertThat(thursday.select("td").last().text()).isEqualTo("15 h – 16 h 30, animation");
    }

    @Test
    void theFollowingPageKeepsTheSearchWithItsAccentsAndSpaces() throws Exception {
        String word = "Écureuil&" + UUID.randomUUID().toString().substring(0, 6);
        for (int i = 0; i < 30; i++) {
            directory.publish(FacilityMother.named(word + " maison " + i, "29200", "Brest"));
        }
        Document first = page("/etablissements?departement=29&type=HYBRID&q=" + word.replace("&", "%26"));
        String next = first.selectFirst("a[rel=next]").attr("href");
        Document second = page(next);
        Set<String> seen = new HashSet<>(first.select("main li.card a").eachAttr("href"));
        seen.addAll(second.select("main li.card a").eachAttr("href"));
        assertThat(seen).hasSize(30);
        assertThat(second.selectFirst("#q").val()).isEqualTo(word);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void whenNothingMatchesThePageSaysWhatToDo() throws Exception {
        http.perform(get("/etablissements").param("q", UUID.randomUUID().toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Retirez un critère")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "departement=20&genre=CHATEAU&type=<b>&niveau=%25&theme=1",
                "apresNom=a&apresId=x",
                "apresNom=%00&apresId=00000000-0000-0000-0000-000000000000",
                "q=%00%27%22;--",
                "q=a&q=b&departement=35&departement=75"
            })
    void unheardOfCriteriaCountAsNone(String query) throws Exception {
        http.perform(get(URI.create(
                        "/etablissements?" + query.replace("<b>", "%3Cb%3E").replace("\"", "%22"))))
                .andExpect(status().isOk());
    }

    @Test
    void whatIsNoFacilityIsNotFound() throws Exception {
        http.perform(get("/etablissements/" + UUID.randomUUID())).andExpect(status().isNotFound());
        http.perform(get("/etablissements/1")).andExpect(status().isNotFound());
    }

    private Document page(String path) throws Exception {
        String html = http.perform(get(URI.create(path.replace("É", "%C3%89"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html);
    }
}
