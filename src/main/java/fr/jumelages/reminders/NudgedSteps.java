package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes steps for a nudge: the day’s first wins, in one statement, and gives who is to read it. */
@Repository
class NudgedSteps {

    /** Steps of coordinators are not nudged: they are the ones who nudge. */
    private static final String TAKE = """
            with taken as (
                insert into nudge select w.task_id, :day, :me, :now
                from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
                where w.status = 'OPEN' and w.role in ('DIRECTOR', 'REFERENT', 'TEACHER') and %s
                  and exists (select 1 from reminder_reader(w.twinning_id, w.role, w.departement) r
                              where w.doer is null or w.doer = r.account_id)
                on conflict do nothing returning task_id
            )
            select distinct w.task_id, w.twinning_id, w.form_id, step_words(w.form_id, w.subject_id) as words, w.due_at, t.facility_name, t.school_name,
                   a.id, a.email, a.name, a.locale, a.zone_id
            from taken join work_item w on w.task_id = taken.task_id join twinning t on t.id = w.twinning_id,
            lateral reminder_reader_at(w.twinning_id, w.role, w.departement, :now) r
            join account a on a.id = r.account_id
            where w.doer is null or w.doer = coalesce(r.instead_of, r.account_id)
            order by a.name, a.id, w.due_at, w.task_id""";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient db;
    private final Clock clock;

    NudgedSteps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Reader(AccountId account, EmailAddress email, String name, Locale locale, ZoneId zone) {}

    record Line(
            Reader reader,
            TwinningId twinning,
            String project,
            String taskId,
            String form,
            String words,
            Instant dueAt) {}

    List<Line> take(List<String> taskIds, Person person) {
        return statement("w.task_id = any(:tasks)", person)
                .param("tasks", taskIds.toArray(String[]::new))
                .query(NudgedSteps::line)
                .list();
    }

    List<Line> takeLate(Collection<String> references, Person person) {
        return statement(
                        "t.reference = any(:references) and w.due_at < :now and (:national or t.departement = any(:departements))",
                        person)
                .param("references", references.toArray(String[]::new))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new))
                .query(NudgedSteps::line)
                .list();
    }

    /** Why nobody was written to about the projects of these references that were not told. */
    List<Nudges.Spared> spared(Collection<String> references, Set<UUID> told, Person person) {
        return db.sql("""
                select r.reference, case when t.id is null then 'unknown' when t.status = 'ON_HOLD' then 'onHold'
                    when t.status <> 'LIVE' then 'ended' when not late.any then 'notLate'
                    when late.nudged then 'nudgedToday' else 'nobody' end as why
                from unnest(cast(:references as text[])) with ordinality r (reference, place)
                left join twinning t on t.reference = r.reference
                    and (:national or t.departement = any(:departements))
                left join lateral (
                    select count(*) > 0 as any, coalesce(bool_or(n.task_id is not null), false) as nudged
                    from work_item w left join nudge n on n.task_id = w.task_id and n.day = :day
                    where w.twinning_id = t.id and w.status = 'OPEN' and w.due_at < :now
                      and w.role in ('DIRECTOR', 'REFERENT', 'TEACHER')) late on true
                where t.id is null or not t.id = any(:told) order by r.place""")
                .param("references", references.toArray(String[]::new))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new))
                .param("told", told.toArray(UUID[]::new))
                .param("day", today())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Nudges.Spared.class)
                .list();
    }

    boolean nudgedToday(String taskId) {
        return db.sql("select exists (select 1 from nudge where task_id = ? and day = ?)")
                .params(taskId, today())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String which, Person person) {
        return db.sql(TAKE.formatted(which))
                .param("day", today())
                .param("me", person.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String school = row.getString("school_name");
        return new Line(
                new Reader(
                        new AccountId(row.getObject("id", UUID.class)),
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("locale")),
                        ZoneId.of(row.getString("zone_id"))),
                new TwinningId(row.getObject("twinning_id", UUID.class)),
                row.getString("facility_name") + (school == null ? "" : " × " + school),
                row.getString("task_id"),
                row.getString("form_id"),
                row.getString("words"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
