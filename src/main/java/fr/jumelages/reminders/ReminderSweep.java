package fr.jumelages.reminders;

import fr.jumelages.shared.Departement;
import fr.jumelages.shared.WorkingDays;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is late and who is to hear of it, in one statement over all open steps, however many. Doing it twice does
 * nothing the second time: a step climbs one rung at once, and a rung is written to a reader once.
 */
@Service
@Transactional
public class ReminderSweep {

    private static final String POLICY = """
            with policy as (
                select * from unnest(:forms::text[], :numbers::int[], :days::int[], :tones::text[], :escalations::text[])
                    as p (form_id, number, days, tone, escalate_to)) """;

    private static final String COLLECT = POLICY + """
            , morning as (
                select * from unnest(:places::text[], :schools::boolean[], :todays::date[], :distances::int[], :latest::date[])
                    as m (place, school, today, days, latest)
            ), late as materialized (
                select w.task_id, w.form_id, w.reminders, w.reminded_on, w.role = 'TEACHER' as school,
                       step_place(w.twinning_id, w.role, w.departement) as place, t.reminders_paused_until as paused
                from work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
                where w.status = 'OPEN' and w.due_at < :now
            ), due as (
                select w.task_id, p.number + 1 as number, p.tone, m.today
                from late w
                join policy p on p.form_id = w.form_id and p.number = w.reminders
                join morning m on m.place = w.place and m.school = w.school and m.days = p.days
                where (w.reminded_on is null or w.reminded_on <= m.latest) and (w.paused is null or w.paused <= m.today)
            ), climbed as (
                update work_item w set reminders = due.number, reminded_on = due.today
                from due where w.task_id = due.task_id and w.reminders = due.number - 1
                returning w.task_id, w.twinning_id, w.role, w.departement, w.doer, due.number, due.tone,
                    due.today
            )
            insert into reminder (task_id, number, account_id, twinning_id, role, place, tone, escalated, collected_at,
                                  instead_of)
            select c.task_id, c.number, r.account_id, c.twinning_id, c.role, r.place, c.tone, false, :now, r.instead_of
            from climbed c, lateral reminder_reader_at(c.twinning_id, c.role, c.departement, :now) r
            where (c.doer is null or c.doer = coalesce(r.instead_of, r.account_id)) and wants_reminders(r.account_id, false)
              and (c.tone = 'ESCALATION' or not exists (
                select 1 from snooze s
                where s.task_id = c.task_id and s.account_id = r.account_id and s.until > c.today))
            order by r.instead_of nulls first
            on conflict do nothing""";

    private static final String ESCALATE = POLICY + """
            insert into reminder (task_id, number, account_id, twinning_id, role, place, tone, escalated, collected_at,
                                  instead_of)
            select w.task_id, w.reminders, r.account_id, w.twinning_id, p.escalate_to, r.place, p.tone, true, :now,
                   r.instead_of
            from work_item w
            join twinning t on t.id = w.twinning_id and t.status = 'LIVE'
            join policy p on p.form_id = w.form_id and p.number = w.reminders - 1 and p.escalate_to is not null,
            lateral reminder_reader_at(w.twinning_id, p.escalate_to, w.departement, :now) r
            where w.status = 'OPEN' and w.due_at < :now and w.reminded_on >= :yesterday
              and wants_reminders(r.account_id, true)
            on conflict do nothing""";

    private static final long LOCK = 100_195;

    private final ReminderPolicy policy;
    private final OpenForms forms;
    private final JdbcClient db;
    private final Clock clock;

    ReminderSweep(ReminderPolicy policy, OpenForms forms, JdbcClient db, Clock clock) {
        this.policy = policy;
        this.forms = forms;
        this.db = db;
        this.clock = clock;
    }

    /** Late steps climb a rung where it is morning. @return how many letters’ lines this makes */
    public int collect() {
        Instant now = clock.instant();
        List<Morning> mornings = Morning.at(now, Departement.all());
        List<Rung> rungs = rungs();
        if (mornings.isEmpty() || rungs.isEmpty()) {
            return 0;
        }
        List<Distance> distances =
                mornings.stream().flatMap(morning -> distances(morning, rungs)).toList();
        return statement(COLLECT, rungs, now)
                .param(
                        "places",
                        column(distances, distance -> distance.morning().place().code(), String[]::new))
                .param(
                        "schools",
                        column(distances, distance -> distance.morning().school(), Boolean[]::new))
                .param(
                        "todays",
                        column(
                                distances,
                                distance -> Date.valueOf(distance.morning().day()),
                                Date[]::new))
                .param("distances", column(distances, Distance::workingDays, Integer[]::new))
                .param("latest", column(distances, distance -> Date.valueOf(distance.latest()), Date[]::new))
                .update();
    }

    /** What the last rung did not move is told to whom the policy names. */
    public int escalate() {
        Instant now = clock.instant();
        List<Rung> rungs = rungs();
        return rungs.isEmpty()
                ? 0
                : statement(ESCALATE, rungs, now)
                        .param(
                                "yesterday",
                                LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1))
                        .update();
    }

    /** The day before which the last reminder must have been, for the next one to be due this morning. */
    private record Distance(Morning morning, int workingDays, LocalDate latest) {}

    private static Stream<Distance> distances(Morning morning, List<Rung> rungs) {
        return rungs.stream()
                .map(Rung::workingDays)
                .distinct()
                .map(days -> new Distance(morning, days, WorkingDays.plus(morning.day(), -days, morning.place())));
    }

    private List<Rung> rungs() {
        var ladders = policy.now();
        return forms.all().stream()
                .flatMap(form -> ladders.apply(form).stream())
                .toList();
    }

    /** One node at a time: two that climb the same steps in two orders would each wait for the other. */
    private StatementSpec statement(String sql, List<Rung> rungs, Instant now) {
        db.sql("select 1 from (select pg_advisory_xact_lock(?)) held")
                .param(LOCK)
                .query(Integer.class)
                .single();
        return db.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forms", column(rungs, Rung::form, String[]::new))
                .param("numbers", column(rungs, Rung::number, Integer[]::new))
                .param("days", column(rungs, Rung::workingDays, Integer[]::new))
                .param("tones", column(rungs, rung -> rung.tone().name(), String[]::new))
                .param(
                        "escalations",
                        column(
                                rungs,
                                rung -> rung.escalateTo() == null
                                        ? null
                                        : rung.escalateTo().name(),
                                String[]::new));
    }

    private static <T, C> C[] column(List<T> rows, Function<T, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
