package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole ladders, with the clock moved from morning to morning. */
@ApplicationTest
class RemindersTest {

    private static final Departement HERE = Departement.of("35");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderDigests digests;

    @Autowired
    WaitingLines waiting;

    @Autowired
    ReminderPolicy policy;

    @Autowired
    PolicyOutlook outlook;

    @Autowired
    Casefile casefile;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration offset;
    private TestProject project;

    @BeforeEach
    void aProjectThatGetsReady() {
        offset = clock.offset();
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(offset);
    }

    @Test
    void eachStepIsRemindedAsItsLadderSaysOnWorkingMorningsOnlyAndThenNoMore() {
        Map<String, List<LocalDate>> foretold = new LinkedHashMap<>();
        for (Role role : List.of(Role.DIRECTOR, Role.TEACHER)) {
            WorkItem step = project.task(role, form(role));
            foretold.put(form(role), mornings(step, role));
        }

        live(LocalDate.now(clock), 90);

        assertThat(remindersOf(Role.DIRECTOR)).isEqualTo(foretold.get(form(Role.DIRECTOR)));
        assertThat(remindersOf(Role.TEACHER)).isEqualTo(foretold.get(form(Role.TEACHER)));
        assertThat(letters(project.person(Role.DIRECTOR)))
                .filteredOn(letter -> letter.contains(taskPath(project)))
                .hasSize(policy.now().apply(form(Role.DIRECTOR)).size());
        assertThat(project.timeline()).contains("reminderSent", "latenessEscalated");
        assertThat(letters(project.person(Role.COORDINATOR))).isNotEmpty();
    }

    /** What the rules say, counted day by day and apart from the statement that sweeps. */
    private List<LocalDate> mornings(WorkItem step, Role role) {
        var days = new ArrayList<LocalDate>();
        LocalDate day = step.dueAt().atZone(PARIS).toLocalDate().plusDays(1);
        for (Rung rung : policy.now().apply(step.formId())) {
            if (!days.isEmpty()) {
                day = WorkingDays.plus(days.get(days.size() - 1), rung.workingDays(), HERE);
            }
            while (!Morning.suits(HERE, role, day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
        return days;
    }

    @Test
    void severalProjectsMakeOneLetterGroupedByProjectWithALinkForEachStep() {
        TestProject other = TestProject.open(application);
        Person director = project.person(Role.DIRECTOR);
        casefile.addMember(other.id(), director.id(), Role.DIRECTOR);
        casefile.addMember(project.id(), director.id(), Role.REFERENT);
        other.start("onboarding", Map.of());

        morning(firstMorning());

        assertThat(letters(director))
                .singleElement()
                .asString()
                .contains("\"own\": [", taskPath(project), taskPath(other))
                .containsOnlyOnce("\"reference\": \"" + project.reference() + "\"")
                .containsOnlyOnce("\"reference\": \"" + other.reference() + "\"");
    }

    /** Otherwise whoever comes after such a page would wait for the next hour. */
    @Test
    void aPageOfReadersWhoseStepsWereDoneMeanwhileTellsNobodyButWhoComesNext() {
        at(firstMorning());
        sweep.collect();
        db.sql("update work_item set status = 'ENDED', ended_at = now() where twinning_id = ?")
                .param(project.id().value())
                .update();
        UUID director = project.person(Role.DIRECTOR).id().value();
        var before = new AccountId(new UUID(director.getMostSignificantBits(), director.getLeastSignificantBits() - 1));

        var page = waiting.take(Morning.at(clock.instant(), List.of(HERE)), before, 1);

        assertThat(page.digests()).isEmpty();
        assertThat(page.last()).isEqualTo(new AccountId(director));
    }

    @Test
    void sweepingAgainOrTwiceAtOnceRemindsNobodyTwice() {
        at(firstMorning());
        CompletableFuture<?>[] nodes = new CompletableFuture[4];
        for (int node = 0; node < nodes.length; node++) {
            nodes[node] = CompletableFuture.runAsync(() -> {
                sweep.collect();
                digests.send();
            });
        }
        CompletableFuture.allOf(nodes).join();
        morning(firstMorning());

        assertThat(letters(project.person(Role.DIRECTOR))).hasSize(1);
        assertThat(remindersOf(Role.DIRECTOR)).hasSize(1);
    }

    @Test
    void nothingIsSentForWhatIsDoneOrPaused() {
        TestProject held = TestProject.open(application);
        held.start("onboarding", Map.of());
        casefile.hold(held.id(), null);
        at(firstMorning());
        sweep.collect();
        project.answer(
                Role.DIRECTOR,
                "prepare-staff",
                Map.of("timeFreed", "YES", "staffTrained", "3", "councilInformed", "YES"));
        digests.send();

        assertThat(letters(project.person(Role.DIRECTOR))).isEmpty();
        assertThat(letters(held.person(Role.DIRECTOR))).isEmpty();
        assertThat(letters(project.person(Role.REFERENT))).hasSize(1);
    }

    @Test
    void whoWaitsReadsWhenTheLastReminderWentAndWhenTheNextOneGoes() {
        WorkItem late = project.task(Role.DIRECTOR, "prepare-staff");
        LocalDate first = firstMorning();
        assertThat(next(late.reminded())).contains(first);

        morning(first);

        WorkItem reminded = project.task(Role.DIRECTOR, "prepare-staff");
        assertThat(reminded.reminded().last()).isEqualTo(first);
        assertThat(next(reminded.reminded()))
                .contains(mornings(reminded, Role.DIRECTOR).get(1));
    }

    private LocalDate firstMorning() {
        return mornings(project.task(Role.DIRECTOR, "prepare-staff"), Role.DIRECTOR)
                .get(0);
    }

    /** Lives through so many days, each with the hours that the model names. */
    private void live(LocalDate from, int days) {
        for (int day = 0; day < days; day++) {
            morning(from.plusDays(day));
        }
    }

    private void morning(LocalDate day) {
        at(day);
        sweep.collect();
        sweep.escalate();
        digests.send();
    }

    private void at(LocalDate day) {
        Instant eight = day.atTime(8, 1).atZone(PARIS).toInstant();
        clock.advance(Duration.between(clock.instant(), eight));
    }

    private List<LocalDate> remindersOf(Role role) {
        var days = new TreeMap<Integer, LocalDate>();
        db.sql("select number, sent_on from reminder where account_id = ? and twinning_id = ? and not escalated")
                .params(project.person(role).id().value(), project.id().value())
                .query((row, number) -> days.put(row.getInt(1), row.getObject(2, LocalDate.class)))
                .list();
        return List.copyOf(days.values());
    }

    private List<String> letters(Person person) {
        return db.sql("select model::text from outbox where dedup_key like ?")
                .param("reminders:" + person.id() + ":%")
                .query(String.class)
                .list();
    }

    private static String form(Role role) {
        return role == Role.TEACHER ? "inform-families" : "prepare-staff";
    }

    private static String taskPath(TestProject of) {
        return "/taches/" + of.task(Role.DIRECTOR, "prepare-staff").taskId();
    }

    private Optional<LocalDate> next(Reminded step) {
        return outlook.of(List.of(step)).next(step);
    }
}
