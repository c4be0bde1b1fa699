package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.WorkingDays;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every ladder of the policy, lived through in the hours that the model names: over the change to summer time, Easter
 * Monday and a spring break, in Brittany, Alsace with its own holidays, Guadeloupe and Réunion.
 */
@ApplicationTest
class EveryLadderTest {

    private static final Instant START = Instant.parse("2027-03-15T17:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 16);
    private static final int DAYS = 40;

    /** The hours of the model’s timer at which it is eight somewhere in these places, in winter or in summer. */
    private static final List<Integer> HOURS = List.of(4, 6, 7, 12);

    private static final List<Role> ROLES = List.of(Role.DIRECTOR, Role.TEACHER);

    @Autowired
    ApplicationContext application;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderPolicy policy;

    @Autowired
    OpenForms forms;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private final Map<String, List<LocalDate>> expected = new TreeMap<>();
    private Duration before;

    @BeforeEach
    void oneStepOfEachFormInEachPlace() {
        before = clock.offset();
        TestProject project = TestProject.open(application);
        project.start("onboarding", Map.of());
        clock.advance(Duration.between(clock.instant(), START));
        for (String form : forms.all()) {
            for (String place : List.of("35", "67", "971", "974")) {
                ROLES.forEach(role -> openStep(project, form, place, role));
            }
        }
    }

    @AfterEach
    void backToToday() {
        db.sql("delete from reminder where task_id like 'ladder %'").update();
        db.sql("delete from work_item where task_id like 'ladder %'").update();
        clock.moveTo(before);
    }

    @Test
    void isClimbedOnTheDaysThatItsRulesSayAndOnNoOther() {
        Map<String, List<LocalDate>> climbed = new TreeMap<>();
        Map<String, Integer> rungs = new HashMap<>();
        FIRST.datesUntil(FIRST.plusDays(DAYS))
                .forEach(day -> HOURS.forEach(hour -> {
                    Instant now = day.atTime(hour, 1).toInstant(ZoneOffset.UTC);
                    clock.advance(Duration.between(clock.instant(), now));
                    sweep.collect();
                    sweep.escalate();
                    note(climbed, rungs);
                }));

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(climbed).isEqualTo(expected);
        assertThat(db.sql("select count(*) from reminder where task_id like 'ladder %' and escalated")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private void note(Map<String, List<LocalDate>> climbed, Map<String, Integer> rungs) {
        db.sql("select task_id, reminders, reminded_on from work_item where task_id like 'ladder %' and reminders > 0")
                .query(row -> {
                    String step = row.getString("task_id");
                    int reminders = row.getInt("reminders");
                    if (reminders > rungs.getOrDefault(step, 0)) {
                        rungs.put(step, reminders);
                        climbed.computeIfAbsent(step, first -> new ArrayList<>())
                                .add(row.getObject("reminded_on", LocalDate.class));
                    }
                });
    }

    private void openStep(TestProject project, String form, String place, Role role) {
        String task = "ladder " + form + " " + place + " " + role;
        db.sql("""
                        insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement,
                                               status, created_at, due_at)
                        values (?, ?, ?, 'none', 'ONBOARDING', ?, ?, 'OPEN', ?, ?)""")
                .params(
                        task,
                        project.id().value(),
                        form,
                        role.name(),
                        place,
                        START.atOffset(ZoneOffset.UTC),
                        START.atOffset(ZoneOffset.UTC))
                .update();
        expected.put(task, days(form, Departement.of(place), role));
    }

    /** What the rules say, counted day by day and apart from the statement that sweeps. */
    private List<LocalDate> days(String form, Departement place, Role role) {
        List<LocalDate> days = new ArrayList<>();
        for (Rung rung : policy.now().apply(form)) {
            LocalDate day =
                    days.isEmpty() ? FIRST : WorkingDays.plus(days.get(days.size() - 1), rung.workingDays(), place);
            while (!Morning.suits(place, role, day)) {
                day = day.plusDays(1);
            }
            if (day.isBefore(FIRST.plusDays(DAYS))) {
                days.add(day);
            }
        }
        return days;
    }
}
