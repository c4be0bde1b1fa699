package fr.jumelages.reminders;

import fr.jumelages.tasklist.LadderReset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A step’s ladder begins anew. What waits of the old one is not sent; what was sent keeps its day, so that nobody gets
 * two letters on it, and steps aside below zero, so that the new rungs find their numbers free.
 */
@Component
class LadderResets {

    private static final int ASIDE = 1000;

    private final JdbcClient db;
    private final Clock clock;

    LadderResets(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void reset(LadderReset fact) {
        LocalDate today = fact.quietToday() ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : null;
        db.sql("delete from reminder where task_id = ? and sent_on is null")
                .param(fact.taskId())
                .update();
        db.sql("update reminder set number = number - ? where task_id = ?")
                .params(ASIDE, fact.taskId())
                .update();
        db.sql("update work_item set reminders = 0, reminded_on = ? where task_id = ? and status = 'OPEN'")
                .params(today, fact.taskId())
                .update();
    }
}
