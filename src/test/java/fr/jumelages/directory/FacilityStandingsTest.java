package fr.jumelages.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.directory.FacilityQuery.Around;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class FacilityStandingsTest {

    private static final Place MIDDLE = new Place(48.0, -3.0);

    @Autowired
    private Directory directory;

    @Autowired
    private FacilityStandings standings;

    @Autowired
    private FacilityCount count;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private EntityManager entities;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void heldOnesAreInNoListAndSayItOnTheirPage() {
        FacilityId open = published("Ouverte");
        FacilityId held = published("Suspendue");
        standings.noteProjects(held, 0, true);
        assertThat(listed(false)).containsExactly(open);
        assertThat(listed(true)).containsExactly(open);
        assertThat(standings.of(held).standing()).isEqualTo(Standing.ON_HOLD);
    }

    @Test
    void fullOnesAreShownLastAndOnlyToWhoAsksForThem() {
        FacilityId full = published("A pleine");
        FacilityId open = published("Z ouverte");
        standings.noteProjects(full, 2, false);
        assertThat(listed(false)).containsExactly(open);
        assertThat(listed(true)).containsExactly(open, full);
        assertThat(standings.of(full).standing()).isEqualTo(Standing.FULL);
    }

    @Test
    void whoIsFullOrHeldRefusesRequestsInWords() {
        FacilityId facility = published("Fermée");
        directory.facility(facility).mustTakeRequests();
        for (boolean held : new boolean[] {true, false}) {
            standings.noteProjects(facility, held ? 0 : 2, held);
            entities.clear();
            assertThatThrownBy(() -> directory.facility(facility).mustTakeRequests())
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("facility.closed"));
        }
    }

    @Test
    void theDirectorSaysHowManyProjectsAreFull() {
        FacilityId facility = published("Une seule");
        standings.noteProjects(facility, 1, false);
        assertThat(listed(false)).containsExactly(facility);
        directory.present(facility, FacilityMother.open(), 1, null);
        flush();
        assertThat(listed(false)).isEmpty();
    }

    @Test
    void silentOnesSinkBelowTheOthersAndComeBackWithTheirAnswer() {
        FacilityId silent = published("A muette");
        FacilityId open = published("Z ouverte");
        tell(silent, new AnswerHabit(0, null, daysAgo(15)));
        assertThat(listed(false)).containsExactly(open, silent);
        assertThat(cards(false).get(1).standing()).isEqualTo(Standing.SLOW);
        tell(silent, new AnswerHabit(1, 15, null));
        assertThat(listed(false)).containsExactly(silent, open);
    }

    @Test
    void quickAnswerersComeFirstAndSlowOnesLast() {
        FacilityId slow = published("A lente");
        FacilityId unknown = published("B nouvelle");
        FacilityId quick = published("C vive");
        tell(slow, new AnswerHabit(3, 20, null));
        tell(quick, new AnswerHabit(3, 2, null));
        assertThat(listed(false)).containsExactly(quick, unknown, slow);
        assertThat(standings.of(quick).answersWithin()).isEqualTo(2);
        assertThat(standings.of(quick).newcomer()).isFalse();
        assertThat(standings.of(unknown).answersWithin()).isNull();
        assertThat(standings.of(unknown).newcomer()).isTrue();
    }

    @Test
    void theListAgreesWithTheRuleOnEverybody() {
        for (int taken = 0; taken < 4; taken++) {
            for (Instant since : new Instant[] {null, daysAgo(13), daysAgo(15)}) {
                for (boolean held : new boolean[] {true, false}) {
                    FacilityId facility = published("Cas " + taken + since + held);
                    standings.noteProjects(facility, taken, held);
                    if (since != null) {
                        tell(facility, new AnswerHabit(0, null, since));
                    }
                    Standing standing = Standing.of(held, taken, 2, since, clock.instant());
                    assertThat(listed(false).contains(facility)).isEqualTo(standing.takesRequests());
                    assertThat(listed(true).contains(facility)).isEqualTo(standing != Standing.ON_HOLD);
                    assertThat(standings.of(facility).standing()).isEqualTo(standing);
                }
            }
        }
    }

    @Test
    void aroundAPlaceTheNearestComeFirstAndTheRadiusHolds() {
        FacilityId far = published("A loin", 48.0, -2.0);
        FacilityId near = published("C proche", 48.0, -2.99);
        FacilityId between = published("B entre", 48.1, -3.0);
        FacilityId unplaced = published("D quelque part", null, null);
        assertThat(around(15)).containsExactly(near, between, unplaced);
        assertThat(around(10)).containsExactly(near, unplaced);
        assertThat(around(null)).containsExactly(near, between, far, unplaced);
        FacilityCard card =
                cards(query(Set.of(), new Around(MIDDLE, "29", 15), false)).get(1);
        assertThat(card.kilometres()).isBetween(11.0, 11.2);
    }

    @Test
    void theEdgeOfTheRadiusIsOneOfTheGlobe() {
        double degree = 60 / 111.195;
        FacilityId inside = published("Dedans", 48.0 + degree * 0.999, -3.0);
        published("Dehors", 48.0 + degree * 1.001, -3.0);
        assertThat(around(60)).containsExactly(inside);
    }

    @Test
    void whoFitsEntirelyComesBeforeWhoIsNearer() {
        FacilityId partly = published("A en partie", 48.0, -3.0);
        FacilityId entirely = published("B tout à fait", 48.05, -3.0);
        var show = FacilityMother.open();
        directory.present(partly, with(show, List.of(Theme.MUSIC)), 2, null);
        flush();
        FacilityQuery query = query(Set.of(Theme.MUSIC, Theme.MEMORY), new Around(MIDDLE, "29", 15), false);
        assertThat(cards(query)).extracting(FacilityCard::id).containsExactly(entirely, partly);
    }

    @Test
    void oneHalfDayInCommonIsEnough() {
        FacilityId facility = published("Mardi");
        assertThat(bySlots(WeekSlot.TUESDAY_AFTERNOON, WeekSlot.MONDAY_MORNING)).containsExactly(facility);
        assertThat(bySlots(WeekSlot.MONDAY_MORNING)).isEmpty();
    }

    @Test
    void whoReceivesFromTheNextSchoolYearIsNotOfferedForThisOne() {
        FacilityId later = published("Plus tard");
        directory.present(later, FacilityMother.open(), 2, 2027);
        flush();
        assertThat(byYear(2026)).isEmpty();
        assertThat(byYear(2027)).containsExactly(later);
    }

    @Test
    void pagesAroundAPlaceGoOnWhereTheyStopped() {
        for (int i = 0; i < 50; i++) {
            FacilityId each = published("Page " + i, 48.0 + i % 7 * 0.001, -3.0);
            if (i % 9 == 0) {
                tell(each, new AnswerHabit(0, null, daysAgo(30)));
            }
        }
        List<FacilityId> seen = new ArrayList<>();
        FacilityPage.Cursor cursor = null;
        do {
            FacilityPage page = directory.search(query(Set.of(), new Around(MIDDLE, "29", 10), true), cursor);
            page.facilities().forEach(card -> seen.add(card.id()));
            cursor = page.next() == null
                    ? null
                    : FacilityPage.Cursor.parse(page.next().toString()).orElseThrow();
        } while (cursor != null);
        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void theMapCountsWhomSchoolsCanAsk() {
        int before = count.byDepartement().getOrDefault("975", 0);
        FacilityId first = at("97500", "Une");
        at("97500", "Deux");
        flush();
        assertThat(count.byDepartement()).containsEntry("975", before + 2);
        standings.noteProjects(first, 2, false);
        assertThat(count.byDepartement()).containsEntry("975", before + 1);
        standings.noteProjects(first, 1, false);
        assertThat(count.byDepartement()).containsEntry("975", before + 2);
    }

    private FacilityId published(String name) {
        return published(name, null, null);
    }

    private FacilityId published(String name, Double latitude, Double longitude) {
        FacilityId id = at("29200", name);
        flush();
        db.sql("update facility set latitude = ?, longitude = ? where id = ?")
                .params(latitude, longitude, id.value())
                .update();
        return id;
    }

    private FacilityId at(String postalCode, String name) {
        return directory.publish(FacilityMother.named(name + " " + word, postalCode, "Brest"));
    }

    private void flush() {
        entities.flush();
    }

    private void tell(FacilityId facility, AnswerHabit habit) {
        standings.noteAnswers(Map.of(facility, habit));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private List<FacilityId> listed(boolean full) {
        return cards(full).stream().map(FacilityCard::id).toList();
    }

    private List<FacilityCard> cards(boolean full) {
        return cards(query(Set.of(), null, full));
    }

    private List<FacilityId> around(Integer radius) {
        return cards(query(Set.of(), new Around(MIDDLE, "29", radius), false)).stream()
                .map(FacilityCard::id)
                .toList();
    }

    private List<FacilityId> bySlots(WeekSlot... slots) {
        var query = new FacilityQuery(word, null, null, null, null, Set.of(), Set.of(slots), null, null, false);
        return cards(query).stream().map(FacilityCard::id).toList();
    }

    private List<FacilityId> byYear(int year) {
        var query = new FacilityQuery(word, null, null, null, null, Set.of(), Set.of(), year, null, false);
        return cards(query).stream().map(FacilityCard::id).toList();
    }

    private List<FacilityCard> cards(FacilityQuery query) {
        return directory.search(query, null).facilities();
    }

    private FacilityQuery query(Set<Theme> themes, Around around, boolean full) {
        return new FacilityQuery(word, null, null, null, null, themes, Set.of(), null, around, full);
    }

    private static Showcase with(Showcase show, List<Theme> themes) {
        return new Showcase(
                show.presentation(),
                show.types(),
                show.levels(),
                themes,
                show.rhythm(),
                show.residents(),
                show.slots(),
                show.closedMoments(),
                show.closings(),
                show.equipment(),
                show.access());
    }
}
