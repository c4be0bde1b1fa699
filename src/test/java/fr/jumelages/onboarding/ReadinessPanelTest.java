package fr.jumelages.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class ReadinessPanelTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc browser;

    @Test
    void theCaseNamesWhatIsMissingAndWhoseItIs() throws Exception {
        StageWalk walk = StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        String address = "/projets/" + walk.project().reference();
        assertThat(page(walk, address)).doesNotContain("Sommes-nous prêts");

        walk.answer(Role.DIRECTOR, "prepare-staff", "timeFreed", "YES", "staffTrained", "0", "councilInformed", "YES");

        assertThat(page(walk, address))
                .contains("Sommes-nous prêts", "Direction la préparation d’au moins un membre du personnel")
                .contains("Enseignant l’information des familles")
                .doesNotContain("??");
    }

    private String page(StageWalk walk, String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address)
                                .header("Accept-Language", "fr")
                                .with(authentication(new SignedIn(walk.member(Role.TEACHER)))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
