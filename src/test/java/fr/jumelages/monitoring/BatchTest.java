package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.reminders.Nudges;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is done to several ticked projects at once, and what is told of those left aside. */
@ApplicationTest
class BatchTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Batch batch;

    @Autowired
    Nudges nudges;

    @Autowired
    Casefile casefile;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    MovableClock clock;

    private Duration before;
    private TestProject one;
    private TestProject two;
    private TestProject held;
    private Person coordinator;
    private List<String> ticked;

    @BeforeEach
    void threeProjectsOfOneDirector() {
        before = clock.offset();
        one = TestProject.open(application);
        two = TestProject.open(application);
        held = TestProject.open(application);
        coordinator = one.person(Role.COORDINATOR);
        for (TestProject other : List.of(two, held)) {
            casefile.addMember(other.id(), one.person(Role.DIRECTOR).id(), Role.DIRECTOR);
        }
        List.of(one, two, held).forEach(project -> project.start("onboarding", Map.of()));
        casefile.hold(held.id(), "Travaux");
        ticked = List.of(one.reference(), two.reference(), held.reference(), "JUM-1999-00001");
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void nudgesEachPersonOnceAndTellsWhyOthersAreLeftAside() {
        assertThat(nudges.nudgeLate(ticked, "", coordinator).spared())
                .extracting(Nudges.Spared::why)
                .containsExactly("notLate", "notLate", "onHold", "unknown");
        clock.advance(Duration.ofDays(60));
        Nudges.Outcome outcome = nudges.nudgeLate(ticked, "La rencontre approche", coordinator);
        assertThat(outcome.names()).contains("Claire Morel");
        assertThat(outcome.spared())
                .extracting(Nudges.Spared::reference)
                .containsExactly(held.reference(), "JUM-1999-00001");
        assertThat(letters(one.person(Role.DIRECTOR).email(), "mail.nudge"))
                .singleElement()
                .asString()
                .contains("La rencontre approche");
        assertThat(one.timeline()).contains("nudgedBecause");
        assertThat(nudges.nudgeLate(ticked, "", coordinator).spared())
                .extracting(Nudges.Spared::why)
                .containsExactly("nudgedToday", "nudgedToday", "onHold", "unknown");
    }

    @Test
    void putsOnePersonInAnothersPlaceWhereTheyAreAndWritesOnceToEach() throws Exception {
        Person leaver = one.person(Role.DIRECTOR);
        String email = "suite-" + UUID.randomUUID() + "@exemple.fr";
        http.perform(get("/suivi/lot")
                        .param("projet", ticked.toArray(String[]::new))
                        .with(Watchers.as(coordinator)))
                .andExpect(content().string(containsString("3 projets choisis")))
                .andExpect(content().string(containsString("DIRECTOR~" + leaver.id())));
        http.perform(post("/suivi/lot/remplacement")
                        .param("projet", ticked.toArray(String[]::new))
                        .param("part", "DIRECTOR~" + leaver.id())
                        .param("nom", "Ines Roche")
                        .param("courriel", email)
                        .param("motif", "Départ à la retraite")
                        .with(Watchers.as(coordinator))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("replaced", 2))
                .andExpect(flash().attribute(
                                "spared",
                                List.of(
                                        new Batch.Spared(held.reference(), "onHold"),
                                        new Batch.Spared("JUM-1999-00001", "unknown"))));
        assertThat(letters(leaver.email(), "mail.projectsLeft")).hasSize(1);
        assertThat(letters(new EmailAddress(email), "mail.projectsTaken")).hasSize(1);
        assertThat(one.timeline()).contains("memberReplaced");
        assertThat(casefile.members(two.id()))
                .extracting(member -> member.person().email().value())
                .contains(email)
                .doesNotContain(leaver.email().value());
    }

    @Test
    void givesTheOpenStepsOfARoleToOnePersonWhereTheyHaveItAndTellsWhyNotElsewhere() throws Exception {
        TestProject elsewhere = TestProject.open(application);
        elsewhere.start("onboarding", Map.of());
        Person doer = one.person(Role.DIRECTOR);
        List<String> all =
                List.of(one.reference(), two.reference(), elsewhere.reference(), held.reference(), "JUM-1999-00001");
        int open = directorsSteps();
        assertThat(open).isPositive();
        http.perform(giving(all, doer))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("given", open))
                .andExpect(flash().attribute(
                                "spared",
                                List.of(
                                        new Batch.Spared(elsewhere.reference(), "notMember"),
                                        new Batch.Spared(held.reference(), "onHold"),
                                        new Batch.Spared("JUM-1999-00001", "unknown"))));
        assertThat(one.timeline()).contains("stepGiven");
        assertThat(two.timeline()).contains("stepGiven");
        assertThat(letters(doer.email(), "mail.stepGiven")).hasSize(open);
        http.perform(giving(List.of(one.reference()), doer))
                .andExpect(flash().attribute("spared", List.of(new Batch.Spared(one.reference(), "nothingOpen"))));
        http.perform(post("/suivi/lot/attribution")
                        .with(Watchers.as(coordinator))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    private int directorsSteps() {
        return db.sql(
                        "select count(*) from work_item where status = 'OPEN' and role = 'DIRECTOR' and twinning_id in (?, ?)")
                .params(one.id().value(), two.id().value())
                .query(Integer.class)
                .single();
    }

    private MockHttpServletRequestBuilder giving(List<String> references, Person doer) {
        return post("/suivi/lot/attribution")
                .param("projet", references.toArray(String[]::new))
                .param("a", "DIRECTOR~" + doer.id())
                .param("motif", "Elle prépare les rencontres")
                .with(Watchers.as(coordinator))
                .with(csrf());
    }

    private List<String> letters(EmailAddress email, String key) {
        return db.sql("select model::text from outbox where recipient = ? and model ->> 'key' = ?")
                .params(email.value(), key)
                .query(String.class)
                .list();
    }
}
