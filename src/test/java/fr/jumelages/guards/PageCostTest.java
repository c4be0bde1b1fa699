package fr.jumelages.guards;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.SqlStatements;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What pages cost, in figures that no machine’s speed changes: as many SQL statements with many rows as with one, at
 * most as many as {@code statements.tsv} allows, and documents that a phone lays out at once.
 */
@ApplicationTest
class PageCostTest {

    private static final int MANY = 25;
    private static final int MOST_NODES = 500;
    private static final int MOST_BYTES = 20 * 1024;

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    EmbeddedPostgres postgres;

    private final List<String> above = new ArrayList<>();
    private Scene scene;

    @BeforeEach
    void peopleAndThings() {
        scene = Scene.of(beans);
    }

    @Test
    void listsCostTheSameWithOneRowAndWithAFullPage() throws Exception {
        Person one = directorOf(1, "05000", "05");
        Person many = directorOf(MANY, "09000", "09");
        compare("GET /taches", one, "/taches", many, "/taches");
        compare("GET /suivi", watcher("05"), "/suivi", watcher("09"), "/suivi");
        compare("GET /etablissements", null, "/etablissements?departement=05", null, "/etablissements?departement=09");
        compareCase();

        assertThat(above).isEmpty();
    }

    @Test
    void everyPageKeepsToItsStatements() throws Exception {
        for (Visit visit : visits()) {
            PageCost.of(http, scene.people.get(visit.actor()), visit.path());
            judge(visit.name(), bar(visit), PageCost.of(http, scene.people.get(visit.actor()), visit.path()));
        }

        assertThat(above).isEmpty();
    }

    @Test
    void noPageHasToReadAWholeTable() throws Exception {
        Set<String> statements = SqlStatements.everywhereDuring(() -> {
            for (Visit visit : visits()) {
                PageCost.of(http, scene.people.get(visit.actor()), visit.path());
            }
        });

        assertThat(statements).hasSizeGreaterThan(100);
        WholeTables tables = WholeTables.readBy(statements, postgres);
        assertThat(tables.reading()).isEmpty();
        assertThat(tables.unexplained()).isEmpty();
    }

    private List<Visit> visits() {
        return Visit.all(scene).stream().filter(PageCostTest::isAnswered).toList();
    }

    private static boolean isAnswered(Visit visit) {
        return !visit.name().startsWith("nothing")
                && !visit.name().startsWith("closed")
                && !visit.path().equals("/error");
    }

    private void compareCase() throws Exception {
        Project project = scene.there;
        Person director = scene.people.get(Actor.OTHER_DIRECTOR);
        String path = "/projets/" + project.twinning().reference();
        PageCost.of(http, director, path);
        PageCost few = PageCost.of(http, director, path);
        for (int i = 0; i < MANY; i++) {
            project.document(director);
        }
        same("GET /projets/{reference}", few, PageCost.of(http, director, path));
    }

    private void compare(String page, Person one, String path, Person many, String pathOfMany) throws Exception {
        PageCost.of(http, one, path);
        PageCost few = PageCost.of(http, one, path);
        PageCost full = PageCost.of(http, many, pathOfMany);
        same(page, few, full);
        if (full.nodes() > MOST_NODES) {
            above.add(page + " has " + full.nodes() + " nodes, allowed " + MOST_NODES
                    + ": what is repeated in each row?");
        }
    }

    private void same(String page, PageCost few, PageCost full) throws IOException {
        judge(page, Bars.read().get(page), full);
        if (few.statements() != full.statements()) {
            above.add(page + ": " + few.statements() + " statements with one row, " + full.statements()
                    + " with many: something is read row by row");
        }
    }

    private void judge(String page, Integer bar, PageCost cost) {
        System.out.printf(
                "cost: %s %d statements %d bytes %d nodes%n", page, cost.statements(), cost.bytes(), cost.nodes());
        if (bar == null || cost.statements() > bar) {
            above.add(page + ": " + cost.statements() + " statements, allowed " + bar + " in guards/statements.tsv");
        }
        if (cost.bytes() > MOST_BYTES) {
            above.add(page + ": " + cost.bytes() + " bytes compressed, allowed " + MOST_BYTES);
        }
    }

    /** Of the patterns that fit, the one with the fewest variables. */
    private static Integer bar(Visit visit) throws IOException {
        return Bars.read().entrySet().stream()
                .filter(bar ->
                        visit.path().matches(bar.getKey().replace("GET ", "").replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingLong(
                        bar -> bar.getKey().chars().filter(sign -> sign == '{').count()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private Person directorOf(int projects, String postalCode, String departement) {
        Person director = person(Role.DIRECTOR);
        for (int i = 0; i < projects; i++) {
            Project project = Project.open(beans, "Résidence du Banc " + i, postalCode, departement);
            project.join(director, Role.DIRECTOR);
            project.start("onboarding", "userTask_prepareStaff");
        }
        return director;
    }

    private Person watcher(String departement) {
        Person coordinator = person(Role.COORDINATOR);
        accounts.assign(coordinator.id(), Territory.of(departement));
        return accounts.get(coordinator.id());
    }

    private Person person(Role role) {
        var address = new EmailAddress(UUID.randomUUID() + "@exemple.fr");
        return accounts.get(accounts.invite(address, "Camille Roux", role));
    }
}
