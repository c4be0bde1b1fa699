package fr.jumelages.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.SqlStatements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** What doing a step costs in SQL, the engine’s own included: this figure limits how many people one node can serve. */
@ApplicationTest
class CompletionCostTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final Map<String, Integer> costs = new LinkedHashMap<>();
    private Project project;

    @BeforeEach
    void aProjectWithItsPeople() {
        project = Project.open(beans, "Résidence du Compte", "15000", "15");
        for (Role role : List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER)) {
            var address = new EmailAddress(UUID.randomUUID() + "@exemple.fr");
            AccountId id = beans.getBean(Accounts.class).invite(address, "Camille Roux", role);
            people.put(role, beans.getBean(Accounts.class).get(id));
            project.join(people.get(role), role);
        }
    }

    @Test
    void aStepKeepsToItsStatements() throws Exception {
        project.start("framing", "userTask_nameReferents");
        complete("name-referents", Role.DIRECTOR);
        complete("propose-framing", Role.REFERENT);
        complete("describe-class", Role.TEACHER);
        complete("choose-dates", Role.REFERENT);
        complete("approve-framing", Role.DIRECTOR);
        complete("approve-framing", Role.TEACHER);
        project.start("onboarding", "subProcess_onboarding");
        complete("identify-participants", Role.REFERENT);
        complete("prepare-staff", Role.DIRECTOR);
        complete("inform-residents", Role.REFERENT);
        complete("inform-families", Role.TEACHER);

        Map<String, Integer> bars = Bars.read();
        assertThat(costs)
                .allSatisfy((form, cost) -> assertThat(cost)
                        .as("statements of completing " + form)
                        .isLessThanOrEqualTo(bars.get("completing " + form)));
    }

    private void complete(String form, Role role) throws Exception {
        var email = people.get(Role.REFERENT).email().value();
        var words = Map.of("mode", "IN_PERSON", "referentName", "Inès Fabre", "referentEmail", email);
        Project.Typed typed = project.typed(form, people.get(role), words);
        var request = post("/taches/" + typed.task())
                .params(new LinkedMultiValueMap<>(typed.fields()))
                .with(authentication(new SignedIn(people.get(role))))
                .with(csrf());
        List<String> statements =
                SqlStatements.during(() -> http.perform(request).andExpect(redirectedUrl("/taches")));
        Files.write(Path.of("target/completing-" + form + ".sql"), statements);
        System.out.printf("completing %s as %s: %d statements%n", form, role, statements.size());
        costs.merge(form, statements.size(), Math::max);
    }
}
