package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Stage;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The drawing says what plain counts say, and leads to lists that hold just as many. */
@ApplicationTest
@Transactional
class ProcessMapTest {

    private static final String STEP = "propose-framing";

    @Autowired
    JdbcClient db;

    @Autowired
    ProcessMap map;

    @Autowired
    StepCounters counters;

    @Autowired
    Board board;

    @Autowired
    Accounts accounts;

    private GeneratedProjects projects;
    private Person here;

    @BeforeEach
    void threeHundredProjects() {
        projects = new GeneratedProjects(db);
        projects.make(300, "X1", "X2", "X3");
        here = new Watchers(accounts).coordinatorOf("X1", "X2");
    }

    @Test
    void countsOpenStepsLikeAPlainCountAfterChangesAndFolds() {
        for (int day = 0; day < 3; day++) {
            assertThat(step().waiting()).isEqualTo(plain());
            projects.shuffle("X1");
            db.sql(
                            "update work_item set due_at = due_at - interval '9 days' where departement = 'X2' and role = 'TEACHER'")
                    .update();
            db.sql("update work_item set status = 'DONE' where departement = 'X1' and role = 'REFERENT'")
                    .update();
            counters.fold();
            assertThat(step().waiting()).isEqualTo(plain());
        }
    }

    @Test
    void countsNothingWhenOnlyRemindersChange() {
        long rows = counterRows();

        db.sql("update work_item set reminders = 1, reminded_on = current_date where departement in ('X1', 'X2')")
                .update();

        assertThat(counterRows()).isEqualTo(rows);
    }

    @Test
    void theMasterShowsEachStageAsTheBoardCountsIt() {
        var stages = map.of(ProcessMap.MASTER, here, "X1");

        assertThat(stages).extracting(ProcessMap.Spot::stage).containsExactly(Stage.values());
        assertThat(stages)
                .allSatisfy(spot -> assertThat(spot.waiting().count())
                        .isPositive()
                        .isEqualTo(board.counts(here, "X1").shown(Shown.OPEN, spot.stage())));
    }

    @Test
    void theListBehindAStepHoldsEachProjectOnceMostUrgentFirst() {
        List<BoardRow> rows = all(new BoardFilter(Shown.OPEN, null, "", "", STEP));

        assertThat(rows).extracting(BoardRow::reference).doesNotHaveDuplicates().hasSize(projectsWaiting());
        assertThat(rows).extracting(row -> row.waiting().until()).isSorted();
        assertThat(all(new BoardFilter(Shown.OPEN, null, "", "résidence", STEP)))
                .hasSameSizeAs(rows);
        assertThat(all(new BoardFilter(Shown.OPEN, null, "", "", "tell-meeting")))
                .isEmpty();
    }

    @Test
    void elsewhereSeesNobodyAndUnknownDrawingsDoNotExist() {
        Person elsewhere = new Watchers(accounts).coordinatorOf("X9");

        assertThat(map.of("framing", elsewhere, "X1"))
                .isNotEmpty()
                .allMatch(spot -> spot.waiting().count() == 0);
        assertThat(board.page(elsewhere, new BoardFilter(Shown.OPEN, null, "", "", STEP), null)
                        .rows())
                .isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> map.of("nothing", here, ""));
    }

    private ProcessMap.Spot step() {
        return map.of("framing", here, "").stream()
                .filter(spot -> STEP.equals(spot.place().step()))
                .findFirst()
                .orElseThrow();
    }

    private Waiting plain() {
        return db.sql("""
                select count(*), count(*) filter (where due_at < now()) from work_item
                where status = 'OPEN' and form_id = ? and departement in ('X1', 'X2')""")
                .param(STEP)
                .query((row, number) -> new Waiting(row.getLong(1), row.getLong(2)))
                .single();
    }

    private int projectsWaiting() {
        return db.sql("select count(distinct twinning_id) from work_item where status = 'OPEN' and form_id = ?"
                        + " and departement in ('X1', 'X2')")
                .param(STEP)
                .query(Integer.class)
                .single();
    }

    private long counterRows() {
        return db.sql("select count(*) from step_counter").query(Long.class).single();
    }

    private List<BoardRow> all(BoardFilter filter) {
        List<BoardRow> rows = new ArrayList<>();
        BoardPosition after = null;
        do {
            Board.Page page = board.page(here, filter, after);
            rows.addAll(page.rows());
            after = page.next().orElse(null);
        } while (after != null);
        return rows;
    }
}
