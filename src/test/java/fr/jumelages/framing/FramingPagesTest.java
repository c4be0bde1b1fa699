package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.askForChange;
import static fr.jumelages.framing.FramingAnswers.framing;
import static fr.jumelages.framing.FramingAnswers.opened;
import static fr.jumelages.framing.FramingAnswers.propose;
import static fr.jumelages.framing.FramingAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.directory.FacilityProfile;
import fr.jumelages.forms.Option;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

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
                .contains("Le cadrage", "Version 1, pas encore validée par tous", "Dates retenues au cadrage")
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

    @Test
    void eachHandIsToldHowFarTheOtherIsAndReadsNoDraft() throws Exception {
        StageWalk walk = opened(framing(beans));
        assertThat(partner(walk, Role.TEACHER)).contains("Le projet, côté établissement", "Pas encore commencé");

        var task = walk.open(Role.REFERENT, "propose-framing").item().taskId();
        browser.perform(post("/taches/" + task + "/brouillon")
                        .header("HX-Request", "true")
                        .param("theme", "Un secret de brouillon")
                        .with(csrf())
                        .with(authentication(new SignedIn(walk.member(Role.REFERENT)))))
                .andExpect(status().isOk());

        assertThat(partner(walk, Role.TEACHER))
                .contains("En cours d’écriture depuis le")
                .doesNotContain("Un secret de brouillon");

        propose(walk, "Les métiers d’hier");

        assertThat(partner(walk, Role.TEACHER))
                .contains("Envoyé le", "Les métiers d’hier", "mardi matin, jeudi après-midi");
        assertThat(step(walk, Role.TEACHER, "describe-class").select("#partner").hasAttr("hx-get"))
                .isFalse();
    }

    @Test
    void askingAgainCostsNothingUntilTheOtherSideHasMoved() throws Exception {
        StageWalk walk = opened(framing(beans));
        String again =
                step(walk, Role.TEACHER, "describe-class").select("#partner").attr("hx-get");

        refreshed(walk, again, 204);
        propose(walk, "Les métiers d’hier");

        assertThat(refreshed(walk, again, 200)).contains("Envoyé le", "Les métiers d’hier");
    }

    @Test
    void theFirstProposalBeginsWithTheHalfDaysOfTheFacilitysPage() throws Exception {
        StageWalk walk = framing(beans);
        FacilityProfile page = FacilityMother.named("Les Tilleuls", "35000", "Rennes");
        var facility = beans.getBean(Directory.class).publish(page);
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> beans.getBean(Casefile.class)
                        .attachFacility(
                                walk.project().id(),
                                facility.value(),
                                page.name(),
                                walk.project().departement()));
        opened(walk);

        assertThat(step(walk, Role.REFERENT, "propose-framing")
                        .select("input[name=availableHalfDays][checked]")
                        .eachAttr("value"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        page.showcase().slots().stream().map(Enum::name).toList());
    }

    @Test
    void theFormOfTheMeetingsDecidesWhatIsAsked() throws Exception {
        assertThat(askedOfTheTeacher(null)).contains("canTravel", "canConnect");
        assertThat(askedOfTheTeacher("IN_PERSON")).contains("canTravel").doesNotContain("canConnect");
        assertThat(askedOfTheTeacher("REMOTE")).contains("canConnect").doesNotContain("canTravel");
        assertThat(askedOfTheTeacher("HYBRID")).contains("canTravel", "canConnect");
    }

    @Test
    void aRemoteMeetingHasNoOtherPlanThanAnotherDate() throws Exception {
        StageWalk walk = propose(opened(framing(beans)), "REMOTE", "Les lettres");

        assertThat(page(walk, Role.TEACHER, "/projets/" + walk.project().reference())
                        .text())
                .contains("La rencontre est reportée");
    }

    private List<String> askedOfTheTeacher(String proposed) throws Exception {
        StageWalk walk = opened(framing(beans));
        if (proposed != null) {
            propose(walk, proposed, "Les métiers d’hier");
        }
        return step(walk, Role.TEACHER, "describe-class").select("input").eachAttr("name");
    }

    @Test
    void aRequestIsShownBesideWhatItIsAbout() throws Exception {
        StageWalk walk = chosen();
        walk.answer(
                Role.TEACHER,
                "approve-framing",
                "approval",
                "CHANGE",
                "points",
                "THEME",
                "points",
                "DATES",
                "comment",
                "Plutôt les chansons, au printemps");
        askForChange(walk, Role.DIRECTOR, "Un groupe plus petit").runJob("subProcess_preparation");

        Document page = step(walk, Role.REFERENT, "propose-framing");

        assertThat(note(page, "Le projet"))
                .isEqualTo("Camille TEACHER (Enseignant), sur le thème et les objectifs :"
                        + " « Plutôt les chansons, au printemps »");
        assertThat(note(page, "Vos disponibilités")).contains("sur les dates");
        assertThat(note(page, "Le plan B")).isEmpty();
        assertThat(note(step(walk, Role.TEACHER, "describe-class"), "Les disponibilités de la classe"))
                .contains("sur les dates");
    }

    private static String note(Document page, String group) {
        return page.select("fieldset:has(> legend:containsOwn(" + group + ")) textarea[readonly]")
                .text()
                .replace('\u202f', ' ');
    }

    @Test
    void theCalendarTellsWhichDaysSuitAndWhyOthersDoNot() throws Exception {
        StageWalk walk = written(opened(framing(beans)), "Les métiers d’hier");
        String address = "/projets/" + walk.project().reference() + "/calendrier";

        Document first = page(walk, Role.TEACHER, address);
        String december =
                page(walk, Role.TEACHER, address + "?mois=2026-12").text().replace('\u202f', ' ');
        String unknown = page(walk, Role.TEACHER, address + "?mois=2033-10").text();

        assertThat(first.select("ol li").text()).contains("jeudi", "à 14 h 30");
        assertThat(first.select("td.day-free")).isNotEmpty();
        assertThat(december)
                .contains("vacances scolaires (Noël, zone B)", "férié")
                .contains("le lundi matin pas une demi-journée possible pour l’établissement")
                .doesNotContain("??");
        assertThat(unknown).contains("Le calendrier scolaire de la zone B n’est pas renseigné");
        assertThat(page(walk, Role.TEACHER, address + "?mois=jamais").select("table.month"))
                .hasSize(1);
    }

    @Test
    void whoApprovesTheSecondVersionReadsWhatChanged() throws Exception {
        StageWalk walk = secondVersion();

        Document page = step(walk, Role.DIRECTOR, "approve-framing");

        assertThat(page.select("table").first().text())
                .contains("Thème Les métiers d’hier Les chansons", "Avant Maintenant")
                .doesNotContain("Niveau");
    }

    @Test
    void theCaseFoldsEarlierVersionsUnderTheLatest() throws Exception {
        StageWalk walk = secondVersion();

        Document page = page(walk, Role.TEACHER, "/projets/" + walk.project().reference());

        assertThat(page.text().replace('\u202f', ' '))
                .contains("Version 2, pas encore validée par tous", "Version 1, renvoyée")
                .contains("Enseignant : « Plutôt les chansons »")
                .doesNotContain("??");
        assertThat(page.select(".changes del").eachText()).contains("Les métiers d’hier");
        assertThat(page.select(".changes ins").eachText()).contains("Les chansons");
        assertThat(page.select("details details.earlier summary").eachText())
                .anyMatch(summary -> summary.startsWith("Version précédente, du"));
    }

    private StageWalk secondVersion() {
        StageWalk walk = chosen();
        askForChange(walk, Role.TEACHER, "Plutôt les chansons");
        askForChange(walk, Role.DIRECTOR, "Un groupe plus petit").runJob("subProcess_preparation");
        return dates(written(walk, "Les chansons"));
    }

    private String partner(StageWalk walk, Role role) throws Exception {
        String form = role == Role.TEACHER ? "describe-class" : "propose-framing";
        Document page = step(walk, role, form);
        assertThat(page.text()).doesNotContain("??");
        return page.select("#task-form > section.card").text();
    }

    private String refreshed(StageWalk walk, String address, int status) throws Exception {
        return browser.perform(get(URI.create(address))
                        .header("HX-Request", "true")
                        .with(authentication(new SignedIn(walk.member(Role.TEACHER)))))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private StageWalk chosen() {
        return dates(written(opened(framing(beans)), "Les métiers d’hier"));
    }

    @SuppressWarnings("unchecked")
    private StageWalk dates(StageWalk walk) {
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
