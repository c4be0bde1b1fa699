package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody asks from an address that shows nothing. */
@ApplicationTest
class TeacherCheckTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private Accounts accounts;

    private Ready facility;
    private String stranger;

    @BeforeEach
    void aStrangerAsks() throws Exception {
        facility = facilities.open();
        stranger = ContactDesk.stranger();
        desk.request(facility, stranger);
    }

    @Test
    void nobodyButTheCoordinationHearsOfItBeforeTheCheck() throws Exception {
        assertThat(desk.open(facility, "answer-contact")).isEmpty();
        assertThat(desk.letters().keysTo(facility.director().email().value())).doesNotContain("contact.received");
        assertThat(desk.letters().keysTo(stranger)).contains("contact.checking");
        assertThat(accounts.findByEmail(new EmailAddress(stranger))).isEmpty();
        http.perform(get("/taches/"
                                + desk.open(facility, "check-teacher").get(0).taskId())
                        .with(authentication(new SignedIn(desk.coordinator()))))
                .andExpect(content().string(containsString(stranger)))
                .andExpect(content().string(containsString("n’y a pas été retrouvée")));
    }

    @Test
    void onceRecognisedTheRequestReachesTheDirector() {
        check("decision", "ACCEPTED", "verifiedPoints", "PERSON");
        assertThat(desk.open(facility, "answer-contact")).hasSize(1);
        assertThat(desk.letters().keysTo(facility.director().email().value())).contains("contact.received");
        assertThat(accounts.findByEmail(new EmailAddress(stranger))).isPresent();
        desk.answer(facility, "answer", "ACCEPTED");
        assertThat(desk.statusOf(stranger)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoIsNotRecognisedReadsWhyAndTheSearchGoesOn() {
        check("decision", "REFUSED", "refusalReason", "NO_PROOF", "comment", "Le secrétariat ne répond pas.");
        assertThat(desk.letters().keysTo(stranger)).contains("contact.teacherRefused.NO_PROOF");
        assertThat(desk.open(facility, "answer-contact")).isEmpty();
        assertThat(desk.jobs().waitingAt(facility.reference())).contains("event_nobodyYet");
        assertThat(accounts.findByEmail(new EmailAddress(stranger))).isEmpty();
    }

    private void check(String... typed) {
        desk.answer(desk.open(facility, "check-teacher").get(0), desk.coordinator(), typed);
    }
}
