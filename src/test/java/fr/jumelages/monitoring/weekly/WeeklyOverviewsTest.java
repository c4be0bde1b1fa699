package fr.jumelages.monitoring.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saint-Martin: no other test has projects there. Its Mondays begin at noon in UTC. */
@ApplicationTest
class WeeklyOverviewsTest {

    private static final String HERE = "978";
    private static final ZoneId ZONE = ZoneId.of("America/Marigot");

    @Autowired
    WeeklyOverviews overviews;

    @Autowired
    Accounts accounts;

    @Autowired
    Casefile casefile;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private LocalDate monday;
    private Person coordinator;

    @BeforeEach
    void aMondayWithACoordinator() {
        before = clock.offset();
        monday = LocalDate.now(clock).plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        coordinator = coordinator(Territory.of(HERE));
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
        db.sql("delete from reminder where place = ?").param(HERE).update();
        db.sql("delete from work_item where departement = ?").param(HERE).update();
        db.sql("""
                        update twinning set status = 'COMPLETED', next_due_at = null, opened_at = :longAgo,
                               status_since = :longAgo, stage_since = :longAgo where departement = :here""")
                .param("longAgo", OffsetDateTime.now(clock).minusYears(1))
                .param("here", HERE)
                .update();
        db.sql("delete from movement_counter where departement = ?").param(HERE).update();
    }

    @Test
    void tellsWhatIsNewWhatMovedWhatIsLateAndForHowLong() {
        at(monday.minusDays(5), 9);
        project();
        TwinningSummary moved = project();
        casefile.enter(moved.id(), Stage.SCHOOL_CONTACT);
        late(project(), monday.minusDays(2));
        late(project(), monday.minusDays(20));
        casefile.signalStall(moved.id());

        send(monday, 8);

        assertThat(letters(coordinator))
                .singleElement()
                .asString()
                .contains(count("opened", 4), count("entered", 1), count("late", 2, 1), count("stalled", 1));
    }

    private static String count(String key, long... figures) {
        return "%s:%d:%d".formatted(key, figures[0], figures.length == 1 ? 0 : figures[1]);
    }

    @Test
    void namesEachStuckProjectOnceTheUnansweredOnesFirst() {
        at(monday.minusDays(30), 9);
        TwinningSummary longLate = late(project(), monday.minusDays(20));
        TwinningSummary both = late(project(), monday.minusDays(10));
        casefile.signalStall(both.id());
        TwinningSummary unanswered = late(project(), monday.minusDays(9));
        at(monday.minusDays(3), 9);
        escalated(unanswered);

        send(monday, 8);

        assertThat(first(coordinator)).containsExactly(unanswered.reference(), both.reference(), longLate.reference());
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        at(monday.minusDays(30), 9);
        project();

        send(monday, 8);

        assertThat(letters(coordinator)).isEmpty();
        assertThat(weekOf(coordinator)).isEqualTo(monday);
    }

    @Test
    void leavesOnceAWeekHoweverOftenAndOnHowManyNodesItIsAsked() {
        at(monday.minusDays(2), 9);
        project();
        at(monday, 8);

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(overviews::send))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();
        send(monday.plusDays(1), 8);

        assertThat(letters(coordinator)).hasSize(1);
        at(monday.plusDays(3), 9);
        project();
        send(monday.plusWeeks(1), 8);
        assertThat(letters(coordinator)).hasSize(2);
    }

    @Test
    void keepsToTheTerritoryAndToTheMorningThere() {
        at(monday.minusDays(2), 9);
        project();
        Person elsewhere = coordinator(Territory.of("977"));
        Person national = coordinator(Territory.wholeCountry());

        send(monday, 7);
        assertThat(letters(coordinator)).isEmpty();
        send(monday, 8);

        assertThat(letters(coordinator)).hasSize(1);
        assertThat(letters(elsewhere)).isEmpty();
        // eight in Saint-Martin is past noon in Paris
        assertThat(letters(national)).isEmpty();
        at(monday.plusDays(1), 3);
        overviews.send();
        assertThat(letters(national)).hasSize(1);
    }

    private void send(LocalDate day, int hour) {
        at(day, hour);
        overviews.send();
    }

    private void at(LocalDate day, int hour) {
        clock.advance(Duration.between(clock.instant(), day.atTime(hour, 1).atZone(ZONE)));
    }

    private TwinningSummary project() {
        return casefile.open(Opening.registration("Résidence du Morne", HERE));
    }

    private TwinningSummary late(TwinningSummary project, LocalDate since) {
        OffsetDateTime due = since.atTime(12, 0).atZone(ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        db.sql("""
                        insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status,
                                               created_at, due_at)
                        values (?, ?, 'check-registration', 'v', 'REGISTRATION', 'COORDINATOR', ?, 'OPEN', ?, ?)""")
                .params(UUID.randomUUID().toString(), project.id().value(), HERE, due, due)
                .update();
        db.sql("update twinning set next_due_at = ? where id = ?")
                .params(due, project.id().value())
                .update();
        return project;
    }

    private void escalated(TwinningSummary project) {
        db.sql("""
                        insert into reminder
                        select task_id, 3, ?, twinning_id, 'COORDINATOR', departement, 'ESCALATION', true, ?
                        from work_item where twinning_id = ?""")
                .params(
                        coordinator.id().value(),
                        OffsetDateTime.now(clock),
                        project.id().value())
                .update();
    }

    private Person coordinator(Territory territory) {
        var id = accounts.invite(new EmailAddress(UUID.randomUUID() + "@exemple.fr"), "Nadia Benali", Role.COORDINATOR);
        accounts.assign(id, territory);
        return accounts.get(id);
    }

    private LocalDate weekOf(Person person) {
        return db.sql("select week from weekly_overview where account_id = ?")
                .param(person.id().value())
                .query(LocalDate.class)
                .single();
    }

    /** Each as {@code key:count:more} of its lines. */
    private List<String> letters(Person person) {
        return db.sql("""
                        select (select string_agg(replace(l ->> 'key', 'mail.weekly.', '') || ':' || (l ->> 'count') || ':'
                                    || (l ->> 'more'), ' ')
                                from jsonb_array_elements(model -> 'stuck' || (model -> 'happened')) l)
                        from outbox where dedup_key like ? order by created_at""")
                .param("weekly:" + person.id() + ":%")
                .query(String.class)
                .list();
    }

    private List<String> first(Person person) {
        return db.sql("""
                        select substring(p ->> 'path' from '[^/]+$') from outbox, jsonb_array_elements(model -> 'first') p
                        where dedup_key like ?""")
                .param("weekly:" + person.id() + ":%")
                .query(String.class)
                .list();
    }
}
