package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.Statistics.Effect;
import fr.jumelages.monitoring.Statistics.Loss;
import fr.jumelages.testing.ApplicationTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The figures follow what happens to projects and steps, and hide groups under five. */
@ApplicationTest
@Transactional
class StatisticsTest {

    @Autowired
    JdbcClient db;

    @Autowired
    Statistics statistics;

    @Autowired
    ProgrammeCounters counters;

    @Autowired
    Accounts accounts;

    private Person here;

    @BeforeEach
    void projectsOfOneDepartement() {
        new GeneratedProjects(db).make(60, "X6");
        here = new Watchers(accounts).coordinatorOf("X6");
        db.sql("update twinning set status = 'LIVE', stage = 'FRAMING' where departement = 'X6'")
                .update();
        db.sql("delete from programme_counter where departement = 'X6'").update();
    }

    @Test
    void stagesTellTheMedianAndTheNinetiethCentileOfDays() {
        IntStream.rangeClosed(1, 10).forEach(days -> leaveStage(days, days));

        Durations framing = figures().stages().get(Stage.FRAMING.ordinal());
        assertThat(framing.number()).isEqualTo(10);
        assertThat(framing.median()).isEqualTo(5);
        assertThat(framing.ninetieth()).isEqualTo(9);
        assertThat(framing.trend()).hasSize(12);
        assertThat(framing.trend().get(11).median()).isEqualTo(5);
    }

    @Test
    void fewerThanFiveAreNotShown() {
        IntStream.rangeClosed(1, 4).forEach(days -> leaveStage(days, days));
        assertThat(figures().stages().get(Stage.FRAMING.ordinal()).isShown()).isFalse();

        leaveStage(5, 5);
        assertThat(figures().stages().get(Stage.FRAMING.ordinal()).isShown()).isTrue();
    }

    @Test
    void lossesAreCountedByStageAndReason() {
        db.sql("update twinning set status = 'CANCELLED', cancellation_reason = 'NO_ANSWER', status_since = now()"
                        + " where departement = 'X6' and reference <= 'GEN-X6-00006'")
                .update();
        db.sql("update twinning set status = 'CANCELLED', cancellation_reason = 'EPIDEMIC', status_since = now()"
                        + " where departement = 'X6' and reference = 'GEN-X6-00007'")
                .update();

        assertThat(figures().losses())
                .containsExactly(
                        new Loss(Stage.FRAMING, CancellationReason.NO_ANSWER, 6L),
                        new Loss(Stage.FRAMING, CancellationReason.EPIDEMIC, null));
    }

    @Test
    void stepsAndTheEffectOfRemindersAreCountedWhenSomebodyAnswers() {
        db.sql("delete from work_item where departement = 'X6'").update();
        IntStream.rangeClosed(1, 6).forEach(n -> answerStep(n, 20, 1, n <= 3 ? 2 : 8));
        counters.fold();

        Durations step = figures().steps().get(0);
        assertThat(step.what()).isEqualTo("propose-framing");
        assertThat(step.median()).isEqualTo(20);
        assertThat(figures().reminders()).containsExactly(new Effect(1, 6, 50, 100));
    }

    @Test
    void foldingChangesNothingAndAnotherTerritorySeesNothing() {
        IntStream.rangeClosed(1, 10).forEach(days -> leaveStage(days, 3));
        var before = figures();
        counters.fold();
        counters.fold();

        assertThat(figures()).isEqualTo(before);
        var elsewhere = statistics.of(new Watchers(accounts).coordinatorOf("X9"), "X6");
        assertThat(elsewhere.stages()).allMatch(stage -> stage.number() == 0);
        assertThat(elsewhere.places()).isEmpty();
        assertThat(figures().places()).containsOnlyKeys("X6");
    }

    private Statistics.Figures figures() {
        return statistics.of(here, "");
    }

    private void leaveStage(int project, int days) {
        String reference = "GEN-X6-%05d".formatted(project);
        db.sql("update twinning set stage_since = now() - make_interval(days => ?) where reference = ?")
                .params(days, reference)
                .update();
        db.sql("update twinning set stage = 'ONBOARDING', stage_since = now() where reference = ?")
                .param(reference)
                .update();
    }

    private void answerStep(int project, int openFor, int reminders, int sinceReminder) {
        db.sql("""
                insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status,
                                       created_at, due_at, reminders, reminded_on)
                select gen_random_uuid()::text, id, 'propose-framing', 'generated', stage, 'REFERENT', departement, 'OPEN',
                       now() - make_interval(days => :open), now(), :reminders,
                       (now() at time zone 'Europe/Paris')::date - :since
                from twinning where reference = :reference""")
                .param("open", openFor)
                .param("reminders", reminders)
                .param("since", sinceReminder)
                .param("reference", "GEN-X6-%05d".formatted(project))
                .update();
        db.sql("update work_item set status = 'DONE', ended_at = now() where departement = 'X6' and status = 'OPEN'")
                .update();
    }
}
