package fr.jumelages.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Documents that people add: who reads them, their versions, and how they go. */
@ApplicationTest
class PapersTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient db;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = TestProject.open(application);
    }

    @Test
    void whatIsForOneSideIsReadByItAndTheCoordinationOnly() throws Exception {
        add(Role.DIRECTOR, "Devis du car", "FACILITY", PDF).andExpect(status().isFound());
        String id = idOf("Devis du car");

        for (Role reader : new Role[] {Role.DIRECTOR, Role.REFERENT, Role.COORDINATOR}) {
            page(reader, "").andExpect(content().string(containsString("Devis du car")));
            page(reader, "/documents/" + id).andExpect(status().isOk());
        }
        page(Role.TEACHER, "").andExpect(content().string(not(containsString("Devis du car"))));
        page(Role.TEACHER, "/documents/" + id).andExpect(status().isNotFound());
        assertThat(documents.of(project.id())).as("print and export").isEmpty();
        assertThat(project.timeline()).doesNotContain("paperAdded");
    }

    @Test
    void nobodyAddsWhatTheyCouldNotRead() throws Exception {
        add(Role.TEACHER, "Devis du car", "FACILITY", PDF).andExpect(status().isNotFound());
        add(Role.TEACHER, "Devis du car", "COORDINATION", PDF).andExpect(status().isNotFound());
    }

    @Test
    void theSameTitleAgainIsAnotherVersion() throws Exception {
        add(Role.DIRECTOR, "Convention", "EVERYBODY", PDF);
        String first = idOf("Convention");
        add(Role.TEACHER, "convention", "EVERYBODY", PDF);

        page(Role.REFERENT, "")
                .andExpect(content().string(containsString("Version précédente")))
                .andExpect(content().string(containsString("/documents/" + first)));
        assertThat(project.timeline()).contains("paperAdded");
    }

    @Test
    void onlyPdfComesInThisWay() throws Exception {
        add(Role.DIRECTOR, "Photo", "EVERYBODY", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})
                .andExpect(status().isUnprocessableEntity());
        add(Role.DIRECTOR, "Vide", "EVERYBODY", new byte[0])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#fichier")));
        add(Role.DIRECTOR, "Lettre de Madame Dupont", "EVERYBODY", PDF).andExpect(status().isUnprocessableEntity());
        assertThat(documents.of(project.id())).isEmpty();
    }

    @Test
    void isRemovedByWhoAddedItOrTheCoordination() throws Exception {
        add(Role.DIRECTOR, "Convention", "EVERYBODY", PDF);

        remove(Role.TEACHER, idOf("Convention")).andExpect(status().isNotFound());
        remove(Role.DIRECTOR, idOf("Convention")).andExpect(status().isFound());

        assertThat(documents.of(project.id())).isEmpty();
        assertThat(project.timeline()).contains("paperRemoved");
        add(Role.DIRECTOR, "Convention", "EVERYBODY", PDF);
        remove(Role.COORDINATOR, idOf("Convention")).andExpect(status().isFound());
        DocumentId issued =
                documents.add(project.id(), new NewDocument("Fiche", "fiche.pdf", "application/pdf", PDF), null);
        remove(Role.COORDINATOR, issued.value().toString()).andExpect(status().isNotFound());
    }

    private ResultActions add(Role by, String title, String audience, byte[] file) throws Exception {
        return mvc.perform(multipart("/projets/" + project.reference() + "/documents/nouveau")
                .file(new MockMultipartFile("fichier", "papier.pdf", "application/pdf", file))
                .param("titre", title)
                .param("pour", audience)
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by)))));
    }

    private ResultActions remove(Role by, String id) throws Exception {
        return mvc.perform(post("/projets/" + project.reference() + "/documents/" + id + "/retirer")
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by)))));
    }

    private ResultActions page(Role reader, String rest) throws Exception {
        return mvc.perform(get("/projets/" + project.reference() + rest)
                .with(authentication(new SignedIn(project.person(reader)))));
    }

    private String idOf(String title) {
        return db.sql("select id::text from document where twinning_id = ? and title = ?")
                .params(project.id().value(), title)
                .query(String.class)
                .single();
    }
}
