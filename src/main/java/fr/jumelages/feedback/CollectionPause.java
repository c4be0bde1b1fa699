package fr.jumelages.feedback;

import fr.jumelages.casefile.CaseFact.CaseHeld;
import fr.jumelages.casefile.CaseFact.CaseResumed;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** While a project is on hold its timers wait, and so does the end of its questionnaires. */
@Component
class CollectionPause {

    private final JdbcClient db;
    private final Clock clock;

    CollectionPause(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void begin(CaseHeld held) {
        db.sql("update questionnaire set paused_at = ? where twinning_id = ? and closed_at is null")
                .params(OffsetDateTime.now(clock), held.twinning().value())
                .update();
    }

    @EventListener
    void end(CaseResumed resumed) {
        db.sql("update questionnaire set expires_at = expires_at + (? - paused_at), paused_at = null"
                        + " where twinning_id = ? and paused_at is not null")
                .params(OffsetDateTime.now(clock), resumed.twinning().value())
                .update();
    }
}
