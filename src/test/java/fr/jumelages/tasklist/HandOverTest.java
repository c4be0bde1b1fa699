package fr.jumelages.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.TestProject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two directors share a project; one hands a step to the other. */
@ApplicationTest
class HandOverTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Tasks tasks;

    @Autowired
    HandOver handOver;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private TestProject project;
    private Person director;
    private Person colleague;
    private String step;

    @BeforeEach
    void aStepOfTwoDirectors() {
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
        director = project.person(Role.DIRECTOR);
        colleague = joining(Role.DIRECTOR, "Inès Faure");
        step = project.task(Role.DIRECTOR, "prepare-staff").taskId();
    }

    @Test
    void theStepLeavesOneListForTheOtherAndTheColleagueReadsAboutIt() throws Exception {
        MockHttpServletResponse answer = hand(colleague.id().toString(), "Je suis en formation.");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(list(director)).doesNotContain(step);
        assertThat(list(colleague)).contains(step);
        assertThat(new QueuedLetters(db).keysTo(colleague.email().value())).contains("stepHandedOver");
        assertThat(project.timeline()).contains("stepHandedOver");
        assertThat(tasks.find(step, director).isOpen()).isTrue();
    }

    @Test
    void whoeverStandsInForTheColleagueHasItToo() {
        Person referent = project.person(Role.REFERENT);
        awayFromToday(colleague, referent);
        project.as(director, () -> handOver.to(step, colleague.id(), "", director));

        assertThat(list(referent)).contains(step);
        assertThat(tasks.find(step, referent).insteadOf().name()).isEqualTo(colleague.name());
        assertThat(tasks.countOpen(referent)).isEqualTo(list(referent).size());
        assertThat(new QueuedLetters(db).keysTo(referent.email().value())).contains("stepHandedOver");
    }

    @Test
    void aDirectorWhoStandsInForTheOtherSeesWhatIsTheOthersAlone() {
        awayFromToday(colleague, director);
        project.as(director, () -> handOver.to(step, colleague.id(), "", director));
        assertThat(list(director)).containsOnlyOnce(step);
    }

    @Test
    void onlyMembersInTheSameRoleCanBeAskedAndOnlyByWhoHasTheStep() throws Exception {
        Person teacher = project.person(Role.TEACHER);
        assertThatThrownBy(() -> handOver.to(step, teacher.id(), "", director)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handOver.to(step, director.id(), "", director)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handOver.to(step, colleague.id(), "", teacher)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver.to(step, colleague.id(), "", project.stranger(Role.DIRECTOR)))
                .isInstanceOf(NotFound.class);

        MockHttpServletResponse nobody = hand("", "Merci de t’en charger.");
        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(nobody.getContentAsString()).contains("Merci de t’en charger.", "Choisissez");
        assertThat(page(director)).contains("Confier la tâche", "Inès Faure");
    }

    @Test
    void whoIsAloneInTheirRoleIsOfferedNothing() throws Exception {
        String referents = project.task(Role.REFERENT, "identify-participants").taskId();
        String page = http.perform(
                        get("/taches/" + referents).with(authentication(new SignedIn(project.person(Role.REFERENT)))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("Confier la tâche");
    }

    private Person joining(Role role, String name) {
        Accounts accounts = application.getBean(Accounts.class);
        var id = accounts.invite(new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr"), name, role);
        application.getBean(Casefile.class).addMember(project.id(), id, role);
        return accounts.get(id);
    }

    private void awayFromToday(Person absent, Person substitute) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate today = LocalDate.now(clock.withZone(paris));
        db.sql("insert into absence values (?, ?, ?, ?, ?, ?, ?, now())")
                .params(
                        UUID.randomUUID(),
                        absent.id().value(),
                        substitute.id().value(),
                        today,
                        today.plusDays(5),
                        today.atStartOfDay(paris).toOffsetDateTime(),
                        today.plusDays(6).atStartOfDay(paris).toOffsetDateTime())
                .update();
    }

    private List<String> list(Person person) {
        return tasks.open(person, null, 50).stream().map(WorkItem::taskId).toList();
    }

    private MockHttpServletResponse hand(String to, String words) throws Exception {
        return http.perform(post("/taches/" + step + "/confier")
                        .param("personne", to)
                        .param("mot", words)
                        .with(csrf())
                        .with(authentication(new SignedIn(director))))
                .andReturn()
                .getResponse();
    }

    private String page(Person reader) throws Exception {
        return http.perform(get("/taches/" + step).with(authentication(new SignedIn(reader))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
