package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.SignedIn;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A call is proposed at two moments, the teacher chooses, the director answers after it. */
@ApplicationTest
class ContactCallTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private JdbcClient db;

    private Ready facility;
    private String teacher;

    @BeforeEach
    void aSchoolAsks() throws Exception {
        facility = facilities.open();
        teacher = ContactDesk.newTeacher();
        desk.request(facility, teacher);
    }

    @Test
    void theTeacherChoosesBothCalendarsHoldItAndTheDirectorAnswersAfterwards() throws Exception {
        propose();
        assertThat(desk.open(facility, "answer-contact")).isEmpty();
        http.perform(get(link())).andExpect(content().string(containsString("jeudi 6 mars 2031")));

        choose("2031-03-04T10:30").andExpect(content().string(containsString("L’appel est convenu")));

        assertThat(invitationTo(teacher)).contains("DTSTART:20310304T093000Z", "METHOD:REQUEST");
        assertThat(invitationTo(facility.director().email().value()))
                .contains("UID:appel-", "DTSTART:20310304T093000Z");
        var item = desk.open(facility, "answer-contact").get(0);
        assertThat(LocalDate.ofInstant(item.dueAt(), ZoneId.of("Europe/Paris")))
                .as("ten working days after the call")
                .isEqualTo(LocalDate.of(2031, 3, 18));
        http.perform(get("/taches/" + item.taskId()).with(authentication(new SignedIn(facility.director()))))
                .andExpect(content().string(containsString("Appel convenu")));
        desk.answer(facility, "answer", "ACCEPTED");
        assertThat(desk.statusOf(teacher)).isEqualTo("ACCEPTED");
    }

    @Test
    void whenNeitherMomentSuitsTheDirectorReadsWhenAndProposesAgain() throws Exception {
        propose();
        http.perform(post(link()).with(csrf()).param("creneau", "aucun").param("mot", "Plutôt le mercredi matin."))
                .andExpect(content().string(containsString("C’est noté")));
        assertThat(desk.letters().keysTo(facility.director().email().value())).contains("contact.callNoneSuits");
        http.perform(get("/taches/"
                                + desk.open(facility, "answer-contact").get(0).taskId())
                        .with(authentication(new SignedIn(facility.director()))))
                .andExpect(content().string(containsString("Plutôt le mercredi matin.")));

        String old = link();
        desk.answer(facility, ContactDesk.call("2031-03-12T09:00", "2031-03-19T09:00"));
        assertThat(link()).isNotEqualTo(old);
        http.perform(get(old)).andExpect(status().isNotFound());
        choose("2031-03-19T09:00").andExpect(status().isOk());
        assertThat(invitationTo(teacher)).contains("SEQUENCE:1");
    }

    @Test
    void aTeacherWhoDoesNotChooseLetsTheDirectorGoOn() throws Exception {
        propose();
        desk.jobs().ring(facility.reference(), "event_callUnanswered");
        assertThat(desk.open(facility, "answer-contact")).hasSize(1);
        choose("2031-03-04T10:30")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("déjà dépassé cette étape")));
        desk.answer(facility, "answer", "DECLINED", "declineReason", "DATES");
        http.perform(get(link())).andExpect(content().string(containsString("Ce choix n’est plus possible")));
    }

    @Test
    void whatIsNotOfferedOrNotChosenIsRefusedInWords() throws Exception {
        propose();
        choose("2031-03-05T10:30")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("n’est pas parmi ceux qui sont proposés")));
        choose("").andExpect(content().string(containsString("dites qu’aucun ne convient")));
        http.perform(post(link()).with(csrf()).param("creneau", "aucun").param("mot", "x".repeat(501)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("500 caractères au plus")));
        choose("2031-03-04T10:30").andExpect(status().isOk());
        choose("2031-03-06T14:00").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void twoEqualMomentsAreNoChoice() {
        assertThatThrownBy(() -> desk.answer(facility, ContactDesk.call("2031-03-04T10:30", "2031-03-04T10:30")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("contact.sameCall");
        assertThat(desk.open(facility, "answer-contact")).hasSize(1);
    }

    @Test
    void aLinkThatNobodyHasIsNotFound() throws Exception {
        http.perform(get("/etablissements/contact/appel/" + "a".repeat(43))).andExpect(status().isNotFound());
    }

    private void propose() {
        desk.answer(facility, ContactDesk.call("2031-03-04T10:30", "2031-03-06T14:00"));
    }

    private ResultActions choose(String moment) throws Exception {
        return http.perform(post(link()).with(csrf()).param("creneau", moment));
    }

    private String link() {
        return desk.letters().pathIn(teacher, "contact.call");
    }

    /** The newest calendar file mailed to somebody. */
    private String invitationTo(String email) {
        return desk.letters().newestAttachment(email);
    }
}
