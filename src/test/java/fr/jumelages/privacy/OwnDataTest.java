package fr.jumelages.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own data, and what goes by itself when its time is over. */
@ApplicationTest
class OwnDataTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Casefile casefile;

    @Autowired
    Retention retention;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    MovableClock clock;

    private Duration before;
    private TestProject project;
    private Person director;

    @BeforeEach
    void aDirector() {
        before = clock.offset();
        project = TestProject.open(application);
        director = project.person(Role.DIRECTOR);
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void aCopyIsForWhoHasJustSignedIn() throws Exception {
        as(get("/compte/donnees")).andExpect(content().string(containsString("/connexion/encore")));
        as(post("/compte/donnees/copie")).andExpect(status().isUnprocessableEntity());
        signedInNow();
        as(get("/compte/donnees")).andExpect(content().string(not(containsString("/connexion/encore"))));
        as(post("/compte/donnees/copie"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account[0].email").value(director.email().value()))
                .andExpect(jsonPath("$.projects[0].reference").value(project.reference()))
                .andExpect(jsonPath("$.letters[0].letter").value("mail.accounts.invitation"));
        clock.advance(Duration.ofMinutes(16));
        as(post("/compte/donnees/copie")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void whoIsStillNeededAsksAndWhoIsNotIsErasedAtOnce() throws Exception {
        signedInNow();
        as(post("/compte/donnees/effacement"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(project.reference())));
        assertThat(accounts.active(director.id())).isPresent();
        assertThat(db.sql("select erasure_asked_at is not null from account where id = ?")
                        .param(director.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();

        AccountId second = accounts.invite(
                new EmailAddress("suite-" + UUID.randomUUID() + "@exemple.fr"), "Ines Roche", Role.DIRECTOR);
        casefile.addMember(project.id(), second, Role.DIRECTOR);
        as(post("/compte/donnees/effacement")).andExpect(content().string(containsString("Vos données sont effacées")));
        assertThat(accounts.findByEmail(director.email())).isEmpty();
        assertThat(accounts.get(director.id()).name()).isEqualTo("Ancien membre");
        as(get("/compte/donnees")).andExpect(status().isNotFound());
    }

    /** Rolled back, because it would take what other tests left in the same database. */
    @Test
    @Transactional
    void whatIsOldGoesAndWhatIsNewStays() {
        accounts.close(director.id());
        db.sql("update outbox set status = 'SENT', claim = null, claimed_until = null where recipient = ?")
                .param(director.email().value())
                .update();
        db.sql("insert into audit_entry (at, day, kind, twinning_id) values (?, current_date, 'CASE', ?)")
                .params(OffsetDateTime.now(clock), project.id().value())
                .update();
        retention.clean();
        assertThat(kept()).isEqualTo("letter audit account");
        clock.advance(Duration.ofDays(366));
        retention.clean();
        assertThat(kept()).isEqualTo("account");
    }

    private String kept() {
        return db.sql("""
                select concat_ws(' ', (select 'letter' from outbox where recipient = :email limit 1),
                    (select 'audit' from audit_entry where twinning_id = :project limit 1),
                    (select 'account' from account where id = :id and erased_at is null))""")
                .param("email", director.email().value())
                .param("project", project.id().value())
                .param("id", director.id().value())
                .query(String.class)
                .single();
    }

    private void signedInNow() {
        db.sql("update account set last_sign_in = ? where id = ?")
                .params(OffsetDateTime.now(clock), director.id().value())
                .update();
    }

    private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(authentication(new SignedIn(director))).with(csrf()));
    }
}
