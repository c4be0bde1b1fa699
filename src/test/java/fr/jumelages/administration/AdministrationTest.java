package fr.jumelages.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.AccountAdministration;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.AccountList;
import fr.jumelages.accounts.AccountSearch;
import fr.jumelages.accounts.AccountSearch.Group;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What administrators do with people, and what projects have to say first. */
@ApplicationTest
class AdministrationTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountList list;

    @Autowired
    Departures departures;

    @Autowired
    Casefile casefile;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    MovableClock clock;

    private Duration before;
    private Person admin;

    @BeforeEach
    void administrator() {
        before = clock.offset();
        AccountId id = accounts.invite(someone(), "Alix Fontaine", Role.ADMIN);
        admin = accounts.get(id);
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void invitesACoordinatorForSomeDepartementsAndTellsWhatIsWrongWithWhatWasTyped() throws Exception {
        String email = someone().value();
        MockHttpServletRequestBuilder form = post("/administration/comptes/nouveau")
                .param("nom", "Nadia Benali")
                .param("courriel", email)
                .param("role", "COORDINATOR")
                .param("ou", "departements");
        http.perform(as(form.param("departements", "35, 99")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("départements\u202f: 99")))
                .andExpect(content().string(containsString("value=\"35, 99\"")));
        http.perform(as(post("/administration/comptes/nouveau")
                        .param("nom", "Nadia Benali")
                        .param("courriel", email)
                        .param("role", "COORDINATOR")
                        .param("ou", "departements")
                        .param("departements", "35 2a;1")))
                .andExpect(redirectedUrlPattern("/administration/comptes/*"));
        Person invited = accounts.findByEmail(new EmailAddress(email)).orElseThrow();
        assertThat(invited.roles()).containsExactly(Role.COORDINATOR);
        assertThat(invited.territory()).isEqualTo(Territory.of("35", "2A", "01"));
        assertThat(letters(email)).containsExactly("mail.accounts.invitation");
    }

    @Test
    void theListIsSearchedAndGoesOnWhereItStopped() throws Exception {
        String family = "Zz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (int i = 0; i < 30; i++) {
            accounts.invite(someone(), "Personne %02d %s".formatted(i, family), Role.TEACHER);
        }
        AccountSearch search = new AccountSearch(Group.EVERYBODY, family);
        AccountList.Page first = list.page(search, null);
        AccountList.Page second = list.page(search, first.next().orElseThrow());
        assertThat(first.lines()).hasSize(25);
        assertThat(second.lines()).hasSize(5).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isEmpty();
        http.perform(as(get("/administration/comptes")
                        .param("groupe", "EVERYBODY")
                        .param("q", family)))
                .andExpect(content().string(containsString("Personne 00")))
                .andExpect(content().string(containsString("apres=")));
    }

    @Test
    void theLastAdministratorStaysOne() {
        db.sql("update account set status = 'CLOSED' where roles @> array ['ADMIN'] and id <> ?")
                .param(admin.id().value())
                .update();
        try {
            assertThatThrownBy(() -> administration.entrust(admin.id(), Set.of(), Territory.none()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("account.lastAdministrator");
            assertThatThrownBy(() -> administration.close(admin.id())).hasMessageContaining("lastAdministrator");
            AccountId other = accounts.invite(someone(), "Deuxième personne", Role.ADMIN);
            administration.close(admin.id());
            assertThat(accounts.get(other).has(Role.ADMIN)).isTrue();
        } finally {
            db.sql("update account set status = 'ACTIVE', closed_at = null where roles @> array ['ADMIN']")
                    .update();
        }
    }

    @Test
    void anAccountIsClosedOnlyWhenNoProjectNeedsIt() throws Exception {
        TestProject project = TestProject.open(application);
        Person director = project.person(Role.DIRECTOR);
        http.perform(as(post(page(director) + "/fermeture")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(project.reference())));
        assertThat(accounts.active(director.id())).isPresent();

        AccountId second = accounts.invite(someone(), "Ines Roche", Role.DIRECTOR);
        casefile.addMember(project.id(), second, Role.DIRECTOR);
        db.sql("insert into spring_session values (?, ?, 0, 0, 1800, 9223372036854775807, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        director.id().toString())
                .update();
        http.perform(as(post(page(director) + "/fermeture"))).andExpect(status().is3xxRedirection());

        assertThat(accounts.active(director.id())).isEmpty();
        assertThat(project.timeline()).contains("memberLeft");
        assertThat(casefile.members(project.id()))
                .extracting(member -> member.person().id())
                .contains(second)
                .doesNotContain(director.id());
        assertThat(db.sql("select count(*) from spring_session where principal_name = ?")
                        .param(director.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();

        http.perform(as(post(page(director) + "/reouverture"))).andExpect(status().is3xxRedirection());
        assertThat(accounts.active(director.id())).isPresent();
    }

    @Test
    void anInvitationIsSentAgainAfterAQuarterOfAnHour() throws Exception {
        EmailAddress email = someone();
        AccountId id = accounts.invite(email, "Ines Roche", Role.TEACHER);
        assertThatThrownBy(() -> administration.inviteAgain(id)).hasMessageContaining("invitedJustNow");
        clock.advance(Duration.ofMinutes(16));
        http.perform(as(post("/administration/comptes/" + id + "/invitation"))).andExpect(status().is3xxRedirection());
        assertThat(letters(email.value())).hasSize(2);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(authentication(new SignedIn(admin))).with(csrf());
    }

    private static String page(Person person) {
        return "/administration/comptes/" + person.id();
    }

    private List<String> letters(String email) {
        return db.sql("select model ->> 'key' from outbox where recipient = ?")
                .param(email)
                .query(String.class)
                .list();
    }

    private static EmailAddress someone() {
        return new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr");
    }
}
