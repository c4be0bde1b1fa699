package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A teacher waits for several facilities at once, for so many and no more, and takes requests back. */
@ApplicationTest
class TeacherRequestsTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Casefile casefile;

    @Autowired
    private JdbcClient db;

    private List<Ready> asked;
    private Ready fourth;
    private String teacher;

    @BeforeEach
    void threeFacilitiesAreAsked() throws Exception {
        teacher = ContactDesk.newTeacher();
        asked = List.of(facilities.open(), facilities.open(), facilities.open());
        fourth = facilities.open();
        for (Ready facility : asked) {
            desk.request(facility, teacher);
        }
    }

    @Test
    void theFourthRequestIsRefusedNamesTheOpenOnesAndLeavesOnceOneIsTakenBack() throws Exception {
        desk.ask(fourth, ContactDesk.typed(teacher));
        desk.confirm(teacher)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("la réponse de 3 établissements")))
                .andExpect(content().string(containsString(asked.get(0).name())))
                .andExpect(content().string(containsString(asked.get(2).name())))
                .andExpect(content().string(containsString("Retirer ma demande")));
        assertThat(desk.open(fourth, "answer-contact")).isEmpty();

        http.perform(post(desk.link(teacher) + "/retrait").with(csrf()).param("demande", requestTo(asked.get(1))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Votre demande est retirée")));
        desk.confirm(teacher).andExpect(status().isOk());
        assertThat(desk.open(fourth, "answer-contact")).hasSize(1);
        assertThat(desk.open(asked.get(1), "answer-contact")).isEmpty();
        assertThat(desk.letters().keysTo(asked.get(1).director().email().value()))
                .contains("contact.withdrawn");
    }

    @Test
    void aFacilityThatStaysSilentCountsNoMore() throws Exception {
        desk.jobs().ring(asked.get(0).reference(), "event_answerOverdue");
        desk.request(fourth, teacher);
        assertThat(desk.open(fourth, "answer-contact")).hasSize(1);
    }

    @Test
    void aSignedInTeacherSeesTheirRequestsAndTakesOneBack() throws Exception {
        var me = authentication(
                new SignedIn(accounts.findByEmail(new EmailAddress(teacher)).orElseThrow()));
        http.perform(get("/compte/demandes").with(me))
                .andExpect(content().string(containsString(asked.get(2).name())))
                .andExpect(content().string(containsString("en attente de la direction")));
        http.perform(post("/compte/demandes/" + requestTo(asked.get(2)) + "/retrait")
                        .with(me)
                        .with(csrf()))
                .andExpect(redirectedUrl("/compte/demandes"));
        http.perform(get("/compte/demandes").with(me)).andExpect(content().string(containsString("retirée")));
        http.perform(post("/compte/demandes/" + requestTo(asked.get(2)) + "/retrait")
                        .with(me)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void nobodyTakesBackWhatIsNotTheirs() throws Exception {
        var director = authentication(new SignedIn(asked.get(0).director()));
        http.perform(post("/compte/demandes/" + requestTo(asked.get(0)) + "/retrait")
                        .with(director)
                        .with(csrf()))
                .andExpect(status().isNotFound());
        String other = ContactDesk.newTeacher();
        desk.ask(fourth, ContactDesk.typed(other));
        http.perform(post(desk.link(other) + "/retrait").with(csrf()).param("demande", requestTo(asked.get(0))))
                .andExpect(status().isNotFound());
        assertThat(desk.open(asked.get(0), "answer-contact")).hasSize(1);
    }

    @Test
    void whileTheProjectIsOnHoldNothingIsTakenBackHalfway() throws Exception {
        casefile.hold(asked.get(0).twinning(), null);
        var me = authentication(
                new SignedIn(accounts.findByEmail(new EmailAddress(teacher)).orElseThrow()));
        http.perform(post("/compte/demandes/" + requestTo(asked.get(0)) + "/retrait")
                        .with(me)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(db.sql("select status from contact_request where id = ?")
                        .param(UUID.fromString(requestTo(asked.get(0))))
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
    }

    private String requestTo(Ready facility) {
        return db.sql("select id from contact_request where facility_id = ? and teacher_email = ?")
                .params(facility.facility().value(), teacher)
                .query(String.class)
                .single();
    }
}
