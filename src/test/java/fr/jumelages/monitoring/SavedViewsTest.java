package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Lists of the board kept under a name. */
@ApplicationTest
class SavedViewsTest {

    private static final String ADDRESS = "/suivi?etat=pause&etape=FRAMING&tri=nom&colonne=attente&colonne=departement";

    @Autowired
    SavedViews views;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc http;

    private Person coordinator;

    @BeforeEach
    void somebody() {
        coordinator = new Watchers(accounts).coordinatorOf("35");
    }

    @Test
    void keepsFiltersOrderAndColumnsAndOpensThemAgain() throws Exception {
        http.perform(post("/suivi/vues?" + ADDRESS.substring(7))
                        .param("nom", " Cadrages en pause ")
                        .with(Watchers.as(coordinator))
                        .with(csrf()))
                .andExpect(redirectedUrl(ADDRESS));
        assertThat(views.of(coordinator.id())).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Cadrages en pause");
            assertThat(view.address()).isEqualTo(ADDRESS);
        });
        http.perform(get(ADDRESS).with(Watchers.as(coordinator)))
                .andExpect(content().string(containsString("aria-current=\"true\">Cadrages en pause")));
    }

    @Test
    void theOneByDefaultOpensWithTheBoard() throws Exception {
        views.save(coordinator.id(), "Bloqués", "/suivi?etat=bloques");
        var id = views.of(coordinator.id()).get(0).id();
        views.prefer(coordinator.id(), id);
        http.perform(get("/suivi").with(Watchers.as(coordinator))).andExpect(redirectedUrl("/suivi?etat=bloques"));
        http.perform(get("/suivi?etat=ouverts").with(Watchers.as(coordinator))).andExpect(status().isOk());
        views.prefer(coordinator.id(), id);
        http.perform(get("/suivi").with(Watchers.as(coordinator))).andExpect(status().isOk());
    }

    @Test
    void aNameIsGivenOnceAndAnotherPersonsViewDoesNotExist() throws Exception {
        views.save(coordinator.id(), "Bloqués", "/suivi?etat=bloques");
        http.perform(post("/suivi/vues")
                        .param("nom", "Bloqués")
                        .with(Watchers.as(coordinator))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("déjà une vue de ce nom")));
        var id = views.of(coordinator.id()).get(0).id();
        Person other = new Watchers(accounts).coordinatorOf("35");
        assertThatThrownBy(() -> views.rename(other.id(), id, "À moi")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.remove(other.id(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.prefer(other.id(), id)).isInstanceOf(NotFound.class);
        views.remove(coordinator.id(), id);
        assertThat(views.of(coordinator.id())).isEmpty();
    }
}
