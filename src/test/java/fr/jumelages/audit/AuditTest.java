package fr.jumelages.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.AccountAdministration;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
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
import org.springframework.test.web.servlet.ResultActions;

/** Who saw and changed what, as it is written and as administrators read it. */
@ApplicationTest
class AuditTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AuditList audit;

    @Autowired
    Documents documents;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    MovableClock clock;

    private Duration before;
    private TestProject project;
    private Person coordinator;

    @BeforeEach
    void aProject() {
        before = clock.offset();
        project = TestProject.open(application);
        coordinator = project.person(Role.COORDINATOR);
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void whatIsSeenIsOneLineAPersonAndDayAndWhatIsRefusedIsNone() throws Exception {
        open(coordinator, "/projets/" + project.reference()).andExpect(status().isOk());
        open(coordinator, "/projets/" + project.reference()).andExpect(status().isOk());
        open(coordinator, "/projets/" + project.reference() + "/intervenir").andExpect(status().isOk());
        open(project.stranger(Role.TEACHER), "/projets/" + project.reference()).andExpect(status().isNotFound());
        assertThat(seen()).containsExactly("CASE");
        clock.advance(Duration.ofDays(1));
        open(coordinator, "/projets/" + project.reference()).andExpect(status().isOk());
        assertThat(seen()).containsExactly("CASE", "CASE");
    }

    @Test
    void eachDocumentTakenIsALineOfItsOwn() throws Exception {
        var first = documents.add(
                project.id(), new NewDocument("Fiche", "fiche.pdf", "application/pdf", new byte[1]), coordinator.id());
        var second = documents.add(
                project.id(), new NewDocument("Plan", "plan.pdf", "application/pdf", new byte[1]), coordinator.id());
        for (var one : List.of(first, second, first)) {
            open(coordinator, "/projets/" + project.reference() + "/documents/" + one.value())
                    .andExpect(status().isOk());
        }
        assertThat(seen()).containsExactly("DOCUMENT", "DOCUMENT");
    }

    @Test
    void administratorsReadWhatWasSeenAndChangedOfACaseAndByAPerson() throws Exception {
        open(coordinator, "/projets/" + project.reference());
        http.perform(post("/projets/" + project.reference() + "/intervenir/pause")
                        .param("motif", "Travaux au rez-de-chaussée")
                        .with(authentication(new SignedIn(coordinator)))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        administration.entrust(coordinator.id(), Set.of(Role.COORDINATOR), Territory.of("22"));
        Person admin = administrator();
        open(admin, "/administration/audit?projet=" + project.reference())
                .andExpect(content().string(containsString("le dossier du projet")))
                .andExpect(content().string(containsString("Travaux au rez-de-chaussée")))
                .andExpect(content().string(containsString(coordinator.name())));
        open(admin, "/administration/audit?personne=" + coordinator.id())
                .andExpect(content().string(containsString(project.reference())))
                .andExpect(content().string(containsString("Coordination, 22")));
        open(admin, "/administration/audit?projet=JUM-1999-00001")
                .andExpect(content().string(containsString("Aucun projet")))
                .andExpect(content().string(not(containsString("<table"))));
    }

    @Test
    void theListGoesOnThroughBothTablesWithoutLossOrRepetition() {
        for (int i = 0; i < 55; i++) {
            db.sql("insert into audit_entry (at, day, actor_id, kind, twinning_id, thing)"
                            + " values (?::timestamptz, current_date, ?, 'DOCUMENT', ?, gen_random_uuid())")
                    .params(
                            "2026-03-0%d 10:00Z".formatted(i % 3 + 1),
                            coordinator.id().value(),
                            project.id().value())
                    .update();
            db.sql("insert into timeline_entry (twinning_id, at, kind, args, actor_id)"
                            + " values (?, ?::timestamptz, 'memberLeft', '[\"X\"]', ?)")
                    .params(
                            project.id().value(),
                            "2026-03-0%d 10:00Z".formatted(i % 3 + 1),
                            coordinator.id().value())
                    .update();
        }
        assertThat(all(after -> audit.ofPerson(coordinator.id(), after))).hasSize(110);
        assertThat(all(after -> audit.ofCase(project.id(), after))).hasSizeGreaterThanOrEqualTo(110);
    }

    private List<AuditPosition> all(java.util.function.Function<AuditPosition, AuditList.Page> pages) {
        List<AuditPosition> met = new java.util.ArrayList<>();
        AuditList.Page page = pages.apply(null);
        while (true) {
            page.lines().forEach(line -> met.add(line.position()));
            if (page.next().isEmpty()) {
                assertThat(met).doesNotHaveDuplicates();
                return met;
            }
            page = pages.apply(AuditPosition.parse(page.next().get().toString()).orElseThrow());
        }
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveALine() throws Exception {
        open(coordinator, "/projets/" + project.reference());
        for (String statement : List.of(
                "update audit_entry set kind = 'PHOTO' where twinning_id = ?",
                "delete from audit_entry where twinning_id = ?",
                "update timeline_entry set kind = 'x' where twinning_id = ?",
                "delete from timeline_entry where twinning_id = ?")) {
            assertThatThrownBy(
                            () -> db.sql(statement).param(project.id().value()).update())
                    .as(statement)
                    .hasMessageContaining("is written once");
        }
        assertThatThrownBy(() -> db.sql("truncate audit_entry").update()).hasMessageContaining("is written once");
    }

    private Person administrator() {
        AccountId id = accounts.invite(
                new EmailAddress("admin-" + UUID.randomUUID() + "@exemple.fr"), "Alix Fontaine", Role.ADMIN);
        return accounts.get(id);
    }

    private ResultActions open(Person person, String path) throws Exception {
        return http.perform(get(path).with(authentication(new SignedIn(person))));
    }

    private List<String> seen() {
        return db.sql("select kind from audit_entry where twinning_id = ? order by id")
                .param(project.id().value())
                .query(String.class)
                .list();
    }
}
