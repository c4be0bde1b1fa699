package fr.jumelages.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.TooManyRequests;
import fr.jumelages.mail.MailChoice;
import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Stopping letters from a mail program, from a letter’s foot and from one’s own page. */
@ApplicationTest
class StopTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    MailChoices choices;

    @Autowired
    RateLimits limits;

    private Person reader;
    private UUID token;

    @BeforeEach
    void aReferentWithALetter() {
        var email = new EmailAddress("lea-" + UUID.randomUUID() + "@exemple.fr");
        reader = accounts.get(accounts.invite(email, "Léa Roux", Role.REFERENT));
        token = choices.stopToken(email, MailKind.REMINDERS);
    }

    @Test
    void oneClickOfAMailProgramStopsThisKindWithoutSignInOrFormToken() throws Exception {
        mvc.perform(post("/courriels/arret/" + token).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk());

        assertThat(choices.of(reader.email()))
                .containsEntry(MailKind.REMINDERS, MailChoice.NONE)
                .containsEntry(MailKind.STEPS, MailChoice.ALL);
    }

    @Test
    void openingTheLinkOnlyAsksSoThatScannersStopNothing() throws Exception {
        mvc.perform(get("/courriels/arret/" + token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rappels des étapes en retard")));

        assertThat(choices.of(reader.email())).containsEntry(MailKind.REMINDERS, MailChoice.ALL);
    }

    @Test
    void theAnswerOffersToTakeItBack() throws Exception {
        mvc.perform(post("/courriels/arret/" + token))
                .andExpect(content().string(containsString("/courriels/reprise/" + token)));
        mvc.perform(post("/courriels/reprise/" + token)).andExpect(status().isForbidden());

        mvc.perform(post("/courriels/reprise/" + token).with(csrf())).andExpect(status().isOk());

        assertThat(choices.of(reader.email())).containsEntry(MailKind.REMINDERS, MailChoice.ALL);
    }

    @Test
    void aTokenThatWeNeverGaveIsNoAddress() throws Exception {
        mvc.perform(post("/courriels/arret/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void pressesOfOneNetworkAreCounted() throws Exception {
        RateLimit limit = new RateLimit("mail-stop", 300, Duration.ofMinutes(10));
        assertThatThrownBy(() -> {
                    for (int press = 0; press < 400; press++) {
                        limits.consume(limit, "192.0.2.77");
                    }
                })
                .isInstanceOf(TooManyRequests.class);
        mvc.perform(post("/courriels/arret/" + token).with(request -> {
                    request.setRemoteAddr("192.0.2.77");
                    return request;
                }))
                .andExpect(status().isTooManyRequests());
        assertThat(choices.of(reader.email())).containsEntry(MailKind.REMINDERS, MailChoice.ALL);
    }

    @Test
    void onOnesOwnPageEachKindIsChosenAndWhatAFormCannotSendIsLeftOut() throws Exception {
        mvc.perform(post("/compte/courriels")
                        .param("REMINDERS", "MINE")
                        .param("NEWS", "NONE")
                        .param("MEETINGS", "SOMETIMES")
                        .param("NECESSARY", "NONE")
                        .with(authentication(new SignedIn(reader)))
                        .with(csrf()))
                .andExpect(redirectedUrl("/compte/courriels"));

        assertThat(choices.of(reader.email()))
                .containsEntry(MailKind.REMINDERS, MailChoice.MINE)
                .containsEntry(MailKind.NEWS, MailChoice.NONE)
                .containsEntry(MailKind.MEETINGS, MailChoice.ALL);
        mvc.perform(get("/compte/courriels").with(authentication(new SignedIn(reader))))
                .andExpect(content().string(containsString("Mes étapes seulement")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("territoire"))));
    }
}
