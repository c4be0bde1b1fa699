package fr.jumelages.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Texts that seem to name somebody are read again before they are kept; a guess never stops anybody. */
@ApplicationTest
class DoubtfulTextTest {

    private static final String NAMED = "Mme Durand aime lire.";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    private TestProject project;

    @BeforeEach
    void aProjectAtItsDebrief() {
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
    }

    @Test
    void asksToReadAgainAndKeepsEverything() throws Exception {
        answer(NAMED, false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("id=\"doubts\"")))
                .andExpect(content().string(Matchers.containsString(NAMED)));
        assertThat(project.openForms()).contains("prepare-staff");
    }

    @Test
    void acceptsWhatTheAuthorStandsBy() throws Exception {
        answer(NAMED, true).andExpect(redirectedUrl("/taches"));
        assertThat(project.openForms()).doesNotContain("prepare-staff");
    }

    @Test
    void saysNothingOfHarmlessTexts() throws Exception {
        answer("Les résidents aiment lire.", false).andExpect(redirectedUrl("/taches"));
    }

    private ResultActions answer(String comment, boolean reread) throws Exception {
        var request = post("/taches/"
                        + project.task(Role.DIRECTOR, "prepare-staff").taskId())
                .param("timeFreed", "YES")
                .param("hoursFreed", "6")
                .param("staffTrained", "4")
                .param("councilInformed", "YES")
                .param("comment", comment)
                .with(csrf())
                .with(authentication(new SignedIn(project.person(Role.DIRECTOR))));
        return web.perform(reread ? request.param("_relu", "oui") : request);
    }
}
