package fr.jumelages.monitoring;

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

    /** Spread evenly over the départements and stages; of ten, seven run, one each is on hold, completed, cancelled. */
    void make(int count, String... departements) {
        db.sql("""
                insert into twinning (id, reference, facility_name, school_name, departement, stage, status, opened_at,
                                      stage_since, status_since, cancellation_reason)
                select gen_random_uuid(), 'GEN-' || (:departements::text[])[1] || '-' || lpad(n::text, 5, '0'),
                       'Résidence ' || md5(n::text), case when n % 3 = 0 then null else 'École ' || md5((n + 1)::text) end,
                       (:departements::text[])[1 + n % cardinality(:departements::text[])],
                       (array['REGISTRATION','SCHOOL_CONTACT','FRAMING','ONBOARDING','EVENT','FEEDBACK'])[1 + n / 7 % 6],
                       case n % 10 when 0 then 'ON_HOLD' when 1 then 'COMPLETED' when 2 then 'CANCELLED' else 'LIVE' end,
                       now() - interval '90 days', now() - (n % 5000) * interval '17 minutes', now(),
                       case n % 10 when 2 then 'NO_ANSWER' end
                from generate_series(1, :count) n""").param("departements", departements).param("count", count).update();
        // The check of each step’s reference to its project would otherwise keep the plan of a nearly empty table.
        db.sql("analyze twinning").update();
        openSteps(departements);
    }

    /** Three of four open ones wait for somebody, some of them for two people; about a third of these are late. */
    private void openSteps(String... departements) {
        db.sql("""
                insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status,
                                       created_at, due_at)
                select gen_random_uuid()::text, t.id, 'propose-framing', 'generated', t.stage, r.role, t.departement,
                       'OPEN', t.stage_since,
                       date_trunc('day', now()) + ((hashtext(t.reference || r.role) / 2 % 20) + 7) * interval '1 day'
                from twinning t
                join unnest(array['REFERENT', 'TEACHER']) r(role) on hashtext(t.reference || r.role) % 2 = 0
                where t.departement = any(:departements) and t.status in ('LIVE', 'ON_HOLD')""").param("departements", departements).update();
        db.sql("""
                update twinning t set next_due_at = w.due from (
                    select twinning_id, min(due_at) as due from work_item where status = 'OPEN' group by twinning_id) w
                where w.twinning_id = t.id and t.departement = any(:departements)""").param("departements", departements).update();
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
