package fr.jumelages.privacy;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes each kind of data when its time is over, a few thousand rows a transaction. Safe on several nodes at once: a
 * row is gone once. The engine’s history has its own hours and its own time to live, written in each model.
 */
@Component
@EnableConfigurationProperties(RetentionPolicy.class)
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private static final int BATCH = 2000;

    /** What goes after its days: the statement and the days. */
    private record Kind(String delete, ToIntFunction<RetentionPolicy> days) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    rows("outbox", "id", "created_at < :end and status in ('SENT', 'DEAD')"), RetentionPolicy::letters),
            new Kind(rows("audit_entry", "id", "at < :end"), RetentionPolicy::audit),
            new Kind(
                    rows("reminder", "ctid", "collected_at < :end and sent_on is not null"),
                    RetentionPolicy::reminders),
            new Kind(rows("nudge", "ctid", "at < :end"), RetentionPolicy::reminders),
            new Kind(rows("bounced_address", "address", "last_at < :end"), RetentionPolicy::bounces));

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Erasure erasure;
    private final RetentionPolicy policy;
    private final Clock clock;

    Retention(JdbcClient db, TransactionTemplate transaction, Erasure erasure, RetentionPolicy policy, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.erasure = erasure;
        this.policy = policy;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "Europe/Paris")
    void clean() {
        KINDS.stream().filter(kind -> kind.days.applyAsInt(policy) > 0).forEach(this::clean);
        if (policy.closedAccounts() > 0) {
            closedLongAgo().forEach(this::erase);
        }
    }

    private void clean(Kind kind) {
        int gone;
        do {
            gone = transaction.execute(status -> {
                db.sql("select set_config('jumelages.forgetting', 'on', true)")
                        .query(String.class)
                        .single();
                return db.sql(kind.delete)
                        .param("end", before(kind.days.applyAsInt(policy)))
                        .update();
            });
        } while (gone == BATCH);
    }

    private List<AccountId> closedLongAgo() {
        return db
                .sql("select id from account where status = 'CLOSED' and erased_at is null and closed_at < ?"
                        + " order by closed_at limit 200")
                .param(before(policy.closedAccounts()))
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Who is needed again since (a project moved back) stays until somebody took their place. */
    private void erase(AccountId account) {
        try {
            erasure.erase(account);
        } catch (Refusal refusal) {
            log.warn("The closed account {} can’t be erased yet: {}", account, refusal.code());
        }
    }

    private OffsetDateTime before(int days) {
        return OffsetDateTime.now(clock).minus(Duration.ofDays(days));
    }

    private static String rows(String table, String key, String old) {
        return "delete from " + table + " where " + key + " in (select " + key + " from " + table + " where " + old
                + " limit " + BATCH + ")";
    }
}
