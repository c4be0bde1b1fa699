package fr.jumelages.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were accepted and came back: no longer sent but refused, and their address counted against. */
@Component
class Bounces {

    private final JdbcClient db;
    private final Clock clock;

    Bounces(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Once for each letter, however often it is reported; what is only late, or not ours, changes nothing. */
    @Transactional
    public void record(BounceReport report) {
        if (report.forGood()) {
            takeBack(report).ifPresent(address -> count(address, report.reason()));
        }
    }

    private Optional<String> takeBack(BounceReport report) {
        return db.sql("""
                        update outbox set status = case lane when 'NORMAL' then 'DEAD' else status end, last_error = ?
                        where message_id = ? and status = 'SENT' and last_error is null returning recipient""")
                .params(report.reason(), report.messageId())
                .query(String.class)
                .optional();
    }

    private void count(String address, String reason) {
        db.sql("""
                        insert into bounced_address values (?, 1, ?, ?)
                        on conflict (address) do update set hard_bounces = bounced_address.hard_bounces + 1,
                            last_reason = excluded.last_reason, last_at = excluded.last_at""").params(address, reason, Timestamp.from(clock.instant())).update();
    }
}
