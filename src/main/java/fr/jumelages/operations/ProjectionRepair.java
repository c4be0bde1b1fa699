package fr.jumelages.operations;

import fr.jumelages.monitoring.CounterRebuild;
import fr.jumelages.tasklist.WorkItemRebuild;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes projections equal to what they tell of. A stage that differs from the engine’s is left alone: the case is the
 * record of it, and somebody has to look.
 */
@Component
@Transactional
class ProjectionRepair {

    private final Invariants invariants;
    private final WorkItemRebuild steps;
    private final CounterRebuild counters;
    private final JdbcClient db;

    ProjectionRepair(Invariants invariants, WorkItemRebuild steps, CounterRebuild counters, JdbcClient db) {
        this.invariants = invariants;
        this.steps = steps;
        this.counters = counters;
        this.db = db;
    }

    void repair() {
        steps.rebuild(keys(Invariant.STEPS_EQUAL_ENGINE));
        db.sql("""
                update twinning t set next_due_at = (
                    select min(due_at) from work_item w where w.twinning_id = t.id and w.status = 'OPEN')
                where t.id = any(?::uuid[])""").param(keys(Invariant.DUE_DATES).toArray(String[]::new)).update();
        counters.entries(keys(Invariant.BOARD_ENTRIES));
        if (!invariants.of(Invariant.PROJECT_COUNTERS).isEmpty()) {
            counters.projects();
        }
        if (!invariants.of(Invariant.STEP_COUNTERS).isEmpty()) {
            counters.steps();
        }
    }

    private List<String> keys(Invariant invariant) {
        return invariants.of(invariant).stream().map(Finding::key).toList();
    }
}
