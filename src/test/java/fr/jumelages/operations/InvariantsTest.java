package fr.jumelages.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each invariant holds for a project in order, and sees what breaks it. Tests share a database: only one’s own counts. */
@ApplicationTest
class InvariantsTest {

    /** One thing that must never be, made by hand. {@code :id}, {@code :reference} and {@code :task} are the project’s. */
    private static final Map<Invariant, String> BREAKS = Map.ofEntries(
            Map.entry(Invariant.STEPS_EQUAL_ENGINE, "update work_item set role = 'TEACHER' where task_id = :task"),
            Map.entry(Invariant.STAGES_EQUAL_ENGINE, "update twinning set stage = 'FEEDBACK' where id = :id"),
            Map.entry(Invariant.DUE_DATES, "update twinning set next_due_at = null where id = :id"),
            Map.entry(Invariant.BOARD_ENTRIES, "update board_entry set stage = 'FEEDBACK' where twinning_id = :id"),
            Map.entry(Invariant.PROJECT_COUNTERS, """
                    insert into twinning_counter select reference, stage, status, 'infinity', 1 from twinning where id = :id"""),
            Map.entry(Invariant.STEP_COUNTERS, """
                    insert into step_counter select reference, 'name-referents', 'infinity', 1 from twinning where id = :id"""),
            Map.entry(
                    Invariant.LIVE_PROJECT_GOES_ON,
                    "update act_ru_execution set business_key_ = 'elsewhere' where business_key_ = :reference"),
            Map.entry(Invariant.ENDED_PROJECT_RESTS, "update twinning set status = 'CANCELLED' where id = :id"),
            Map.entry(Invariant.ANSWER_ONCE, """
                    insert into submission select gen_random_uuid(), :id, null, 'FRAMING', 'name-referents', '1', '{}', :id, now()"""),
            Map.entry(Invariant.LINK_ONCE, """
                    with q as (insert into questionnaire (id, twinning_id, audience, token_hash, opened_at)
                        values (gen_random_uuid(), :id, 'PUPILS', sha256(:reference::bytea), now()) returning id)
                    insert into questionnaire_ticket select sha256(('t' || :reference)::bytea), id, true from q"""),
            Map.entry(Invariant.REMINDER_HAS_LETTER, """
                    insert into reminder (task_id, number, account_id, twinning_id, role, place, tone, escalated,
                                          collected_at, sent_on)
                    select :task, 1, (select account_id from member where twinning_id = :id limit 1), :id, 'DIRECTOR', '35',
                           'KIND', false, now(), '2026-11-02'"""),
            Map.entry(Invariant.PICTURES_HAVE_CONSENT, """
                    with d as (insert into document (id, twinning_id, title, file_name, content_type, size, content, added_at)
                        values (gen_random_uuid(), :id, 'x', 'x.jpg', 'image/jpeg', 1, 'x', now()) returning id)
                    insert into picture (document_id, twinning_id, meeting_number, blurred, thumbnail)
                    select id, :id, 1, false, 'x' from d"""),
            Map.entry(Invariant.TIMELINE_ONCE, """
                    insert into timeline_entry (twinning_id, at, kind, args) values (:id, now(), 'caseOpened', '[]')"""));

    @Autowired
    ApplicationContext application;

    @Autowired
    Invariants invariants;

    @Autowired
    InvariantChecks checks;

    @Autowired
    ProjectionRepair repair;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aProjectInOrderKeepsAllOfThem() {
        TestProject project = framing();
        assertThat(invariants.all()).extracting(Finding::subject).doesNotContain(project.reference());
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void eachSeesWhatBreaksIt(Invariant invariant) {
        TestProject project = framing();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            breakIt(invariant, project);
            assertThat(invariants.of(invariant))
                    .extracting(Finding::subject)
                    .contains(project.reference())
                    .as("%s", invariant);
        });
    }

    @Test
    void aRepairMakesListsAndCountersEqualAgain() {
        TestProject project = framing();
        for (Invariant invariant : EnumSet.of(
                Invariant.STEPS_EQUAL_ENGINE,
                Invariant.DUE_DATES,
                Invariant.BOARD_ENTRIES,
                Invariant.PROJECT_COUNTERS,
                Invariant.STEP_COUNTERS)) {
            breakIt(invariant, project);
        }
        db.sql("delete from work_item where task_id = ?").param(task(project)).update();

        repair.repair();

        assertThat(invariants.all()).extracting(Finding::subject).doesNotContain(project.reference());
        assertThat(project.openForms()).containsExactly("name-referents");
    }

    @Test
    void aRunIsAskedForOnceDoneBehindTheRequestsAndKept() {
        checks.ask(framing().person(Role.COORDINATOR));
        checks.ask(framing().person(Role.DIRECTOR));
        assertThat(checks.waiting())
                .hasValueSatisfying(run -> assertThat(run.askedBy()).isEqualTo("Nadia Benali"));

        checks.next();

        assertThat(checks.waiting()).isEmpty();
        assertThat(checks.last().orElseThrow().results()).hasSize(Invariant.values().length);
    }

    private void breakIt(Invariant invariant, TestProject project) {
        if (invariant == Invariant.PROCESS_ONCE) {
            project.start("framing", Map.of());
            return;
        }
        db.sql(BREAKS.get(invariant))
                .param("id", project.id().value())
                .param("reference", project.reference())
                .param("task", task(project))
                .update();
    }

    private String task(TestProject project) {
        List<String> tasks = db.sql("select task_id from work_item where twinning_id = ? and status = 'OPEN'"
                        + " union select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ?")
                .params(project.id().value(), project.reference())
                .query(String.class)
                .list();
        return tasks.get(0);
    }

    /** Under its master, as projects are. */
    private TestProject framing() {
        TestProject project = TestProject.open(application);
        runtime.createProcessInstanceByKey("twinning")
                .businessKey(project.reference())
                .setVariable("twinningId", project.id().toString())
                .startBeforeActivity("callActivity_framing")
                .execute();
        return project;
    }
}
