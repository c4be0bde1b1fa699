package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class FrameTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aVisitorFindsFacilitiesAndRegistration() {
        assertThat(frame().signedIn()).isFalse();
        assertThat(paths()).containsExactly("/etablissements", "/inscription");
    }

    @Test
    void aDirectorFindsTasksWithTheirCount() {
        signIn("ROLE_DIRECTOR");

        assertThat(paths()).containsExactly("/taches", "/etablissements");
        assertThat(frame().navigation().get(0).count()).hasValue(3);
        assertThat(frame().personName()).isEqualTo("Claire Morel");
    }

    @Test
    void aCoordinatorAlsoFindsMonitoring() {
        signIn("ROLE_COORDINATOR");
        request.setRequestURI("/suivi/projets");

        assertThat(paths()).containsExactly("/taches", "/suivi", "/etablissements");
        assertThat(frame().navigation())
                .filteredOn(NavigationEntry::current)
                .extracting(NavigationEntry::path)
                .containsExactly("/suivi");
    }

    @Test
    void thePageInTheOtherLanguageKeepsItsQuestion() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        request.setRequestURI("/etablissements");
        request.setQueryString("ville=Lyon&lang=fr");

        assertThat(frame().languages())
                .extracting(LanguageLink::name, LanguageLink::url, LanguageLink::current)
                .containsExactly(
                        tuple("Français", "/etablissements?ville=Lyon&lang=fr", true),
                        tuple("English", "/etablissements?ville=Lyon&lang=en", false));
    }

    @Test
    void afterAFormTheOtherLanguageLeadsHome() {
        request.setMethod("POST");
        request.setRequestURI("/inscription");

        assertThat(frame().languages()).extracting(LanguageLink::url).containsExactly("/?lang=fr", "/?lang=en");
    }

    @Test
    void anAddressThatStartsWithTwoSlashesLeadsNowhereElse() {
        request.setRequestURI("//elsewhere.example/");

        assertThat(frame().languages())
                .allSatisfy(link -> assertThat(link.url()).startsWith("/elsewhere.example/?"));
    }

    private List<String> paths() {
        return frame().navigation().stream().map(NavigationEntry::path).toList();
    }

    private Frame frame() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("count", (HeaderCounter) someone -> OptionalLong.of(3));
        var settings = new SiteSettings("", "", "", "", "contact@jumelages.example", "", "");
        return new Frame(request, settings, beans.getBeanProvider(HeaderCounter.class), new MockEnvironment());
    }

    private static void signIn(String... roles) {
        var someone = new TestingAuthenticationToken("Claire Morel", null, roles);
        SecurityContextHolder.getContext().setAuthentication(someone);
    }
}
