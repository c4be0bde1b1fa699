package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.mail.MailChoice;
import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody does not want to be reminded of is left to the others and to the ladder. */
@ApplicationTest
class ReminderChoicesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderDigests digests;

    @Autowired
    ReminderPolicy policy;

    @Autowired
    PolicyOutlook outlook;

    @Autowired
    MailChoices choices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private TestProject project;
    private WorkItem step;

    @BeforeEach
    void aLateStep() {
        before = clock.offset();
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
        step = project.task(Role.DIRECTOR, "prepare-staff");
        LocalDate first = next(step.reminded()).orElseThrow();
        var eight = first.atTime(8, 1).atZone(ZoneId.of("Europe/Paris")).toInstant();
        clock.advance(Duration.between(clock.instant(), eight));
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void whoWantsNoRemindersGetsNoneWhileTheLadderGoesOn() {
        choose(Role.DIRECTOR, MailChoice.NONE);

        sweep.collect();
        digests.send();

        assertThat(lines(Role.DIRECTOR)).isZero();
        assertThat(lines(Role.REFERENT)).isPositive();
        assertThat(rung()).isEqualTo(1);
    }

    @Test
    void whoWantsTheirOwnStepsOnlyHearsOfNobodyElses() {
        choose(Role.COORDINATOR, MailChoice.MINE);
        int last = policy.now().apply("prepare-staff").size();
        db.sql("update work_item set reminders = ?, reminded_on = ? where task_id = ?")
                .params(last, LocalDate.now(clock), step.taskId())
                .update();

        sweep.escalate();
        assertThat(lines(Role.COORDINATOR)).isZero();

        choose(Role.COORDINATOR, MailChoice.ALL);
        sweep.escalate();
        assertThat(lines(Role.COORDINATOR)).isEqualTo(1);
    }

    @Test
    void aReminderThatWaitsForTheMorningIsDroppedWhenItsReaderStopsThem() {
        sweep.collect();
        choose(Role.DIRECTOR, MailChoice.NONE);

        digests.send();

        assertThat(lines(Role.DIRECTOR)).isZero();
        assertThat(project.timeline()).contains("reminderSent");
    }

    private void choose(Role role, MailChoice choice) {
        Person reader = project.person(role);
        choices.choose(reader.email(), Map.of(MailKind.REMINDERS, choice));
    }

    private long lines(Role role) {
        return db.sql("select count(*) from reminder where account_id = ? and twinning_id = ?")
                .params(project.person(role).id().value(), project.id().value())
                .query(Long.class)
                .single();
    }

    private int rung() {
        return db.sql("select reminders from work_item where task_id = ?")
                .param(step.taskId())
                .query(Integer.class)
                .single();
    }

    private Optional<LocalDate> next(Reminded step) {
        return outlook.of(List.of(step)).next(step);
    }
}
