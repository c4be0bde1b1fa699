package fr.jumelages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.privacy.Erasure;
import fr.jumelages.privacy.HeldData;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The right to be forgotten, asked of every column of every table after a whole project. */
@ApplicationTest
class ForgottenInJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Casefile casefile;

    @Autowired
    Erasure erasure;

    @Autowired
    HeldData held;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient db;

    @Test
    void nothingOfThePeopleIsLeftButTheirProjectIs() {
        WholeJourney journey = walked();
        List<AccountId> people = journey.members().stream()
                .map(address -> accounts.findByEmail(new EmailAddress(address))
                        .orElseThrow()
                        .id())
                .toList();
        assertThat(whereItStands(journey)).contains("account.name", "timeline_entry.args", "submission.answers");
        assertThat(held.copyFor(accounts.get(people.get(0))))
                .contains(
                        journey.reference(),
                        journey.members().get(0),
                        "memberJoined",
                        "name-referents",
                        "mail.registration.confirm");

        people.forEach(erasure::erase);

        assertThat(whereItStands(journey)).isEmpty();
        var project = casefile.byReference(journey.reference()).orElseThrow();
        assertThat(casefile.members(project.id()))
                .extracting(member -> member.person().name())
                .contains("Ancien membre");
        visitorStillReadsThePage(journey);
    }

    private void visitorStillReadsThePage(WholeJourney journey) {
        Visitor coordinator = journey.coordinator();
        coordinator.open("/projets/" + journey.reference());
        assertThat(coordinator.text()).contains("Ancien membre", "Ce jumelage est terminé");
    }

    private WholeJourney walked() {
        String coordinator = "coordination-" + UUID.randomUUID() + "@jumelages.example";
        accounts.assign(
                accounts.invite(new EmailAddress(coordinator), "Camille Perrin", Role.COORDINATOR),
                Territory.wholeCountry());
        var journey = new WholeJourney(
                () -> new HttpVisitor("http://localhost:" + port), coordinator, new CaseJobs(runtime, management), db);
        journey.walk();
        return journey;
    }

    /** Every column of every table, the engine’s included, that holds the family name or one of the addresses. */
    private List<String> whereItStands(WholeJourney journey) {
        return db.sql("""
                        select table_name, column_name from information_schema.columns join information_schema.tables
                        using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE'
                          and data_type in ('text', 'character varying', 'character', 'jsonb', 'bytea', 'ARRAY', 'tsvector')
                          and table_name not in ('document', 'outbox_attachment', 'spring_session_attributes')""").query((row, n) -> new String[] {row.getString(1), row.getString(2)}).list().stream()
                .filter(column -> holds(column[0], column[1], journey))
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    private boolean holds(String table, String column, WholeJourney journey) {
        return db.sql("select exists (select from \"%s\" where cast(\"%s\" as text) ilike any (:needles))"
                        .formatted(table, column))
                .param("needles", needles(journey))
                .query(Boolean.class)
                .single();
    }

    private static String[] needles(WholeJourney journey) {
        List<String> needles = new java.util.ArrayList<>(journey.members());
        needles.add(journey.family());
        return needles.stream().map(needle -> "%" + needle + "%").toArray(String[]::new);
    }
}
