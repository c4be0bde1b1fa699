package fr.jumelages.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.meeting.MeetingPlanning;
import fr.jumelages.meeting.SuspendableMeetings.Area;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.SqlStatements;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many meetings at once: some facilities a transaction, none forgotten, and none dearer than the others. */
@ApplicationTest
class DepartementSuspensionTest {

    private static final int MOST_STATEMENTS_A_MEETING = 7;

    @Autowired
    Casefile casefile;

    @Autowired
    Accounts accounts;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    HealthSuspensions suspensions;

    @Autowired
    Suspensions stored;

    @Autowired
    PendingDecisions pending;

    @Autowired
    DecisionPages pages;

    @Autowired
    DecisionCourse course;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void aMeetingCostsTheSameHoweverManyRestWithIt() throws Exception {
        int few = costOf("43", 6);
        int many = costOf("19", 24);

        System.out.println("statements of suspending 6 meetings " + few + ", 24 meetings " + many);
        assertThat(many - few).isPositive().isLessThanOrEqualTo(18 * MOST_STATEMENTS_A_MEETING);
    }

    @Test
    void whatANodeLeftHalfDoneIsCarriedOnAndEveryDirectorHearsOnce() {
        List<Person> directors =
                IntStream.range(0, 30).mapToObj(i -> meetings("70", 3)).toList();
        Suspension suspension = declared("70");
        pages.next(suspension.id());
        assertThat(suspended(suspension)).isGreaterThanOrEqualTo(40);

        while (pending.all().contains(suspension.id())) {
            course.goOn();
        }

        assertThat(suspended(suspension)).isEqualTo(90);
        assertThat(directors)
                .allSatisfy(director -> assertThat(letters(director)).isEqualTo(1));
    }

    private int costOf(String departement, int projects) throws Exception {
        for (int i = 0; i < projects; i++) {
            meetings(departement, 1);
        }
        var place = new SuspendablePlace(null, departement, "Ici (" + departement + ")");
        Person coordinator = coordinator(departement);
        UUID[] id = new UUID[1];
        List<String> statements = SqlStatements.during(
                () -> id[0] = suspensions.declare(coordinator, place, today(), today().plusDays(14), null));
        assertThat(suspensions.open(id[0], coordinator).waiting()).hasSize(projects);
        return statements.size();
    }

    /** Stored as by a node that then died. */
    private Suspension declared(String departement) {
        var area = new Area(null, departement, today(), today().plusDays(14));
        var suspension = new Suspension(
                UUID.randomUUID(),
                area,
                "Ici (" + departement + ")",
                null,
                "Nadia Benali",
                clock.instant(),
                null,
                true);
        stored.add(suspension, coordinator(departement));
        return suspension;
    }

    /** Of a facility of its own. @return its director */
    private Person meetings(String departement, int number) {
        TwinningId project =
                casefile.open(Opening.registration("Les Tilleuls", departement)).id();
        casefile.attachFacility(project, UUID.randomUUID(), "Les Tilleuls", departement);
        Person director = person(Role.DIRECTOR);
        casefile.addMember(project, director.id(), Role.DIRECTOR);
        var starts = IntStream.rangeClosed(1, number)
                .mapToObj(day -> clock.instant().plus(2 * day, ChronoUnit.DAYS))
                .toList();
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project, starts, "IN_PERSON", "POSTPONE", null)));
        return director;
    }

    private int suspended(Suspension suspension) {
        return count("select count(*) from meeting where suspension_id = ?", suspension.id());
    }

    private int letters(Person person) {
        return count(
                "select count(*) from outbox where recipient = ? and model ->> 'key' = 'mail.health.suspended'",
                person.email().value());
    }

    private int count(String sql, Object about) {
        return db.sql(sql).param(about).query(Integer.class).single();
    }

    private Person coordinator(String departement) {
        AccountId coordinator = person(Role.COORDINATOR).id();
        accounts.assign(coordinator, Territory.of(departement));
        return accounts.get(coordinator);
    }

    private Person person(Role role) {
        var address = new EmailAddress("sante-" + UUID.randomUUID() + "@exemple.fr");
        return accounts.get(accounts.invite(address, "Claire Morel", role));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
