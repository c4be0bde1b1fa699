package fr.jumelages.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Projects made by SQL, to be rolled back: for questions of counting and of cost, where only the projections matter.
 * They live in départements that don’t exist, so that no other test counts them.
 */
class GeneratedProjects {

    private final JdbcClient db;

    GeneratedProjects(JdbcClient db) {
        this.db = db;
    }

    /** Whom a project waits for: one of two roles or both in three of four, the coordination in one of five hundred. */
    private static final String WAITING = """
            unnest(array['REFERENT', 'TEACHER', 'COORDINATOR']) r(role), lateral (
                select date_trunc('day', now()) + ((hashtext(t.reference || r.role) / 2 % 20) + 7) * interval '1 day' as due) d
            where t.status in ('LIVE', 'ON_HOLD')
              and hashtext(t.reference || r.role) % case r.role when 'COORDINATOR' then 500 else 2 end = 0
            """;

    /**
     * Spread evenly over the départements and stages; of ten, seven run, one each is on hold, completed, cancelled. Of
     * three school years; of ten, one is hybrid and another for a lycée, both at once is one in a thousand. Three of four
     * open ones wait for somebody, some of them for two people; about a third of these are late.
     */
    void make(int count, String... departements) {
        insert(count, departements);
    }

    /** Very many, in a transaction that is rolled back: counters stay as they were, indexes are made once at the end. */
    void makeAtOnce(int count, String... departements) {
        db.sql("set local session_replication_role = replica").update();
        insert(count, departements);
        stall(departements);
        List<String> indexes = db.sql("select indexdef from pg_indexes where indexname ~ '^board_(role|kind)_'")
                .query(String.class)
                .list();
        db.sql("select indexname from pg_indexes where indexname ~ '^board_(role|kind)_'")
                .query(String.class)
                .list()
                .forEach(index -> db.sql("drop index " + index).update());
        db.sql("insert into board_entry select * from board_entry_expected where departement = any(?)")
                .param(departements)
                .update();
        indexes.forEach(index -> db.sql(index).update());
        db.sql("set local session_replication_role = origin").update();
        for (String table : List.of("twinning", "work_item", "board_entry")) {
            db.sql("analyze " + table).update();
        }
    }

    private void insert(int count, String... departements) {
        db.sql("""
                insert into twinning (id, reference, facility_name, school_name, departement, stage, status, opened_at,
                                      stage_since, status_since, cancellation_reason, mode, school_level, next_due_at)
                select t.*, (select min(due) from\s""" + WAITING + """
                ) from (select gen_random_uuid(), 'GEN-' || (:departements::text[])[1] || '-' || lpad(n::text, greatest(5, length(n::text)), '0') as reference,
                       'Résidence ' || md5(n::text), case when n % 3 = 0 then null else 'École ' || md5((n + 1)::text) end,
                       (:departements::text[])[1 + n % cardinality(:departements::text[])],
                       (array['REGISTRATION','SCHOOL_CONTACT','FRAMING','ONBOARDING','EVENT','FEEDBACK'])[1 + n / 7 % 6],
                       case n % 10 when 0 then 'ON_HOLD' when 1 then 'COMPLETED' when 2 then 'CANCELLED' else 'LIVE' end as status,
                       now() - interval '90 days' - n % 3 * interval '1 year', now() - (n % 5000) * interval '17 minutes', now(),
                       case n % 10 when 2 then 'NO_ANSWER' end,
                       case when n % 1000 = 7 or n % 10 = 3 then 'HYBRID' when n % 4 > 0 then (array['IN_PERSON', 'REMOTE'])[1 + n % 2] end,
                       case when n % 1000 = 7 or n % 10 = 5 then 'LYCEE' when n / 10 % 5 > 0 then (array['PRIMARY', 'COLLEGE'])[1 + n / 2 % 2] end
                from generate_series(1, :count) n) t""")
                .param("departements", departements)
                .param("count", count)
                .update();
        // The check of each step’s reference to its project would otherwise keep the plan of a nearly empty table.
        db.sql("analyze twinning").update();
        db.sql("""
                insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status,
                                       created_at, due_at, mode, school_level, school_year)
                select gen_random_uuid()::text, t.id, 'propose-framing', 'generated', t.stage, r.role, t.departement,
                       'OPEN', t.stage_since, due, coalesce(t.mode, ''), coalesce(t.school_level, ''), t.school_year
                from twinning t,\s""" + WAITING + """
                 and t.departement = any(:departements)""").param("departements", departements).update();
    }

    /** One in twenty of those that run stalls. */
    void stall(String... departements) {
        db.sql(
                        "update twinning set stalled_since = stage_since + interval '1 day' where departement = any(:departements)"
                                + " and status = 'LIVE' and hashtext(reference) % 20 = 0")
                .param("departements", departements)
                .update();
    }

    /** Many projects of the département change at once, in ways that a day might bring. */
    void shuffle(String departement) {
        db.sql("""
                update twinning set
                    stage = case when random() < 0.3 then 'EVENT' else stage end,
                    status = case when random() < 0.2 then 'LIVE' when random() < 0.1 then 'CANCELLED' else status end,
                    next_due_at = case when random() < 0.5 then next_due_at
                                       when random() < 0.2 then null
                                       else date_trunc('day', now()) + floor(random() * 40 - 20) * interval '1 day' end
                where departement = :departement""").param("departement", departement).update();
    }
}
