package fr.jumelages.monitoring;

import static fr.jumelages.monitoring.Watchers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.SqlStatements;
import java.nio.charset.StandardCharsets;
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

@ApplicationTest
@Transactional
class BoardPageTest {

    /**
     * Who is asking (1), the task counter of the header (1), the reader’s views (1), the counters (1), what moved (1), the
     * oldest project (1), the page with all who are waited for (1).
     */
    private static final int MOST_STATEMENTS = 7;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    private Watchers watchers;
    private Person coordinator;

    @BeforeEach
    void sixHundredProjects() {
        new GeneratedProjects(db).make(600, "X1", "X2");
        watchers = new Watchers(accounts);
        coordinator = watchers.coordinatorOf("X1", "X2");
    }

    @Test
    void showsStagesTabsAndTwentyProjects() throws Exception {
        Document page = page(get("/suivi"));

        assertThat(page.select(".track-counts .track-count").eachText())
                .hasSize(6)
                .doesNotContain("0");
        assertThat(page.select(".tabs a")).hasSize(6);
        assertThat(page.select(".task")).hasSize(20);
        assertThat(page.select(".task a").eachAttr("href")).allMatch(href -> href.startsWith("/projets/GEN-X1-"));
        assertThat(page.select(".task").text()).contains("En attente de", "À cette étape");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void opensTheFurtherFiltersWhenOneIsSetAndTakesEachAwayByItself() throws Exception {
        assertThat(page(get("/suivi")).select("details.filters-rest[open], #results .chips"))
                .isEmpty();
        Document page = page(get("/suivi?etat=retard&niveau=COLLEGE&attend=TEACHER&etape=FRAMING"));

        assertThat(page.select("details.filters-rest[open] summary").text()).contains("2 choisis");
        assertThat(page.select("#results .chips a").eachAttr("href"))
                .containsExactly(
                        "/suivi?etat=retard&niveau=COLLEGE&attend=TEACHER",
                        "/suivi?etat=retard&etape=FRAMING&attend=TEACHER",
                        "/suivi?etat=retard&etape=FRAMING&niveau=COLLEGE",
                        "/suivi?etat=retard");
        assertThat(page.select("a[href^=/suivi/projets.csv]").attr("href")).contains("niveau=COLLEGE&attend=TEACHER");
        assertThat(page.select(".view-form input[name=niveau]").val()).isEqualTo("COLLEGE");
        assertThat(page.select(".tabs a[href*=bloques]").attr("href")).contains("niveau=COLLEGE", "attend=TEACHER");
    }

    @Test
    void showsWhatMovedAtEachStation() throws Exception {
        db.sql(
                        "update twinning set stage = 'FRAMING', stage_since = now() where departement = 'X1' and stage = 'EVENT'")
                .update();
        assertThat(page(get("/suivi")).select("a.track-moved[href*=FRAMING]").text())
                .startsWith("+")
                .endsWith("cette semaine");
    }

    @Test
    void goesOnWhereThePageEnded() throws Exception {
        Document first = page(get("/suivi").param("etat", "retard").param("departement", "X1"));
        String next = first.select("a[rel=next]").attr("href");
        Document second = page(get(java.net.URI.create(next)));

        assertThat(second.select(".task a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".task a").eachAttr("href"));
        assertThat(second.select(".tabs a[aria-current]").text()).startsWith("En retard");
    }

    @Test
    void htmxGetsTheListAlone() throws Exception {
        Document narrowed = page(get("/suivi").param("q", "GEN-X1-00003").header("HX-Request", "true"));

        assertThat(narrowed.select("header, form.filters")).isEmpty();
        assertThat(narrowed.select("#results .task")).hasSize(1);
        Document restored =
                page(get("/suivi").header("HX-Request", "true").header("HX-History-Restore-Request", "true"));
        assertThat(restored.select("header")).hasSize(1);
    }

    @Test
    void costsTheSameFewStatementsHoweverManyProjectsItShows() throws Exception {
        for (String etat : List.of("ouverts", "retard", "bloques", "pause", "termines", "annules")) {
            for (String words : List.of("", "Résidence")) {
                var statements = SqlStatements.during(
                        () -> page(get("/suivi").param("etat", etat).param("q", words)));
                // MockMvc has no session yet, a browser has
                statements.removeIf(sql -> sql.contains("SPRING_SESSION"));
                assertThat(statements).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            }
        }
    }

    @Test
    void staysLight() throws Exception {
        for (String etat : List.of("ouverts", "retard", "pause")) {
            for (Person person : List.of(coordinator, watchers.national())) {
                String html = html(get("/suivi").param("etat", etat).with(as(person)));
                assertThat(Jsoup.parse(html).getAllElements().size())
                        .as(etat + " for " + person.territory())
                        .isLessThanOrEqualTo(500);
                assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(40_000);
            }
        }
    }

    @Test
    void standsAnythingInItsAddress() throws Exception {
        for (String nonsense : List.of(
                "\0",
                "'; drop table twinning",
                "%",
                "\\",
                "💥",
                "x".repeat(5000),
                "9999999999~",
                "~",
                "2026-01-01T00:00:00Z~x")) {
            for (String filter :
                    List.of("etat", "etape", "departement", "q", "type", "niveau", "annee", "attend", "tri", "apres")) {
                mvc.perform(get("/suivi").param(filter, nonsense).with(as(coordinator)))
                        .andExpect(status().isOk());
                mvc.perform(get("/suivi").param(filter, nonsense).with(as(watchers.national())))
                        .andExpect(status().isOk());
            }
        }
    }

    @Test
    void existsForCoordinatorsAndAdministratorsOnly() throws Exception {
        for (Role role : List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER)) {
            Person other = watchers.with(role, Territory.wholeCountry());
            mvc.perform(get("/suivi").with(as(other))).andExpect(status().isNotFound());
            mvc.perform(get("/suivi/courriers").with(as(other))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/suivi").with(as(watchers.with(Role.ADMIN, Territory.none()))))
                .andExpect(status().isOk());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(html(request.with(as(coordinator))));
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
