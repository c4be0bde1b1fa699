package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes and folds of several nodes at once, each in a transaction of its own. */
@ApplicationTest
class CountersTest {

    private static final String ALL = " where departement in ('W1', 'W2', 'W3')";

    @Autowired
    JdbcClient db;

    @Autowired
    Counters counters;

    @Autowired
    CounterRebuild rebuild;

    @Test
    void loseNothingWhileOthersFoldAndCountAnew() throws Exception {
        GeneratedProjects projects = new GeneratedProjects(db);
        projects.make(300, "W1", "W2", "W3");

        List<Callable<Void>> work = new ArrayList<>();
        for (String departement : List.of("W1", "W2", "W3")) {
            work.add(repeated(() -> projects.shuffle(departement)));
        }
        work.add(repeated(counters::fold));
        work.add(repeated(counters::fold));
        work.add(repeated(rebuild::projects));
        together(work);

        assertCounted();
        counters.fold();
        assertCounted();
    }

    private void assertCounted() {
        assertThat(rows(
                        "select departement, stage, status, due_late, sum(projects) from (select *, due_at < now() as due_late"
                                + " from twinning_counter" + ALL + ") c group by 1, 2, 3, 4 having sum(projects) <> 0"))
                .containsExactlyInAnyOrderElementsOf(
                        rows("select departement, stage, status, coalesce(next_due_at < now(), false), count(*)"
                                + " from twinning" + ALL + " group by 1, 2, 3, 4"));
    }

    private List<String> rows(String sql) {
        return db.sql("select r::text from (" + sql + ") r").query(String.class).list();
    }

    private static Callable<Void> repeated(Runnable step) {
        return () -> {
            for (int turn = 0; turn < 15; turn++) {
                step.run();
            }
            return null;
        };
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : nodes.invokeAll(work)) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @AfterEach
    void tidyUp() {
        db.sql("delete from work_item" + ALL).update();
        db.sql("delete from twinning" + ALL).update();
    }
}
