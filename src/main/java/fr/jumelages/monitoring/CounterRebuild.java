package fr.jumelages.monitoring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts anew what triggers count as it happens. Whoever changes a project or a step waits meanwhile. */
@Component
@Transactional
public class CounterRebuild {

    private final JdbcClient db;

    CounterRebuild(JdbcClient db) {
        this.db = db;
    }

    public void projects() {
        db.sql("lock table twinning in share mode").update();
        db.sql("delete from twinning_counter").update();
        db.sql(
                        "insert into twinning_counter select departement, stage, status, coalesce(next_due_at, 'infinity'), count(*)"
                                + " from twinning group by 1, 2, 3, 4")
                .update();
    }

    public void steps() {
        db.sql("lock table work_item in share mode").update();
        db.sql("delete from step_counter").update();
        db.sql("insert into step_counter select departement, form_id, due_at, count(*)"
                        + " from work_item where status = 'OPEN' group by 1, 2, 3")
                .update();
    }
}
