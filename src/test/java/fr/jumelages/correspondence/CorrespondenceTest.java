package fr.jumelages.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class CorrespondenceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private TestProject project;

    @BeforeEach
    void aTeacherWhoseMailWasRefused() {
        project = TestProject.open(application);
        write(project.person(Role.DIRECTOR));
        write(project.person(Role.TEACHER));
        db.sql("update outbox set status = 'DEAD', attempts = 1, last_error = ? where id = ?")
                .params("550 5.1.1 User unknown", letter())
                .update();
    }

    @Test
    void theCaseTellsWhatBecameOfEachLetterAndItsSubjectOnlyToWhoeverItIsFor() throws Exception {
        assertThat(casePage(Role.TEACHER))
                .contains("À Paul Girard\u202F: «\u202FVotre espace", "À Claire Morel<", "Cette adresse n’existe pas")
                .doesNotContain("À Claire Morel\u202F:");
        assertThat(casePage(Role.COORDINATOR))
                .contains("À Paul Girard\u202F:", "À Claire Morel\u202F:", "Corriger l’adresse ou renvoyer");
    }

    @Test
    void coordinatorsOfTheTerritoryCorrectTheAddressAndSendAgain() throws Exception {
        assertThat(undelivered(project.person(Role.COORDINATOR)))
                .contains(email(Role.TEACHER), "550 5.1.1 User unknown", project.reference());
        String again = "/suivi/courriers/" + letter() + "/renvoyer";
        mvc.perform(post(again)
                        .param("adresse", "pas une adresse")
                        .with(as(project.person(Role.COORDINATOR)))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        UUID letter = letter();

        mvc.perform(post(again)
                        .param("adresse", "Paul.Girard@exemple.fr")
                        .with(as(project.person(Role.COORDINATOR)))
                        .with(csrf()))
                .andExpect(redirectedUrl("/suivi/courriers"));

        assertThat(db.sql("select status || ' ' || recipient from outbox where id = ?")
                        .param(letter)
                        .query(String.class)
                        .single())
                .isEqualTo("QUEUED paul.girard@exemple.fr");
        assertThat(project.timeline()).contains("letterSentAgain");
        mvc.perform(post(again).with(as(project.person(Role.COORDINATOR))).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void coordinatorsOfElsewhereNeitherSeeNorSendIt() throws Exception {
        Accounts accounts = application.getBean(Accounts.class);
        Person stranger = project.stranger(Role.COORDINATOR);
        accounts.assign(stranger.id(), Territory.of("48"));
        Person elsewhere = accounts.get(stranger.id());

        assertThat(undelivered(elsewhere)).doesNotContain(email(Role.TEACHER));
        mvc.perform(post("/suivi/courriers/" + letter() + "/renvoyer")
                        .with(as(elsewhere))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private void write(Person reader) {
        Letter letter = Letter.notice(reader.email(), "accounts.invitation", "/taches", reader.name());
        transaction.executeWithoutResult(
                tx -> outbox.enqueue(letter.about(project.id().value())));
    }

    private UUID letter() {
        return db.sql("select id from outbox join outbox_project on outbox_id = id where recipient = ?")
                .param(email(Role.TEACHER))
                .query(UUID.class)
                .single();
    }

    private String email(Role role) {
        return new EmailAddress(project.person(role).email().value()).value();
    }

    private String casePage(Role role) throws Exception {
        return html("/projets/" + project.reference(), project.person(role));
    }

    private String undelivered(Person person) throws Exception {
        return html("/suivi/courriers", person);
    }

    private String html(String path, Person person) throws Exception {
        return mvc.perform(get(path).with(as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(new SignedIn(person));
    }
}
