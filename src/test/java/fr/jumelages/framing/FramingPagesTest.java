package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.askForChange;
import static fr.jumelages.framing.FramingAnswers.framing;
import static fr.jumelages.framing.FramingAnswers.opened;
import static fr.jumelages.framing.FramingAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.forms.Option;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What people see of the framing: on its steps’ pages and on the page of the case. */
@ApplicationTest
class FramingPagesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc browser;

    @Test
    void theCaseTellsWhatIsAgreedSoFar() throws Exception {
        StageWalk walk = chosen();

        String page = page(walk, Role.TEACHER, "/projets/" + walk.project().reference())
                .text();

        assertThat(page)
                .contains("Le cadrage", "Version 1, pas encore validée par tous", "Rencontres retenues")
                .contains("Les métiers d’hier", "Cinquième")
                .doesNotContain("??");
    }

    @Test
    void theApproverReadsTheWholeFramingAboveTheChoice() throws Exception {
        StageWalk walk = chosen();

        Document page = step(walk, Role.DIRECTOR, "approve-framing");

        assertThat(page.select("table").text())
                .contains("Rencontres jeudi", "60 minutes", "Les métiers d’hier", "Mme Le Goff, le")
                .contains("Rompre l’isolement & transmettre <sans façon>");
        assertThat(page.select("input[name=approval]")).hasSize(2);
    }

    @Test
    void theProposalComesBackFilledInWithWhatIsToChange() throws Exception {
        StageWalk walk = chosen();
        askForChange(walk, Role.TEACHER, "Plutôt les chansons");
        askForChange(walk, Role.DIRECTOR, "Un groupe plus petit").runJob("subProcess_preparation");

        Document page = step(walk, Role.REFERENT, "propose-framing");

        assertThat(page.select("table").text()).contains("Plutôt les chansons", "Un groupe plus petit");
        assertThat(page.select("[name=theme]").val()).isEqualTo("Les métiers d’hier");
        assertThat(page.select("input[name=mode][value=HYBRID]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void theSlotsAreThereToTick() throws Exception {
        StageWalk walk = written(opened(framing(beans)), "Les métiers d’hier");

        Document page = step(walk, Role.REFERENT, "choose-dates");

        assertThat(page.select("input[name=chosenSlots]")).hasSizeBetween(5, CommonSlots.MOST);
        assertThat(page.select("[name=durationMinutes]").val()).isEqualTo("60");
    }

    @SuppressWarnings("unchecked")
    private StageWalk chosen() {
        StageWalk walk = written(opened(framing(beans)), "Les métiers d’hier");
        var slots =
                (List<Option>) walk.open(Role.REFERENT, "choose-dates").data().get("slots");
        return walk.answer(
                Role.REFERENT, "choose-dates", "chosenSlots", slots.get(0).value(), "durationMinutes", "60");
    }

    private Document step(StageWalk walk, Role role, String form) throws Exception {
        return page(walk, role, "/taches/" + walk.open(role, form).item().taskId());
    }

    private Document page(StageWalk walk, Role role, String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address)
                        .header("Accept-Language", "fr")
                        .with(authentication(new SignedIn(walk.member(role)))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
