package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.directory.FacilityQuery.Around;
import fr.jumelages.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What searches cost among twenty thousand facilities, asked of PostgreSQL’s own planner; nothing here is timed. */
@ApplicationTest
@Transactional
class FacilityPlanTest {

    private static final int FACILITIES = 20_000;

    /** In pages of 8 KB. The whole table has some thousands. */
    private static final int MOST_BUFFERS = 3_000;

    private static final Around NEAR = new Around(new Place(48.11, -1.68), "35", 15);
    private static final Around FAR = new Around(new Place(48.11, -1.68), "35", null);

    @Autowired
    private JdbcClient db;

    @Autowired
    private FacilitySearch search;

    @Test
    void neverReadsTheWholeTable() {
        new GeneratedFacilities(db).make(FACILITIES);
        for (FacilityQuery query : searches()) {
            assertCheap(query, null);
            FacilityPage first = search.find(query, null);
            if (first.next() != null) {
                assertCheap(query, first.next());
            }
        }
    }

    @Test
    void theMapAsksTheKeptCountsOnly() {
        new GeneratedFacilities(db).make(FACILITIES);
        long shown = db.sql("select count(*) from facility where shown and departement = '35'")
                .query(Long.class)
                .single();
        assertThat(new FacilityCount(db).byDepartement()).containsEntry("35", (int) shown);
    }

    private static List<FacilityQuery> searches() {
        List<FacilityQuery> all = new ArrayList<>();
        for (Around around : new Around[] {null, NEAR, FAR}) {
            all.add(query(null, null, null, null, Set.of(), around));
            all.add(query(null, null, TwinningType.REMOTE, SchoolLevel.LYCEE, Set.of(), around));
            all.add(query(null, null, null, SchoolLevel.PRIMARY, Set.of(Theme.MUSIC), around));
            all.add(query(null, null, null, null, Set.of(Theme.MUSIC, Theme.COOKING, Theme.SPORT), around));
            all.add(query("c4ca4238a0", null, null, null, Set.of(), around));
            all.add(query(null, null, TwinningType.IN_PERSON, SchoolLevel.LYCEE, Set.of(Theme.DEBATE), around));
        }
        all.add(query(null, "35", null, null, Set.of(), null));
        all.add(query(null, "35", TwinningType.HYBRID, null, Set.of(Theme.GAMES, Theme.READING), null));
        return all;
    }

    private static FacilityQuery query(
            String text, String departement, TwinningType type, SchoolLevel level, Set<Theme> themes, Around around) {
        return new FacilityQuery(
                text, departement, null, type, level, themes, Set.of(WeekSlot.MONDAY_AFTERNOON), 2026, around, true);
    }

    private void assertCheap(FacilityQuery query, FacilityPage.Cursor after) {
        FacilitySearch.Statement statement = search.statement(query, after);
        String plan = String.join(
                "\n",
                db.sql("explain (analyze, buffers, timing off) " + statement.sql())
                        .params(statement.values())
                        .query(String.class)
                        .list());
        String question = query + " after " + after + "\n" + plan;
        assertThat(plan).as(question).doesNotContain("Seq Scan on facility ");
        assertThat(buffers(plan)).as(question).isBetween(1, MOST_BUFFERS);
    }

    /** Pages touched by the whole plan: the figure of its top line. */
    private static int buffers(String plan) {
        Matcher figure = Pattern.compile("Buffers: shared (?:hit=(\\d+))?(?: ?read=(\\d+))?")
                .matcher(plan);
        return figure.find() ? number(figure.group(1)) + number(figure.group(2)) : 0;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
