package fr.jumelages.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A programme of any size made by SQL: in each project four people have one open step each, in our projections and, task
 * for task, in the engine’s own tables. The same projects come for the same numbers, so a larger programme holds the
 * smaller one.
 */
final class Programme {

    static final int STEPS = 4;

    /** How many hats a member wears: facilities and classes with that many projects are the busy ones. */
    private static final int HATS = 30;

    private static final int MEMBERS = 3;

    private static final String STAGES = "'REGISTRATION','SCHOOL_CONTACT','FRAMING','ONBOARDING','EVENT','FEEDBACK'";

    private final JdbcClient db;
    private final String[] departements;

    Programme(JdbcClient db, List<String> departements) {
        this.db = db;
        this.departements = departements.toArray(String[]::new);
    }

    /** Belongs to the first thirty projects, whatever the size. */
    static UUID firstMember(JdbcClient db) {
        return db.sql("select md5('person0')::uuid").query(UUID.class).single();
    }

    /** Projects from the number after {@code from} to {@code to}. Triggers and foreign keys sleep meanwhile; the counters are rebuilt after. */
    void grow(int from, int to) {
        people(from, to);
        projects(from, to);
        steps(from, to);
        engineInstances(from, to);
        engineTasks(from, to);
    }

    private void people(int from, int to) {
        fill("""
                insert into account (id, email, name, locale, zone_id, roles, national, departements, status, invited_at, version)
                select md5('person' || n)::uuid, 'personne-' || n || '@exemple.fr', 'Personne ' || n, 'fr', 'Europe/Paris',
                       array['DIRECTOR', 'REFERENT', 'TEACHER'], false, '{}', 'ACTIVE', now(), 0
                from generate_series(:from, :to - 1) n""", from * MEMBERS / HATS, to * MEMBERS / HATS);
        fill("""
                insert into member (twinning_id, account_id, role, since)
                select md5('project' || n)::uuid, md5('person' || (n * 3 + k) / 30)::uuid,
                       (array['DIRECTOR', 'REFERENT', 'TEACHER'])[1 + k], now()
                from generate_series(:from, :to - 1) n, generate_series(0, 2) k""", from, to);
    }

    private void projects(int from, int to) {
        fill("""
                insert into twinning (id, reference, facility_name, school_name, departement, stage, status, opened_at,
                                      stage_since, status_since, next_due_at)
                select md5('project' || n)::uuid, 'BEN-' || lpad(n::text, 6, '0'), 'Résidence ' || md5(n::text),
                       'École ' || md5((n + 1)::text), (:departements::text[])[1 + n % cardinality(:departements::text[])],
                       (array[STAGES])[1 + n / 7 % 6], 'LIVE', now() - interval '90 days',
                       now() - (n % 5000) * interval '17 minutes', now(),
                       (select min(date_trunc('day', now()) + (abs(hashtext('due' || n || '-' || k)) % 60 - 20) * interval '1 day')
                        from generate_series(0, 3) k)
                from generate_series(:from, :to - 1) n""".replace("STAGES", STAGES), from, to);
        fill("""
                insert into timeline_entry (twinning_id, at, kind, args, actor_name)
                select md5('project' || n)::uuid, now() - (90 - k) * interval '1 day', 'schoolJoined', '["École"]', 'Camille Roux'
                from generate_series(:from, :to - 1) n, generate_series(1, 5) k""", from, to);
    }

    private void steps(int from, int to) {
        fill("""
                insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status,
                                       created_at, due_at)
                select 'bench-' || n || '-' || k, md5('project' || n)::uuid,
                       (array['prepare-staff', 'identify-participants', 'inform-families', 'check-registration'])[1 + k],
                       'generated', (array[STAGES])[1 + n / 7 % 6],
                       (array['DIRECTOR', 'REFERENT', 'TEACHER', 'COORDINATOR'])[1 + k],
                       (:departements::text[])[1 + n % cardinality(:departements::text[])], 'OPEN', now(),
                       date_trunc('day', now()) + (abs(hashtext('due' || n || '-' || k)) % 60 - 20) * interval '1 day'
                from generate_series(:from, :to - 1) n, generate_series(0, 3) k""".replace("STAGES", STAGES), from, to);
    }

    /** An instance of the stage’s model, and below it a path for each step. */
    private void engineInstances(int from, int to) {
        fill("""
                insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_,
                    proc_def_id_, act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
                    cached_ent_state_, sequence_counter_)
                select i || coalesce('-' || k, ''), 1, i, i, case when k is null then 'BEN-' || lpad(n::text, 6, '0') end,
                       case when k is not null then i end, d.id_, case when k is not null then 'userTask_' || k end,
                       k is not null, k is not null, k is null, false, 1, 2, 1
                from generate_series(:from, :to - 1) n, (values (null), (0), (1), (2), (3)) s(k),
                     lateral (select 'bench-' || n as i) instance, DEFINITION""", from, to);
        fill("""
                insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_,
                    var_scope_, sequence_counter_, is_concurrent_local_)
                select 'bench-' || n || '-' || name, 1, 'string', name, 'bench-' || n, 'bench-' || n, d.id_,
                       case name when 'twinningId' then md5('project' || n)::uuid::text
                           else (:departements::text[])[1 + n % cardinality(:departements::text[])] end,
                       'bench-' || n, 1, false
                from generate_series(:from, :to - 1) n, unnest(array['twinningId', 'departement']) name, DEFINITION""", from, to);
    }

    /** One group for each hat, because the engine’s candidates know no projects: else a referent would see the steps of all. */
    private void engineTasks(int from, int to) {
        fill("""
                insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
                    create_time_, due_date_, suspension_state_, task_state_)
                select 'bench-' || n || '-' || k, 1, 'bench-' || n || '-' || k, 'bench-' || n, d.id_, 'Étape ' || k,
                       'userTask_' || k, 50, now(),
                       date_trunc('day', now()) + (abs(hashtext('due' || n || '-' || k)) % 60 - 20) * interval '1 day', 1, 'Created'
                from generate_series(:from, :to - 1) n, generate_series(0, 3) k, DEFINITION""", from, to);
        fill("""
                insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                select 'bench-' || n || '-' || k, 1,
                       case k when 3 then 'COORDINATOR@' || (:departements::text[])[1 + n % cardinality(:departements::text[])]
                           else (array['DIRECTOR', 'REFERENT', 'TEACHER'])[1 + k] || '@BEN-' || lpad(n::text, 6, '0') end,
                       'candidate', 'bench-' || n || '-' || k
                from generate_series(:from, :to - 1) n, generate_series(0, 3) k""", from, to);
    }

    private void fill(String sql, int from, int to) {
        String definition = """
                lateral (select max(id_) as id_ from definition where key_ =
                    (array['registration', 'school-contact', 'framing', 'onboarding', 'meeting', 'feedback'])[1 + n / 7 % 6]) d""";
        var statement = db.sql("set session_replication_role = replica; "
                + sql.replace("DEFINITION", definition.replace("definition", "act_re_procdef")));
        if (sql.contains(":departements")) {
            statement = statement.param("departements", departements);
        }
        statement.param("from", from).param("to", to).update();
    }
}
