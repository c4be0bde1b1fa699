package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.forms.questions.Typed;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A draft is taken up again by mail, tells before its end, and ends. */
@ApplicationTest
class DraftLinksTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegistrationDrafts drafts;

    @Autowired
    private DraftLinks links;

    @Autowired
    private DraftSweep sweep;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private final String email = "plus-tard-" + UUID.randomUUID() + "@ehpad.example";
    private QueuedLetters letters;
    private SecretToken device;
    private Duration before;

    @BeforeEach
    void begin() {
        letters = new QueuedLetters(db);
        before = clock.offset();
        device = drafts.begin();
        drafts.save(device, typed("facilityName", "Résidence " + email));
    }

    @AfterEach
    void today() {
        clock.moveTo(before);
    }

    @Test
    void theMailedLinkOpensTheDraftElsewhereAfterAPress() throws Exception {
        ask(email, device).andExpect(redirectedUrl("/inscription/lien/envoye"));
        String path = letters.pathIn(email, "registration.draftLink");
        http.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Continuer sur cet appareil")))
                .andExpect(content().string(not(containsString("Résidence " + email))))
                .andExpect(result -> assertThat(result.getResponse().getCookie("inscription"))
                        .isNull());
        Cookie other = http.perform(post(path).with(csrf()))
                .andExpect(redirectedUrl("/inscription"))
                .andReturn()
                .getResponse()
                .getCookie("inscription");
        assertThat(other.isHttpOnly()).isTrue();
        assertThat(other.getValue()).isNotEqualTo(device.value()).isNotIn(path);
        http.perform(get("/inscription/etablissement").cookie(other))
                .andExpect(content().string(containsString("Résidence " + email)));
    }

    @Test
    void whoeverAsksIsAnsweredTheSame() throws Exception {
        ask(email, device);
        String known = ask(email, null).andReturn().getResponse().getRedirectedUrl();
        String unknown = ask("personne-" + UUID.randomUUID() + "@ehpad.example", null)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(known).isEqualTo(unknown).isEqualTo("/inscription/lien/envoye");
        assertThat(letters.keysTo(email)).hasSize(2);
        ask("claire@", null).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void oneAddressGetsFewLettersAnHour() throws Exception {
        for (int i = 0; i < 4; i++) {
            ask(email, device).andExpect(status().is3xxRedirection());
        }
        ask(email, device).andExpect(status().isTooManyRequests());
        assertThat(letters.keysTo(email)).hasSize(4);
    }

    @Test
    void aLinkEndsBeforeItsDraft() throws Exception {
        ask(email, device);
        String path = letters.pathIn(email, "registration.draftLink");
        clock.advance(DraftLinks.VALID.plusMinutes(1));
        http.perform(get(path)).andExpect(content().string(containsString("Ce lien ne mène plus à un brouillon")));
        http.perform(post(path).with(csrf()))
                .andExpect(content().string(containsString("Ce lien ne mène plus à un brouillon")));
        assertThat(drafts.find(device)).isPresent();
    }

    @Test
    void theDirectorsAddressAsTypedIsEnoughToFindADraft() {
        drafts.save(device, typed("directorEmail", " " + email.toUpperCase() + " "));
        links.send(new EmailAddress(email), null);
        assertThat(letters.keysTo(email)).containsExactly("registration.draftLink");
    }

    @Test
    void twoNoticesThenEverythingIsErased() {
        drafts.save(device, typed("directorEmail", email));
        daysLater(59);
        assertThat(letters.keysTo(email)).isEmpty();
        daysLater(2);
        assertThat(letters.keysTo(email)).containsExactly("registration.draftEnds");
        daysLater(20);
        assertThat(letters.keysTo(email)).hasSize(1);
        daysLater(3);
        assertThat(letters.keysTo(email)).containsExactly("registration.draftEnds", "registration.draftEndsNow");
        daysLater(5);
        assertThat(letters.keysTo(email)).hasSize(2);
        assertThat(drafts.find(device)).isPresent();
        daysLater(2);
        assertThat(drafts.find(device)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void savingAgainStartsAnew() {
        drafts.save(device, typed("directorEmail", email));
        daysLater(61);
        drafts.save(device, typed("town", "Rennes"));
        daysLater(59);
        assertThat(letters.keysTo(email)).hasSize(1);
        daysLater(2);
        assertThat(letters.keysTo(email)).containsExactly("registration.draftEnds", "registration.draftEnds");
    }

    @Test
    void withoutAnAddressNobodyIsToldAndTheDraftEndsAllTheSame() {
        daysLater(91);
        assertThat(rows()).isZero();
    }

    @Test
    void theNoticesLinkOpensTheDraftUntilItsEnd() throws Exception {
        drafts.save(device, typed("directorEmail", email));
        daysLater(61);
        String path = letters.pathIn(email, "registration.draftEnds");
        clock.advance(Duration.ofDays(28));
        http.perform(post(path).with(csrf())).andExpect(redirectedUrl("/inscription"));
    }

    @Test
    void nodesThatSweepAtOnceWriteOneLetter() throws Exception {
        drafts.save(device, typed("directorEmail", email));
        clock.advance(Duration.ofDays(61));
        var nodes = Executors.newFixedThreadPool(4);
        Callable<Void> node = () -> {
            sweep.sweep();
            return null;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
            done.get();
        }
        nodes.shutdown();
        assertThat(letters.keysTo(email)).containsExactly("registration.draftEnds");
    }

    private void daysLater(int days) {
        clock.advance(Duration.ofDays(days));
        sweep.sweep();
    }

    private ResultActions ask(String address, SecretToken from) throws Exception {
        var request = post("/inscription/lien")
                .param("email", address)
                .with(csrf())
                .with(visitor -> {
                    visitor.setRemoteAddr("10.1." + Math.floorMod(email.hashCode(), 250) + ".7");
                    return visitor;
                });
        return http.perform(from == null ? request : request.cookie(new Cookie("inscription", from.value())));
    }

    private long rows() {
        return db.sql("select count(*) from registration_draft where typed::text like ?")
                .param("%" + email + "%")
                .query(Long.class)
                .single();
    }

    private static Typed typed(String question, String answer) {
        return new Typed(Map.of(question, List.of(answer)));
    }
}
