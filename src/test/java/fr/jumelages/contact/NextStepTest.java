package fr.jumelages.contact;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.jumelages.accounts.SignedIn;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.DispatcherServlet;

/** What the list of tasks says right after an answer, while a job still prepares the next step. */
@ApplicationTest
class NextStepTest {

    private static final String COMING = "La suite arrive dans un instant";
    private static final String NOTHING = "Rien à faire pour le moment";

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    private Ready facility;

    @BeforeEach
    void aSchoolAsks() throws Exception {
        facility = facilities.open();
        desk.request(facility, ContactDesk.newTeacher());
    }

    @Test
    void acceptingTellsThatTheNextStepIsComingAndTheListFetchesItself() throws Exception {
        listAfter("answer", "ACCEPTED")
                .andExpect(content().string(containsString(COMING)))
                .andExpect(content().string(containsString("hx-trigger=\"load delay:4s\"")))
                .andExpect(content().string(containsString("/projets/" + facility.reference())))
                .andExpect(content().string(containsString("Actualiser la liste")))
                .andExpect(content().string(not(containsString(NOTHING))));

        desk.jobs().run(facility.reference());
        http.perform(get("/taches").with(director()))
                .andExpect(content().string(containsString("Désigner les référents")))
                .andExpect(content().string(not(containsString(COMING))));
    }

    @Test
    void decliningPromisesNothingBecauseNoStepFollows() throws Exception {
        listAfter("answer", "DECLINED", "declineReason", "LEVEL")
                .andExpect(content().string(not(containsString(COMING))))
                .andExpect(content().string(containsString(NOTHING)));
    }

    private ResultActions listAfter(String... typed) throws Exception {
        String task = desk.open(facility, "answer-contact").get(0).taskId();
        var answer = post("/taches/" + task).with(director()).with(csrf());
        ContactDesk.fields(typed).forEach((field, values) -> answer.param(field, values.get(0)));
        var sent = http.perform(answer).andExpect(redirectedUrl("/taches")).andReturn();
        return http.perform(get("/taches")
                .with(director())
                .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, sent.getFlashMap()));
    }

    private RequestPostProcessor director() {
        Authentication signedIn = new SignedIn(facility.director());
        return authentication(signedIn);
    }
}
