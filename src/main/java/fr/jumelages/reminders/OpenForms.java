package fr.jumelages.reminders;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms of which a step is open somewhere, found by leaps through an index: its size does not matter. */
@Component
class OpenForms {

    private final JdbcClient db;

    OpenForms(JdbcClient db) {
        this.db = db;
    }

    List<String> all() {
        return db.sql("""
                        with recursive form as (
                            (select form_id from work_item where status = 'OPEN' order by form_id limit 1)
                            union all
                            select (select w.form_id from work_item w where w.status = 'OPEN' and w.form_id > f.form_id
                                    order by w.form_id limit 1)
                            from form f where f.form_id is not null
                        )
                        select form_id from form where form_id is not null""").query(String.class).list();
    }
}
