package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Stage;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.SchoolYear;
import fr.jumelages.testing.ApplicationTest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class BoardTest {

    private static final String COUNTER = " from twinning_counter where departement in ('X1', 'X2', 'X3')";

    @Autowired
    JdbcClient db;

    @Autowired
    Board board;

    @Autowired
    Counters counters;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    private GeneratedProjects projects;
    private Watchers watchers;
    private Person here;

    @BeforeEach
    void threeHundredProjects() {
        projects = new GeneratedProjects(db);
        projects.make(300, "X1", "X2", "X3");
        projects.stall("X1", "X2");
        watchers = new Watchers(accounts);
        here = watchers.coordinatorOf("X1", "X2");
    }

    @Test
    void countsLikeAPlainCountAfterManyChangesAndFolds() {
        assertCountsArePlain();
        for (int day = 0; day < 3; day++) {
            projects.shuffle("X1");
            projects.shuffle("X3");
            assertCountsArePlain();
            counters.fold();
            assertCountsArePlain();
        }
        db.sql("delete from work_item where departement = 'X2'").update();
        db.sql("delete from twinning where departement = 'X2'").update();
        counters.fold();
        assertCountsArePlain();
    }

    private void assertCountsArePlain() {
        BoardCounts counts = board.counts(here, "");
        for (Shown shown : Shown.values()) {
            assertThat(counts.shown(shown, null)).as(shown.name()).isEqualTo(plain(shown, null));
            for (Stage stage : Stage.values()) {
                assertThat(counts.shown(shown, stage))
                        .as(shown + " at " + stage)
                        .isEqualTo(plain(shown, stage));
            }
        }
    }

    private long plain(Shown shown, Stage stage) {
        return db.sql("""
                select count(*) from twinning where departement in ('X1', 'X2') and status = any(:statuses)
                and (:stage = '' or stage = :stage) and (not :late or next_due_at < :now)
                and (not :stalled or stalled_since is not null)""")
                .param("stalled", shown == Shown.STALLED)
                .param("statuses", shown.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("stage", stage == null ? "" : stage.name())
                .param("late", shown == Shown.LATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Test
    void foldsPassedDeadlinesIntoOneAndWritesNothingWhenNothingChanged() {
        counters.fold();
        List<String> folded = placesOfCounters();

        counters.fold();

        assertThat(placesOfCounters()).isEqualTo(folded).hasSizeLessThan(250);
        assertThat(db.sql("select count(*)" + COUNTER + " and due_at < now() and due_at <> '-infinity'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> placesOfCounters() {
        return db.sql("select ctid::text" + COUNTER + " order by 1")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @EnumSource(Shown.class)
    void pagesEveryProjectOnceAndInOrder(Shown shown) {
        List<BoardRow> rows = all(new BoardFilter(shown, null, "", ""));

        assertThat(rows).extracting(BoardRow::reference).doesNotHaveDuplicates().hasSize((int) plain(shown, null));
        Comparator<Instant> order = shown.ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        assertThat(rows).extracting(BoardTest::moment).isSortedAccordingTo(order);
        assertThat(rows).allMatch(row -> shown.statuses().contains(row.status()));
        assertThat(rows).allMatch(row -> shown != Shown.LATE || row.isLate(clock.instant()));
        assertThat(rows).allMatch(row -> shown != Shown.STALLED || row.stuck().since() != null);
    }

    private static Instant moment(BoardRow row) {
        return Instant.parse(row.position().key());
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesEveryProjectOnceInEachOrder(Sort sort) {
        for (Shown shown : List.of(Shown.OPEN, Shown.ON_HOLD)) {
            List<BoardRow> rows = all(new BoardFilter(shown, null, "", "", "", sort));
            assertThat(rows)
                    .extracting(BoardRow::reference)
                    .doesNotHaveDuplicates()
                    .hasSize((int) plain(shown, null));
        }
        List<BoardRow> rows = all(new BoardFilter(Shown.OPEN, null, "", "", "", sort));
        switch (sort) {
            case USUAL, LONGEST ->
                assertThat(rows).extracting(BoardRow::stageSince).isSorted();
            case NEWEST ->
                assertThat(rows).extracting(BoardRow::stageSince).isSortedAccordingTo(Comparator.reverseOrder());
            case DUE -> assertThat(rows).extracting(BoardTest::moment).isSorted();
            case NAME ->
                assertThat(rows).extracting(row -> row.position().key()).isSorted();
        }
    }

    @Test
    void pagesASearchOnceToo() {
        List<BoardRow> rows = all(new BoardFilter(Shown.OPEN, null, "", "RESIDENCE "));

        assertThat(rows).extracting(BoardRow::reference).doesNotHaveDuplicates().hasSize((int) plain(Shown.OPEN, null));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void narrowsToAStageOfADepartement(Stage stage) {
        List<BoardRow> rows = all(new BoardFilter(Shown.OPEN, stage, "X1", ""));

        assertThat(rows).isNotEmpty().allMatch(row -> row.stage() == stage);
        assertThat(rows).hasSize((int) board.counts(here, "X1").shown(Shown.OPEN, stage));
    }

    @Test
    void showsNothingOfAnotherTerritory() {
        Person elsewhere = watchers.coordinatorOf("X9");

        for (Shown shown : Shown.values()) {
            assertThat(board.counts(elsewhere, "").shown(shown, null)).isZero();
            assertThat(board.counts(elsewhere, "X1").shown(shown, null)).isZero();
            assertThat(page(elsewhere, new BoardFilter(shown, null, "", ""))).isEmpty();
            assertThat(page(elsewhere, new BoardFilter(shown, null, "X1", ""))).isEmpty();
            assertThat(page(elsewhere, new BoardFilter(shown, null, "", "résidence")))
                    .isEmpty();
        }
        assertThat(page(here, new BoardFilter(Shown.OPEN, null, "X3", ""))).isEmpty();
    }

    @Test
    void showsTheWholeCountryToANationalCoordinator() {
        Person national = watchers.national();

        assertThat(page(national, new BoardFilter(Shown.OPEN, null, "X3", ""))).isNotEmpty();
        assertThat(page(national, new BoardFilter(Shown.OPEN, null, "", "gen-x1-00300")))
                .hasSize(1);
    }

    @Test
    void findsByNumberReferenceOrAnyPartOfAName() {
        db.sql("update twinning set facility_name = 'Les Œillets d’été', school_name = 'Collège 100% _vert_'"
                        + " where reference = 'GEN-X1-00045'")
                .update();

        for (String words : List.of("45", "GEN-X1-00045", "oeillets", "D’ÉTÉ", "100% _", "college 100")) {
            assertThat(page(here, new BoardFilter(Shown.OPEN, null, "", words)))
                    .as(words)
                    .extracting(BoardRow::reference)
                    .containsExactly("GEN-X1-00045");
        }
        assertThat(page(here, new BoardFilter(Shown.OPEN, null, "", "10%%"))).isEmpty();
    }

    @Test
    void saysWhomAProjectWaitsForAndHowManyOthers() {
        List<BoardRow> rows = all(BoardFilter.everything());

        assertThat(rows).anyMatch(row -> row.waiting() == null);
        assertThat(rows).anyMatch(row -> row.waiting() != null && row.waiting().others() == 1);
        assertThat(rows)
                .allMatch(row -> row.waiting() == null || row.waiting().form().equals("propose-framing"));
    }

    @ParameterizedTest
    @EnumSource(Shown.class)
    void pagesEveryProjectOfAFilterOnceInEachOrderOfEachTab(Shown shown) {
        for (Facets facets : List.of(
                new Facets(TwinningType.REMOTE, null, null, null),
                new Facets(null, SchoolLevel.COLLEGE, null, null),
                new Facets(null, null, 2025, Role.TEACHER),
                new Facets(TwinningType.IN_PERSON, SchoolLevel.PRIMARY, null, Role.REFERENT))) {
            for (Sort sort : shown.sorts()) {
                for (String words : List.of("", "residence")) {
                    List<BoardRow> rows = all(new BoardFilter(shown, null, "", words, "", sort, facets));
                    assertThat(rows)
                            .as("%s %s %s", sort, words, facets)
                            .extracting(BoardRow::reference)
                            .doesNotHaveDuplicates()
                            .hasSize(filtered(shown, facets));
                }
            }
        }
    }

    private int filtered(Shown shown, Facets facets) {
        return db.sql("""
                select count(*) from twinning t where departement in ('X1', 'X2') and status = any(:statuses)
                and (not :late or next_due_at < :now) and (not :stalled or stalled_since is not null)
                and coalesce(mode, '') = any(:types) and coalesce(school_level, '') = any(:levels)
                and (:year = 0 or school_year = :year) and (:role = '' or exists (
                    select 1 from work_item w where w.twinning_id = t.id and w.status = 'OPEN' and w.role = :role))""")
                .param("statuses", shown.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("late", shown == Shown.LATE)
                .param("stalled", shown == Shown.STALLED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("types", facets.types())
                .param("levels", facets.levels())
                .param("year", facets.year() == null ? 0 : facets.year())
                .param("role", facets.roleName())
                .query(Integer.class)
                .single();
    }

    @Test
    void narrowsAStepToARoleAndAKind() {
        List<BoardRow> rows = all(new BoardFilter(
                Shown.OPEN,
                null,
                "",
                "",
                "propose-framing",
                Sort.USUAL,
                new Facets(null, SchoolLevel.COLLEGE, null, Role.TEACHER)));

        assertThat(rows).isNotEmpty().extracting(BoardRow::reference).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.kind().level() == SchoolLevel.COLLEGE);
        assertThat(rows).allMatch(row -> row.waiting().role() == Role.TEACHER);
        assertThat(rows).extracting(BoardTest::moment).isSorted();
    }

    @Test
    void whatIsFilteredByFollowsEveryChange() {
        projects.shuffle("X1");
        db.sql("update work_item set status = 'DONE' where departement = 'X1' and role = 'TEACHER' and due_at < now()")
                .update();
        db.sql("update twinning set mode = 'HYBRID', departement = 'X2' where reference = 'GEN-X1-00042'")
                .update();
        db.sql("delete from work_item where departement = 'X2' and role = 'REFERENT'")
                .update();
        assertThat(db.sql(
                                "select count(*) from board_entry b full join board_entry_expected e using (twinning_id, role)"
                                        + " where b is distinct from e and coalesce(b.departement, e.departement) like 'X%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSchoolYearTurnsOnTheFirstOfAugustInParis() {
        for (String moment : List.of("2026-07-31T21:59:59Z", "2026-07-31T22:00:00Z", "2027-01-31T12:00:00Z")) {
            db.sql("update twinning set opened_at = ? where reference = 'GEN-X1-00001'")
                    .param(OffsetDateTime.parse(moment))
                    .update();
            assertThat(db.sql("select school_year from twinning where reference = 'GEN-X1-00001'")
                            .query(Integer.class)
                            .single())
                    .as(moment)
                    .isEqualTo(SchoolYear.of(Instant.parse(moment)));
        }
    }

    @Test
    void tellsWhatMovedInSevenDays() {
        String set = "update twinning set stage = ?, status = ?, stage_since = ?, status_since = ? where reference = ?";
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Movement before = board.movement(here, "X1");
        String project =
                "select reference from twinning where departement = 'X1' and stage = 'FRAMING' and status = 'LIVE' limit 1";
        String one = db.sql(project).query(String.class).single();
        db.sql(set).params("ONBOARDING", "LIVE", now.minusDays(3), now, one).update();
        db.sql(set).params("EVENT", "CANCELLED", now.minusDays(9), now, one).update();
        Movement after = board.movement(here, "X1");

        assertThat(after.into(Stage.ONBOARDING) - before.into(Stage.ONBOARDING)).isEqualTo(1);
        assertThat(after.outOf(Stage.FRAMING) - before.outOf(Stage.FRAMING)).isEqualTo(1);
        assertThat(after.into(Stage.EVENT)).isEqualTo(before.into(Stage.EVENT));
        assertThat(after.cancelled() - before.cancelled()).isEqualTo(1);
        assertThat(board.movement(watchers.coordinatorOf("X9"), "").isStill()).isTrue();
    }

    private List<BoardRow> page(Person person, BoardFilter filter) {
        return board.page(person, filter, null).rows();
    }

    private List<BoardRow> all(BoardFilter filter) {
        List<BoardRow> rows = new ArrayList<>();
        BoardPosition after = null;
        do {
            Board.Page page = board.page(here, filter, after);
            rows.addAll(page.rows());
            after = page.next()
                    .map(BoardPosition::toString)
                    .flatMap(text -> BoardPosition.parse(text, filter))
                    .orElse(null);
        } while (after != null);
        return rows;
    }
}
