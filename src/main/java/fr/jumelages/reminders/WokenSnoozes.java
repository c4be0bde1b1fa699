package fr.jumelages.reminders;

import java.sql.Date;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders that somebody put off to this morning, late or not, unless a rung of the ladder wakes them anyway. */
@Component
class WokenSnoozes {

    /** Lines of one step and reader need different numbers: those of the ladder count up, these are days, below zero. */
    private static final String WAKE = """
            with morning as (
                select * from unnest(:places::text[], :schools::boolean[], :days::date[]) as m (place, school, today)
            ), woken as (
                delete from snooze s
                using work_item w join twinning t on t.id = w.twinning_id and t.status = 'LIVE',
                    lateral reminder_reader_at(w.twinning_id, w.role, w.departement, :now) r, morning m
                where w.task_id = s.task_id and w.status = 'OPEN' and r.account_id = s.account_id
                  and (w.doer is null or w.doer = coalesce(r.instead_of, r.account_id))
                  and m.place = r.place and m.school = (w.role = 'TEACHER') and s.until <= m.today
                  and (t.reminders_paused_until is null or t.reminders_paused_until <= m.today)
                returning s.task_id, s.account_id, w.twinning_id, w.role, r.place, r.instead_of, m.today
            )
            insert into reminder (task_id, number, account_id, twinning_id, role, place, tone, escalated, collected_at,
                                  instead_of)
            select s.task_id, date '2000-01-01' - s.today, s.account_id, s.twinning_id, s.role, s.place, 'ASKED', false,
                   :now, s.instead_of
            from woken s
            where not exists (
                select 1 from reminder r
                where r.task_id = s.task_id and r.account_id = s.account_id and r.sent_on is null)
            on conflict do nothing""";

    private final JdbcClient db;
    private final Clock clock;

    WokenSnoozes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void collect(List<Morning> mornings) {
        db.sql(WAKE)
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param(
                        "places",
                        mornings.stream().map(morning -> morning.place().code()).toArray(String[]::new))
                .param("schools", mornings.stream().map(Morning::school).toArray(Boolean[]::new))
                .param(
                        "days",
                        mornings.stream()
                                .map(morning -> Date.valueOf(morning.day()))
                                .toArray(Date[]::new))
                .update();
    }

    /** Steps that are over are not asked after any more. */
    void forgetOvertaken() {
        db.sql("delete from snooze s where not exists ("
                        + " select 1 from work_item w where w.task_id = s.task_id and w.status = 'OPEN')")
                .update();
    }
}
