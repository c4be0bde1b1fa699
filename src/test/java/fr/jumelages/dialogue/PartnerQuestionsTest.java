package fr.jumelages.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.TestProject;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From a step of the director to the teacher and back, through the pages and on the real engine. */
@ApplicationTest
class PartnerQuestionsTest {

    private static final String WORDS = "Combien d’élèves viennent en fauteuil roulant ?";
    private static final String FROM = "prepare-staff";
    private static final String FORM = "answer-question";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Casefile casefile;

    @Autowired
    Tasks tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient db;

    private TestProject project;
    private QueuedLetters letters;

    @BeforeEach
    void aProjectThatGetsReady() {
        project = TestProject.open(application);
        letters = new QueuedLetters(db);
        project.start("onboarding", Map.of());
    }

    @Test
    void aQuestionReachesThePartnerAtOnceAndItsAnswerStandsAtTheStep() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, WORDS).andExpect(status().isFound());

        String answering = "/taches/" + step(FORM).taskId();
        assertThat(letters.pathIn(email(Role.TEACHER), "dialogue.asked")).isEqualTo(answering);
        page(Role.TEACHER, "/taches").andExpect(content().string(containsString(WORDS)));
        page(Role.TEACHER, answering).andExpect(content().string(containsString("La question de Claire Morel")));
        page(Role.DIRECTOR, "/taches/" + step(FROM).taskId())
                .andExpect(content().string(containsString("En attente de Paul Girard")));

        project.answer(Role.TEACHER, FORM, Map.of("answer", "Deux, avec leurs accompagnants."));

        assertThat(letters.pathIn(email(Role.DIRECTOR), "dialogue.answered"))
                .isEqualTo("/taches/" + step(FROM).taskId());
        page(Role.DIRECTOR, "/taches/" + step(FROM).taskId())
                .andExpect(content().string(containsString("Deux, avec leurs accompagnants.")));
        page(Role.COORDINATOR, "/projets/" + project.reference())
                .andExpect(content().string(containsString("Deux, avec leurs accompagnants.")));
        assertThat(project.timeline()).contains("questionAsked", "questionAnswered");
    }

    @Test
    void theStepDoesNotWaitForTheAnswer() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, WORDS);

        project.answer(Role.DIRECTOR, FROM, Map.of("timeFreed", "YES", "staffTrained", "3", "councilInformed", "YES"));

        assertThat(project.openForms()).contains(FORM).doesNotContain(FROM);
        project.answer(Role.TEACHER, FORM, Map.of("answer", "Deux."));
        assertThat(letters.pathIn(email(Role.DIRECTOR), "dialogue.answered"))
                .isEqualTo("/projets/" + project.reference());
    }

    @Test
    void onlyTheOtherSideIsAsked() throws Exception {
        ask(Role.DIRECTOR, Role.REFERENT, WORDS).andExpect(status().isUnprocessableEntity());
        page(Role.DIRECTOR, "/taches/" + step(FROM).taskId() + "/question")
                .andExpect(content().string(containsString("Paul Girard")))
                .andExpect(content().string(not(containsString("Yanis Petit"))));
        page(Role.TEACHER, "/taches/" + step(FROM).taskId() + "/question").andExpect(status().isNotFound());
    }

    @Test
    void isTakenBackByWhoAskedItOnlyAndEndsWithTheProject() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, WORDS);
        withdraw(Role.TEACHER).andExpect(status().isNotFound());
        withdraw(Role.DIRECTOR).andExpect(status().isFound());
        assertThat(project.openForms()).doesNotContain(FORM);

        ask(Role.DIRECTOR, Role.TEACHER, WORDS);
        casefile.close(project.id(), CancellationReason.NO_ANSWER);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(project.reference())
                        .processDefinitionKey("partner-question")
                        .count())
                .isZero();
    }

    @Test
    void aTextThatSeemsToNameSomebodyIsReadAgainFirst() throws Exception {
        ask(Role.DIRECTOR, Role.TEACHER, "Madame Dupont peut-elle venir ?")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Relisez avant")));

        assertThat(project.openForms()).doesNotContain(FORM);
    }

    private ResultActions ask(Role by, Role partner, String words) throws Exception {
        return mvc.perform(post("/taches/" + step(FROM).taskId() + "/question")
                .param("question", words)
                .param("qui", partner + "~" + project.person(partner).id())
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by)))));
    }

    private ResultActions withdraw(Role by) throws Exception {
        String id = db.sql("select id::text from partner_question where twinning_id = ? and outcome is null")
                .param(project.id().value())
                .query(String.class)
                .single();
        return mvc.perform(post("/taches/" + step(FROM).taskId() + "/question/" + id + "/retirer")
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by)))));
    }

    private ResultActions page(Role reader, String path) throws Exception {
        return mvc.perform(get(path).with(authentication(new SignedIn(project.person(reader)))));
    }

    private String email(Role role) {
        return project.person(role).email().value();
    }

    private WorkItem step(String form) {
        return tasks.openOf(project.id()).stream()
                .filter(item -> item.formId().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
