package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Stage;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.testing.ApplicationTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the list costs among fifty thousand projects, asked of PostgreSQL’s own planner; nothing here is timed. */
@ApplicationTest
@Transactional
class BoardPlanTest {

    private static final int PROJECTS = 50_000;

    /** In pages of 8 KB: up to 21 rows for each of two statuses and six stages, and the step of each row shown. */
    private static final int MOST_BUFFERS = 3_000;

    /** The first row of each of 768 ranges: statuses, stages, four départements, four forms, four levels, one school year. */
    private static final int MOST_BUFFERS_OF_KINDS = 4_000;

    /** At one step, of each row also its project and its other steps; those on hold are passed by. */
    private static final int MOST_BUFFERS_OF_KINDS_AT_A_STEP = 6_000;

    private static final String[] DEPARTEMENTS =
            IntStream.range(0, 100).mapToObj("Y%02d"::formatted).toArray(String[]::new);

    private static final List<Territory> TERRITORIES =
            List.of(Territory.wholeCountry(), Territory.of("Y01"), Territory.of("Y01", "Y02", "Y03", "Y04"));

    /** One in three, in five, in five hundred; together one in a thousand, and none of two thirds of them. */
    private static final List<Facets> FACETS = List.of(
            new Facets(null, null, 2026, null),
            new Facets(null, SchoolLevel.COLLEGE, null, null),
            new Facets(null, null, null, Role.REFERENT),
            new Facets(null, null, null, Role.COORDINATOR),
            new Facets(null, null, null, Role.DIRECTOR),
            new Facets(TwinningType.HYBRID, SchoolLevel.LYCEE, null, null),
            new Facets(TwinningType.HYBRID, SchoolLevel.LYCEE, 2025, Role.TEACHER));

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void neverReadsAWholeTable() {
        new GeneratedProjects(db).makeAtOnce(PROJECTS, DEPARTEMENTS);

        for (Territory territory : TERRITORIES) {
            for (Shown shown : Shown.values()) {
                assertCheap(territory, new BoardFilter(shown, null, "", ""));
                assertCheap(territory, new BoardFilter(shown, Stage.FRAMING, "", ""));
                for (Sort sort : shown.sorts()) {
                    assertCheap(territory, new BoardFilter(shown, null, "", "", "", sort));
                }
                assertCheap(territory, new BoardFilter(shown, null, "Y01", ""));
                assertCheap(territory, new BoardFilter(shown, null, "", "c4ca4238a0"));
            }
            assertCheap(territory, new BoardFilter(Shown.OPEN, Stage.FRAMING, "", "", "propose-framing"));
            assertCheap(territory, new BoardFilter(Shown.LATE, null, "Y01", "", "propose-framing"));
            for (Facets facets : FACETS) {
                assertFiltersCheaply(territory, facets);
            }
        }
    }

    private void assertFiltersCheaply(Territory territory, Facets facets) {
        for (Shown shown : Shown.values()) {
            List<Sort> sorts = territory.national() ? shown.sorts() : List.of(Sort.USUAL);
            sorts.forEach(sort -> assertCheap(territory, new BoardFilter(shown, null, "", "", "", sort, facets)));
        }
        assertCheap(territory, new BoardFilter(Shown.OPEN, Stage.FRAMING, "Y01", "", "", Sort.USUAL, facets));
        assertCheap(territory, new BoardFilter(Shown.LATE, null, "", "", "propose-framing", Sort.USUAL, facets));
    }

    private void assertCheap(Territory territory, BoardFilter filter) {
        BoardPosition first = BoardPosition.before(filter);
        BoardPosition further = filter.ordersByWords()
                ? new BoardPosition("residence 8", first.id())
                : BoardPosition.at(clock.instant().minus(Duration.ofDays(30)), first.id());
        for (BoardPosition after : List.of(first, further)) {
            String plan = plan(BoardQuery.of(filter, territory, after, clock.instant(), 21));
            String question = filter + " in " + territory + "\n" + plan;
            assertThat(plan).as(question).doesNotContain("Seq Scan on twinning", "Seq Scan on work_item");
            assertThat(buffers(plan)).as(question).isBetween(1, most(filter));
        }
    }

    private static int most(BoardFilter filter) {
        if (filter.facets().narrows() && !filter.step().isEmpty()) {
            return MOST_BUFFERS_OF_KINDS_AT_A_STEP;
        }
        return filter.facets().describes() ? MOST_BUFFERS_OF_KINDS : MOST_BUFFERS;
    }

    private String plan(BoardQuery query) {
        return String.join(
                "\n",
                db.sql("explain (analyze, buffers, timing off) " + query.sql())
                        .params(query.parameters())
                        .query(String.class)
                        .list());
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
