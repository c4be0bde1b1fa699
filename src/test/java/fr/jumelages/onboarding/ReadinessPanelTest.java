package fr.jumelages.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class ReadinessPanelTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Casefile casefile;

    @Autowired
    MockMvc browser;

    @Test
    void theCaseNamesWhatIsMissingWhoseItIsAndSinceWhen() throws Exception {
        StageWalk walk = StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        String address = "/projets/" + walk.project().reference();
        assertThat(page(walk, address).text()).doesNotContain("Sommes-nous prêts");
        assertThat(page(walk, address + "/preparation").text()).contains("La préparation n’a pas commencé");

        casefile.enter(walk.project().id(), Stage.ONBOARDING);
        walk.answer(Role.DIRECTOR, "prepare-staff", "timeFreed", "YES", "staffTrained", "0", "councilInformed", "YES");

        for (String place : new String[] {address, address + "/preparation"}) {
            assertThat(page(walk, place).text())
                    .contains("Direction la préparation d’au moins un membre du personnel (depuis ")
                    .contains("Enseignant l’information des familles (depuis ")
                    .doesNotContain("??");
        }
    }

    @Test
    void thePaperSaysTheSameAndLeavesABoxToTick() throws Exception {
        StageWalk walk = StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        casefile.enter(walk.project().id(), Stage.ONBOARDING);

        byte[] paper = browser.perform(get("/projets/" + walk.project().reference() + "/preparation.pdf")
                        .header("Accept-Language", "fr")
                        .with(authentication(new SignedIn(walk.member(Role.TEACHER)))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Sommes-nous prêts", "Ce qui manque encore", "l’information des familles Enseignant")
                    .doesNotContain("??");
            Path papers = Files.createDirectories(Path.of("target/papers"));
            Files.write(papers.resolve("readiness.pdf"), paper);
        }
    }

    @Test
    void everybodyIsLedToTheirOwnStepsOnly() throws Exception {
        StageWalk walk = StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        casefile.enter(walk.project().id(), Stage.ONBOARDING);

        Document page = page(walk, "/projets/" + walk.project().reference() + "/preparation");

        String own = walk.open(Role.TEACHER, "inform-families").item().taskId();
        assertThat(page.select("main a[href^=/taches/]").eachAttr("href")).containsExactly("/taches/" + own);
    }

    @Test
    void nobodyIsAskedWhetherTheyAreReadyOnceItIsOver() throws Exception {
        StageWalk walk = StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        String address = "/projets/" + walk.project().reference();
        casefile.enter(walk.project().id(), Stage.EVENT);
        assertThat(page(walk, address).text()).contains("Sommes-nous prêts");

        casefile.enter(walk.project().id(), Stage.FEEDBACK);
        assertThat(page(walk, address).text()).doesNotContain("Sommes-nous prêts");
    }

    private Document page(StageWalk walk, String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address)
                        .header("Accept-Language", "fr")
                        .with(authentication(new SignedIn(walk.member(Role.TEACHER)))))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
