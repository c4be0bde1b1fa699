package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the projection, each narrowed in SQL to what the person may see: members’ steps by role, also of absent ones, coordinators’ by territory. */
@Component
class WorkItems {

    private static final String COLUMNS =
            "select w.*, t.reference, t.facility_name, t.school_name, t.reminders_paused_until,"
                    + " step_place(t.id, w.role, w.departement) as place, step_words(w.form_id, w.subject_id) as words,"
                    + " cast(:me as uuid) as reader,"
                    + " (select max(r.sent_on) from reminder r where r.task_id = w.task_id and not r.escalated) as told_on,"
                    + " exists (select 1 from snooze s where s.task_id = w.task_id) as put_off,"
                    + " (select s.until from snooze s where s.task_id = w.task_id and s.account_id = :me) as quiet_until, ";

    private static final String NOBODY_AWAY = "null::uuid as absent_id, null::text as absent_name ";

    private static final String SOMEBODY_AWAY = "away.absent_id, away.absent_name ";

    /** For whom I would do the step: nobody, if it is mine as well, unless it was given to whoever is away. */
    private static final String AWAY = """
            lateral (
                select s.account_id as absent_id, p.name as absent_name
                from absence s join account p on p.id = s.account_id
                join member m on m.account_id = s.account_id and m.twinning_id = w.twinning_id and m.role = w.role
                where s.substitute_id = :me and s.starts_at <= :now and :now < s.ends_at
                  and (w.doer = s.account_id or not exists (
                      select 1 from member own
                      where own.account_id = :me and own.twinning_id = w.twinning_id and own.role = w.role))
                order by (w.doer = s.account_id) desc nulls last, p.name limit 1) away on true """;

    private static final String OF_ABSENT = """
            from (select distinct m.twinning_id, m.role
                  from absence s join member m on m.account_id = s.account_id and m.role <> 'COORDINATOR'
                  where s.substitute_id = :me and s.starts_at <= :now and :now < s.ends_at) hat
            join work_item w on w.twinning_id = hat.twinning_id and w.role = hat.role and w.status = 'OPEN'
            join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            join""" + " " + AWAY + " where (w.doer is null or w.doer = away.absent_id) ";

    private static final String OF_MEMBERS = """
            from member m
            join work_item w on w.twinning_id = m.twinning_id and w.role = m.role and w.status = 'OPEN'
            join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            where m.account_id = :me and m.role <> 'COORDINATOR' and (w.doer is null or w.doer = :me) """;

    private static final String OF_TERRITORY = """
            from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            where w.status = 'OPEN' and w.role = 'COORDINATOR' and :coordinates
              and (:national or w.departement = any(:departements)) """;

    /** One département after the other: over several at once the planner reads the table until it has found enough. */
    private static final String EACH_OF_TERRITORY = """
            from unnest(case when :coordinates and not :national then :departements else '{}'::text[] end) part,
            lateral (select 1 from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
                     where w.status = 'OPEN' and w.role = 'COORDINATOR' and w.departement = part
                     order by w.due_at, w.task_id limit 100) there
            union all
            select 1 from (select 1 from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
                           where w.status = 'OPEN' and w.role = 'COORDINATOR' and :coordinates and :national
                           order by w.due_at, w.task_id limit 100) everywhere """;

    private static final String MINE = """
            (exists (select 1 from member m
                     where m.account_id in (select s.account_id from standing_for(:me, :now) s)
                       and m.twinning_id = w.twinning_id and m.role = w.role)
             or w.role = 'COORDINATOR' and :coordinates and (:national or w.departement = any(:departements))) """;

    private final JdbcClient db;
    private final Clock clock;

    WorkItems(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Late first, then by what is due next. @param after the last row of the page before, null for the first page */
    List<WorkItem> open(Person person, WorkItem after, int limit) {
        String page = "and (:first or (w.due_at, w.task_id) > (:due, :id)) order by w.due_at, w.task_id limit :limit";
        return statement(
                        "select * from ((" + COLUMNS + NOBODY_AWAY + OF_MEMBERS + page + ") union all ("
                                + COLUMNS + NOBODY_AWAY + OF_TERRITORY + page + ") union all ("
                                + COLUMNS + SOMEBODY_AWAY + OF_ABSENT + page
                                + ")) w order by w.due_at, w.task_id limit :limit",
                        person)
                .param("first", after == null)
                .param("due", at(after == null ? Instant.EPOCH : after.dueAt()))
                .param("id", after == null ? "" : after.taskId())
                .param("limit", limit)
                .query(WorkItemRow::read)
                .list();
    }

    /** Stops counting at 100: the header shows “99+”. */
    int countOpen(Person person) {
        return statement(
                        "select count(*) from (select 1 " + OF_MEMBERS + " union all select 1 " + EACH_OF_TERRITORY
                                + " union all select 1 " + OF_ABSENT + " limit 100) w",
                        person)
                .query(Integer.class)
                .single();
    }

    /** Open or not; empty when it is not this person’s to see. */
    Optional<WorkItem> find(String taskId, Person person) {
        return statement(
                        COLUMNS + SOMEBODY_AWAY + "from work_item w join twinning t on t.id = w.twinning_id left join "
                                + AWAY + " where w.task_id = :id and " + MINE,
                        person)
                .param("id", taskId)
                .query(WorkItemRow::read)
                .optional();
    }

    /** All steps that a case waits for, whoever’s they are; the caller has checked that the case may be seen. */
    List<WorkItem> openOf(TwinningId twinning) {
        return db.sql(COLUMNS + NOBODY_AWAY + "from work_item w join twinning t on t.id = w.twinning_id"
                        + " where w.twinning_id = :twinning and w.status = 'OPEN' order by w.due_at, w.task_id")
                .param("me", null, Types.OTHER)
                .param("twinning", twinning.value())
                .query(WorkItemRow::read)
                .list();
    }

    /** Ids of the open steps of a case that are this person’s alone. */
    List<String> entrusted(TwinningId twinning, AccountId doer) {
        return db.sql("select task_id from work_item where twinning_id = ? and status = 'OPEN' and doer = ?")
                .params(twinning.value(), doer.value())
                .query(String.class)
                .list();
    }

    /** One statement elects who did it, and drops everybody’s draft. @return false when it was not open any more, or with another form */
    boolean markDone(WorkItem item, Person person, Instant now) {
        return db.sql("with dropped as (delete from task_draft where task_id = ?)"
                                + " update work_item set status = 'DONE', ended_at = ?, done_by = ?, done_by_name = ?"
                                + " where task_id = ? and status = 'OPEN' and form_version = ?")
                        .params(
                                item.taskId(),
                                at(now),
                                person.id().value(),
                                person.name(),
                                item.taskId(),
                                item.formVersion())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec statement(String sql, Person person) {
        return db.sql(sql)
                .param("me", person.id().value())
                .param("now", at(clock.instant()))
                .param("coordinates", person.has(Role.COORDINATOR) || person.has(Role.ADMIN))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
