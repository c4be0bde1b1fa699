package fr.jumelages.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.adhoc.AdHocTasks;
import fr.jumelages.adhoc.NewAdHocTask;
import fr.jumelages.dialogue.NewNote;
import fr.jumelages.dialogue.Notes;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A whole case taken along, on paper and as data. */
@ApplicationTest
class DossierTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Casefile casefile;

    @Autowired
    Documents documents;

    @Autowired
    Notes notes;

    @Autowired
    AdHocTasks tasks;

    @Autowired
    ObjectMapper json;

    private TestProject project;

    @BeforeEach
    void aProjectWithSomethingOfEach() {
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
        project.answer(
                Role.DIRECTOR,
                "prepare-staff",
                Map.of("timeFreed", "YES", "staffTrained", "3", "councilInformed", "YES"));
        Person referent = project.person(Role.REFERENT);
        tasks.add(
                project.reference(),
                new NewAdHocTask("Réserver la salle", "Pour la classe.", Role.REFERENT, referent.id(), null),
                project.person(Role.DIRECTOR));
        TwinningSummary twinning = casefile.get(project.id());
        Person coordinator = project.person(Role.COORDINATOR);
        notes.write(twinning, new NewNote("Le car part à 13 h.", false, Set.of()), coordinator);
        notes.write(twinning, new NewNote("Rappeler la direction lundi.", true, Set.of()), coordinator);
        documents.add(
                project.id(), new NewDocument("Fiche", "../fiche.pdf", "application/pdf", "%PDF-1".getBytes()), null);
    }

    @Test
    void isPrintedWithStagesAnswersWhatWasSaidAndWhatHappened() throws Exception {
        byte[] printed = mvc.perform(get(path("pdf")).with(signedIn(Role.TEACHER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.createDirectories(Path.of("target/print"));
        Files.write(Path.of("target/print/dossier.pdf"), printed);

        try (PDDocument document = Loader.loadPDF(printed)) {
            String text = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            assertThat(text)
                    .contains("Les Tilleuls", project.reference(), "Réserver la salle", "Le car part à 13 h.")
                    .contains("Libérer du temps et former le personnel", "Fiche")
                    .doesNotContain("Rappeler la direction lundi.")
                    .doesNotContain("@exemple.fr");
        }
    }

    @Test
    void isExportedAsItsPageSaysWithItsDocumentsAndWithoutInternalNotes() throws Exception {
        Map<String, byte[]> files = exported(Role.DIRECTOR);

        assertThat(files.keySet()).containsExactly("dossier.json", "documents/001-fiche.pdf");
        assertThat(files.get("documents/001-fiche.pdf")).isEqualTo("%PDF-1".getBytes());
        JsonNode data = json.readTree(files.get("dossier.json"));
        assertThat(names(data)).containsExactlyInAnyOrderElementsOf(promised());
        assertThat(data.at("/submissions/0/answers/staffTrained").asText()).isEqualTo("3");
        assertThat(data.at("/adHocTasks/0/title").asText()).isEqualTo("Réserver la salle");
        assertThat(data.at("/documents/0/path").asText()).isEqualTo("documents/001-fiche.pdf");
        assertThat(new String(files.get("dossier.json"), StandardCharsets.UTF_8))
                .contains("Le car part à 13 h.")
                .doesNotContain("Rappeler la direction lundi.");
        assertThat(project.timeline()).contains("caseExported");
    }

    @Test
    void strangersGetNothing() throws Exception {
        for (String ending : List.of("pdf", "zip")) {
            mvc.perform(get(path(ending)).with(authentication(new SignedIn(project.stranger(Role.DIRECTOR)))))
                    .andExpect(status().isNotFound());
        }
        assertThat(project.timeline()).doesNotContain("caseExported");
    }

    private Map<String, byte[]> exported(Role reader) throws Exception {
        MvcResult begun = mvc.perform(get(path("zip")).with(signedIn(reader))).andReturn();
        byte[] archive =
                mvc.perform(asyncDispatch(begun)).andReturn().getResponse().getContentAsByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> names(JsonNode data) {
        List<String> names = new ArrayList<>();
        data.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The names of {@code docs/export.md}. */
    private static List<String> promised() throws IOException {
        return Files.readAllLines(Path.of("docs/export.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`")[1])
                .toList();
    }

    private String path(String ending) {
        return "/projets/" + project.reference() + "/dossier." + ending;
    }

    private RequestPostProcessor signedIn(Role role) {
        return authentication(new SignedIn(project.person(role)));
    }
}
