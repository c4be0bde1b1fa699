package fr.jumelages.monitoring;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.Departement;
import fr.jumelages.testing.ApplicationTest;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The board and the statistics among 1,000 and among 100,000 projects, whole pages through the controller, in one run.
 * Figures, not a test: asked for with {@code mvn test -Dtest=BoardBench}, see {@code docs/performance.md}.
 */
@ApplicationTest
class BoardBench {

    private static final int FEW = 1_000;
    private static final int MANY = 99_999;
    private static final int WARM = 60;
    private static final int ROUNDS = 200;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("open, the whole country", "/suivi?etat=ouverts");
        PAGES.put("late", "/suivi?etat=retard");
        PAGES.put("stalled", "/suivi?etat=bloques");
        PAGES.put("open by due date", "/suivi?etat=ouverts&tri=echeance");
        PAGES.put("open by name", "/suivi?etat=ouverts&tri=nom");
        PAGES.put("framing, one département", "/suivi?etat=ouverts&etape=FRAMING&departement=35");
        PAGES.put("one level, the whole country", "/suivi?etat=ouverts&niveau=COLLEGE");
        PAGES.put("a role, late", "/suivi?etat=retard&attend=TEACHER");
        PAGES.put("one in a thousand", "/suivi?etat=ouverts&type=HYBRID&niveau=LYCEE");
        PAGES.put("search", "/suivi?etat=ouverts&q=c4ca4238a0");
        PAGES.put("statistics", "/suivi/statistiques");
    }

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    CounterRebuild rebuild;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void figures() throws Exception {
        Person national = new Watchers(accounts).national();
        make(FEW);
        Map<String, long[]> few = measure(national);
        make(MANY);
        Map<String, long[]> many = measure(national);
        System.out.printf("figure: p50 and p95 in ms, %d and %d projects%n", FEW, MANY);
        PAGES.keySet()
                .forEach(page -> System.out.printf(
                        "figure: | %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                        page,
                        at(few.get(page), 50),
                        at(few.get(page), 95),
                        at(many.get(page), 50),
                        at(many.get(page), 95),
                        at(many.get(page), 95) / at(few.get(page), 95)));
        plans(national);
    }

    /** What the lists touch does not depend on how many projects there are: buffers of 8 KB at both sizes. */
    @Test
    void buffers() {
        Person national = new Watchers(accounts).national();
        for (int projects : List.of(10_000, 200_000)) {
            make(projects);
            for (Facets facets : List.of(
                    Facets.NONE,
                    new Facets(null, SchoolLevel.COLLEGE, null, null),
                    new Facets(null, null, null, Role.TEACHER),
                    new Facets(TwinningType.HYBRID, SchoolLevel.LYCEE, null, null),
                    new Facets(TwinningType.HYBRID, SchoolLevel.LYCEE, 2025, Role.TEACHER))) {
                for (Shown shown : List.of(Shown.OPEN, Shown.LATE, Shown.STALLED)) {
                    var filter = new BoardFilter(shown, null, "", "", "", Sort.USUAL, facets);
                    String plan = String.join("\n", explained(filter, national));
                    System.out.printf(
                            "figure: | %d | %s | %s | %s |%n",
                            projects, shown, facets, plan.replaceAll("(?s).*?(Buffers: [^\n]*).*", "$1"));
                }
            }
        }
    }

    private List<String> explained(BoardFilter filter, Person person) {
        var query = BoardQuery.of(filter, person.territory(), BoardPosition.before(filter), clock.instant(), 21);
        return db.sql("explain (analyze, buffers, costs off) " + query.sql())
                .params(query.parameters())
                .query(String.class)
                .list();
    }

    /** As a database has them that has been running: committed, and swept of the rows of the size before. */
    private void make(int projects) {
        transaction.executeWithoutResult(all -> replace(projects));
        rebuild.projects();
        db.sql("vacuum analyze").update();
    }

    private void replace(int projects) {
        String[] departements =
                Departement.all().stream().map(Departement::code).toArray(String[]::new);
        db.sql("set local session_replication_role = replica").update();
        db.sql("delete from work_item where form_version = 'generated'").update();
        db.sql("delete from board_entry where twinning_id in (select id from twinning where reference like 'GEN-%')")
                .update();
        db.sql("delete from twinning where reference like 'GEN-%'").update();
        new GeneratedProjects(db).makeAtOnce(projects, departements);
    }

    private Map<String, long[]> measure(Person person) throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        for (var page : PAGES.entrySet()) {
            for (int i = 0; i < WARM; i++) {
                open(page.getValue(), person);
            }
            long[] taken = new long[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                open(page.getValue(), person);
                taken[i] = System.nanoTime() - start;
            }
            Arrays.sort(taken);
            times.put(page.getKey(), taken);
        }
        return times;
    }

    private void open(String address, Person person) throws Exception {
        http.perform(get(address).with(Watchers.as(person))).andExpect(status().isOk());
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private void plans(Person person) {
        for (BoardFilter filter : List.of(
                BoardFilter.everything(),
                new BoardFilter(Shown.LATE, null, "", ""),
                new BoardFilter(Shown.OPEN, null, "", "", "", Sort.NAME))) {
            explained(filter, person).stream()
                    .filter(line -> line.matches(".*(Scan|Limit|Sort|Buffers|Execution).*"))
                    .forEach(line -> System.out.println("plan: " + filter.shown() + " " + filter.sort() + " " + line));
        }
    }
}
