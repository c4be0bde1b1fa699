package fr.jumelages.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@ApplicationTest
class PhotosInBrowserTest {

    private static final FilePayload GARDEN = new FilePayload("jardin.jpg", "image/jpeg", GalleryMother.jpeg(640, 480));
    private static final FilePayload MUSIC = new FilePayload("musique.jpg", "image/jpeg", new byte[] {1, 2, 3});

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    SessionRepository<?> sessions;

    private GalleryMother gallery;
    private BrowserContext phone;

    @BeforeEach
    void aTeacherWithAPhone() {
        gallery = GalleryMother.onTheDay(beans).missing();
        phone = Browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740));
        phone.addCookies(List.of(new Cookie("session", signIn(sessions)).setUrl("http://localhost:" + port)));
    }

    @AfterEach
    void away() {
        phone.close();
    }

    @Test
    void photosLeaveAtOnePressOneByOneAndWhatFailsWithoutNetworkCanBeSentAgain() {
        Page page = phone.newPage();
        page.navigate(
                "http://localhost:" + port + "/projets/" + gallery.project().reference() + "/rencontres/1/jour");

        page.setInputFiles("#photo-library", new FilePayload[] {GARDEN, MUSIC});
        page.waitForSelector("[data-photo-problems] li");
        page.waitForCondition(() -> !page.isDisabled("#photo-library"));
        assertThat(page.innerText("[data-photo-problems] ul"))
                .contains("musique")
                .doesNotContain("jardin");
        assertThat(page.innerText("[data-photo-state]")).contains("1");
        assertThat(gallery.pictures()).hasSize(1);

        phone.setOffline(true);
        page.setInputFiles("#photo-camera", GARDEN);
        page.waitForSelector("[data-photo-retry]:not([hidden])");
        assertThat(page.innerText("[data-photo-problems] ul")).contains("jardin.jpg", "pas de réseau");
        phone.setOffline(false);
        page.click("[data-photo-retry]");
        page.waitForCondition(() -> gallery.pictures().size() == 2);
    }

    private <S extends Session> String signIn(SessionRepository<S> repository) {
        S made = repository.createSession();
        made.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new SignedIn(gallery.project().person(Role.TEACHER))));
        repository.save(made);
        return Base64.getEncoder().encodeToString(made.getId().getBytes(StandardCharsets.US_ASCII));
    }
}
