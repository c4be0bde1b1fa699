package fr.jumelages.feedback;

import static fr.jumelages.feedback.Questioned.as;
import static fr.jumelages.feedback.Questioned.grades;
import static fr.jumelages.feedback.Questioned.hands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.feedback.programme.Lens;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction.Selection;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Projects in départements of their own, because all tests share a database. */
@ApplicationTest
class ProgrammeSatisfactionTest {

    private static final Selection EVERYTHING = new Selection(null, "");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @Autowired
    ProgrammeSatisfaction satisfaction;

    @Autowired
    FeedbackCompilation compilation;

    @Test
    void countsPeopleOnceHoweverOftenAProjectIsCompiled() throws Exception {
        Questioned project = in("2A");
        project.send(project.path(Audience.PUPILS), grades(2, ""));
        project.as(Role.TEACHER, project.page() + "/pupils/groupe", hands(9, 4));
        compilation.compile(project.project().id());
        compilation.compile(project.project().id());

        var rows = satisfaction.by(Lens.AUDIENCE, EVERYTHING, coordinator("2A"));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualTo("PUPILS");
            assertThat(row.tally().people()).isEqualTo(10);
            assertThat(row.tally().grades()).containsExactly(0, 5, 0, 45, 0);
            assertThat(row.tally().mean()).isEqualByComparingTo("3.8");
        });
    }

    @Test
    void fewerThanFiveAreShownNowhereUntilFiveAreTogether() throws Exception {
        Person coordinator = coordinator("2B");
        Questioned first = in("2B");
        for (int n = 0; n < 3; n++) {
            first.send(first.path(Audience.TEACHERS), grades(5, ""));
        }
        first.as(Role.REFERENT, first.page() + "/residents/groupe", hands(6, 4));
        compilation.compile(first.project().id());
        assertThat(people(coordinator, "TEACHERS")).isZero();
        assertThat(people(coordinator, "RESIDENTS")).isEqualTo(6);
        file(coordinator).andExpect(content().string(not(containsString("TEACHERS"))));
        browser.perform(get("/suivi/satisfaction").with(as(coordinator)))
                .andExpect(content().string(containsString("moins de 5")));

        Questioned second = in("2B");
        for (int n = 0; n < 2; n++) {
            second.send(second.path(Audience.TEACHERS), grades(4, ""));
        }
        compilation.compile(second.project().id());
        assertThat(people(coordinator, "TEACHERS")).isEqualTo(5);
        file(coordinator)
                .andExpect(content()
                        .string(containsString(
                                ";TEACHERS;q1;Ces rencontres ont été de bons moments.;5;0;0;0;2;3;4.6")));
    }

    @Test
    void aCoordinatorSeesTheTerritoryAndNobodyElseAnything() throws Exception {
        Questioned project = in("04");
        project.as(Role.TEACHER, project.page() + "/pupils/groupe", hands(7, 5));
        compilation.compile(project.project().id());

        assertThat(satisfaction.by(Lens.TERRITORY, EVERYTHING, coordinator("05")))
                .isEmpty();
        assertThat(satisfaction.by(Lens.TERRITORY, new Selection(null, "04"), coordinator("05")))
                .isEmpty();
        assertThat(satisfaction.by(Lens.TERRITORY, EVERYTHING, coordinator("04")))
                .extracting(ProgrammeSatisfaction.Row::value)
                .containsExactly("04");
        browser.perform(get("/suivi/satisfaction").with(as(project.project().person(Role.DIRECTOR))))
                .andExpect(status().isNotFound());
        for (Lens lens : Lens.values()) {
            browser.perform(get("/suivi/satisfaction?annee=x&selon=" + lens.slug())
                            .with(as(coordinator("04"))))
                    .andExpect(status().isOk());
        }
    }

    private int people(Person coordinator, String audience) {
        return satisfaction.by(Lens.AUDIENCE, EVERYTHING, coordinator).stream()
                .filter(row -> row.value().equals(audience))
                .mapToInt(row -> row.tally().people())
                .sum();
    }

    private org.springframework.test.web.servlet.ResultActions file(Person coordinator) throws Exception {
        var begun = browser.perform(get("/suivi/satisfaction.csv").with(as(coordinator)))
                .andReturn();
        return browser.perform(asyncDispatch(begun)).andExpect(status().isOk());
    }

    private Questioned in(String departement) {
        Questioned project = Questioned.open(application);
        application
                .getBean(Casefile.class)
                .attachFacility(project.project().id(), UUID.randomUUID(), "Résidence Les Tilleuls", departement);
        return project;
    }

    private Person coordinator(String departement) {
        Accounts accounts = application.getBean(Accounts.class);
        var id = accounts.invite(
                new EmailAddress("coordination-" + UUID.randomUUID() + "@exemple.fr"),
                "Nadia Benali",
                Role.COORDINATOR);
        accounts.assign(id, Territory.of(departement));
        return accounts.get(id);
    }
}
