package fr.jumelages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.guards.Bars;
import fr.jumelages.guards.WholeTables;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.SqlStatements;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient db;

    @Autowired
    EmbeddedPostgres postgres;

    private String reference;
    private Set<String> statements;

    @BeforeAll
    void oneProjectGoesFromRegistrationToCompletedWithoutJavaScript() throws Exception {
        statements = SqlStatements.everywhereDuring(
                () -> reference = walk(() -> new HttpVisitor("http://localhost:" + port)));
    }

    /** The engine’s own tables too: with a million tasks, one lookup without an index makes every answer slow. */
    @Test
    void noStatementHasToReadAWholeTable() throws Exception {
        assertThat(statements).hasSizeGreaterThan(100);
        WholeTables tables = WholeTables.readBy(statements, postgres);
        assertThat(tables.reading()).isEmpty();
        assertThat(tables.unexplained()).isEmpty();
    }

    /** What doing a step costs in SQL, the engine’s own included: this figure limits how many people a node can serve. */
    @Test
    void everyStepKeepsToItsStatements() throws Exception {
        Map<String, Integer> costs = costsOfSteps(reference);
        Map<String, Integer> bars = Bars.read();
        assertThat(costs)
                .hasSizeGreaterThan(15)
                .allSatisfy((form, cost) -> assertThat(cost)
                        .as("statements of completing %s, listed in target/completing-%s.sql", form, form)
                        .isLessThanOrEqualTo(bars.getOrDefault("completing " + form, 0)));
    }

    @Test
    void oneProjectGoesFromRegistrationToCompletedInARealBrowser() {
        walk(() -> new BrowserVisitor("http://localhost:" + port));
    }

    private String walk(Supplier<Visitor> visitors) {
        var journey = new WholeJourney(visitors, coordinator(), new CaseJobs(runtime, management), unheard());
        journey.walk();
        return journey.reference();
    }

    /** By form; of a step that two people do, the dearer one. */
    private Map<String, Integer> costsOfSteps(String reference) throws IOException {
        Map<String, Integer> costs = new TreeMap<>();
        for (var step : stepsOf(reference)) {
            List<String> statements = SqlStatements.ofAnswering(step.getKey());
            Files.write(Path.of("target/completing-" + step.getValue() + ".sql"), statements);
            costs.merge(step.getValue(), statements.size(), Math::max);
        }
        System.out.println("statements of completing: " + costs);
        return costs;
    }

    private List<Map.Entry<String, String>> stepsOf(String reference) {
        return db.sql("select task_id, form_id from work_item w join twinning t on t.id = w.twinning_id"
                        + " where reference = ? and w.status = 'DONE'")
                .param(reference)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
    }

    private String coordinator() {
        String email = "coordination-" + UUID.randomUUID() + "@jumelages.example";
        accounts.assign(
                accounts.invite(new EmailAddress(email), "Camille Perrin", Role.COORDINATOR), Territory.wholeCountry());
        return email;
    }

    /** What a journey looks up for itself is not what the application asks. */
    private JdbcClient unheard() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }
}
