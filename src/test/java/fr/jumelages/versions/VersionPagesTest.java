package fr.jumelages.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What an administrator reads who brings a version and moves projects to it. */
@ApplicationTest
class VersionPagesTest {

    private static final String PAGE = "/administration/versions/framing";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Versions versions;

    @Autowired
    MockMvc web;

    private NewFraming framings;

    @BeforeEach
    void administrator() {
        framings = new NewFraming(beans);
    }

    @AfterEach
    void backToBefore() {
        framings.putBack();
    }

    @Test
    void theDrawingOfANewVersionIsShownAtOnce() throws Exception {
        Version next = framings.deploy(VersionPagesTest::renamed);

        web.perform(as(get("/processus/framing.bpmn").param("version", String.valueOf(next.number()))))
                .andExpect(content().string(containsString("\"Noter les ")));
    }

    @Test
    void whatWasPutIntoServiceIsSaidOnTheNextPage() throws Exception {
        Version before = framings.inService();
        framings.deploy(VersionPagesTest::renamed);

        web.perform(as(post(PAGE + "/" + before.number() + "/remise-en-service")))
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attribute("done", "versions.done.inService"));
    }

    @Test
    void aFaultNamesTheStepAsItIsDrawn() throws Exception {
        String drawn = versions.files(framings.inService()).entrySet().stream()
                .filter(file -> file.getKey().endsWith("/framing.bpmn"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .replace("camunda:candidateGroups=\"TEACHER\"", "camunda:candidateGroups=\"ANIMATEUR\"");
        var file =
                new MockMultipartFile("fichiers", "framing.bpmn", "text/xml", drawn.getBytes(StandardCharsets.UTF_8));

        web.perform(multipart("/administration/versions")
                        .file(file)
                        .with(authentication(new SignedIn(framings.admin())))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#points\"")))
                .andExpect(content().string(containsString("Décrire la classe (userTask_describeClass)")));
    }

    @Test
    void aMoveAsksWhyAndSaysSoAtTheField() throws Exception {
        TestProject project = TestProject.open(beans);
        project.start("framing", Map.of());
        framings.deploy(VersionPagesTest::renamed);
        web.perform(as(post(PAGE + "/simulation"))).andExpect(redirectedUrl(PAGE + "#passage"));
        framings.work();

        move(" ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#motif\"")))
                .andExpect(content().string(containsString("id=\"motif-error\"")));
        move("x".repeat(301))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"" + "x".repeat(301))));
        move("Les mots sont plus clairs").andExpect(redirectedUrl(PAGE + "#passage"));
        framings.work();

        web.perform(as(get(PAGE))).andExpect(content().string(containsString("Les mots sont plus clairs")));
        assertThat(project.timeline()).contains("versionChanged");
    }

    @Test
    void whatStaysIsToldWithTheProjectsNameAndItsStep() throws Exception {
        TestProject project = TestProject.open(beans);
        project.start("framing", Map.of());
        framings.deploy(OtherFraming::of);
        web.perform(as(post(PAGE + "/simulation")));
        framings.work();

        web.perform(as(get(PAGE)))
                .andExpect(content().string(containsString(project.reference())))
                .andExpect(content().string(containsString("Résidence Les Tilleuls × Collège Jean-Zay")))
                .andExpect(content().string(containsString("Désigner les référents")));
    }

    private static String renamed(String drawn) {
        return drawn.replace("Enregistrer les référents", "Noter les référents");
    }

    private ResultActions move(String reason) throws Exception {
        return web.perform(as(post(PAGE + "/passage").param("motif", reason)));
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(authentication(new SignedIn(framings.admin()))).with(csrf());
    }
}
