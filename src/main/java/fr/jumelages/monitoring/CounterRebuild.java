package fr.jumelages.monitoring;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts anew what triggers count as it happens. Whoever changes a project or a step waits meanwhile. */
@Component
@Transactional
public class CounterRebuild {

    private final JdbcClient db;
    private final Folding folding;

    CounterRebuild(JdbcClient db, Folding folding) {
        this.db = db;
        this.folding = folding;
    }

    public void projects() {
        folding.hold("twinning_counter");
        db.sql("lock table twinning in share mode").update();
        db.sql("delete from twinning_counter").update();
        db.sql("insert into twinning_counter select coalesce(departement, '*'), stage, status,"
                        + " coalesce(next_due_at, 'infinity') as due_at, count(*), stalled_since is not null as stalled"
                        + " from twinning group by grouping sets ("
                        + "(departement, stage, status, due_at, stalled), (stage, status, due_at, stalled))")
                .update();
        folding.fold("twinning_counter");
    }

    /** What these projects are and whom they wait for, as the board filters by it. */
    public void entries(Collection<String> twinnings) {
        String[] ids = twinnings.toArray(String[]::new);
        db.sql("update twinning set mode = twinning_mode(id), school_level = twinning_school_level(id)"
                        + " where id = any(?::uuid[])")
                .param(ids)
                .update();
        db.sql("update work_item w set mode = coalesce(t.mode, ''), school_level = coalesce(t.school_level, ''),"
                        + " school_year = t.school_year from twinning t where t.id = w.twinning_id and w.status = 'OPEN'"
                        + " and t.id = any(?::uuid[])")
                .param(ids)
                .update();
        db.sql("select enter_board(id) from unnest(?::uuid[]) id")
                .param(ids)
                .query((row, number) -> number)
                .list();
    }

    public void steps() {
        folding.hold("step_counter");
        db.sql("lock table work_item in share mode").update();
        db.sql("delete from step_counter").update();
        db.sql("insert into step_counter select departement, form_id, due_at, count(*)"
                        + " from work_item where status = 'OPEN' group by 1, 2, 3")
                .update();
        folding.fold("step_counter");
    }
}
