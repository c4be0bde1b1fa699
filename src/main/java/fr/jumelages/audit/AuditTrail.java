package fr.jumelages.audit;

import fr.jumelages.accounts.AccountChanged;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Writes the audit. One statement each, in the transaction of what it tells where there is one. */
@Component
class AuditTrail {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient db;
    private final Clock clock;

    AuditTrail(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void seen(Seen what, String reference, UUID thing, AccountId by) {
        saw("t.reference = :case", what, reference, thing, by);
    }

    void seenAtTask(String taskId, AccountId by) {
        saw("t.id = (select w.twinning_id from work_item w where w.task_id = :case)", Seen.CASE, taskId, null, by);
    }

    /** The first time of the day counts. */
    private void saw(String which, Seen what, String named, UUID thing, AccountId by) {
        db.sql("insert into audit_entry (at, day, actor_id, kind, twinning_id, thing)"
                        + " select :at, :day, :actor, :kind, t.id, :thing from twinning t where " + which
                        + " on conflict do nothing")
                .param("at", OffsetDateTime.now(clock))
                .param("day", clock.instant().atZone(PARIS).toLocalDate())
                .param("actor", by.value())
                .param("kind", what.name())
                .param("thing", thing, Types.OTHER)
                .param("case", named)
                .update();
    }

    @EventListener
    void changed(AccountChanged fact) {
        db.sql("insert into audit_entry (at, day, actor_id, kind, account_id, args)"
                        + " values (:at, :day, :actor, :kind, :account, to_jsonb(cast(:args as text[])))")
                .param("at", OffsetDateTime.now(clock))
                .param("day", clock.instant().atZone(PARIS).toLocalDate())
                .param("actor", actor(), Types.OTHER)
                .param("kind", "ACCOUNT_" + fact.change())
                .param("account", fact.account().value())
                .param("args", fact.details().toArray(String[]::new))
                .update();
    }

    private static UUID actor() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getPrincipal() instanceof Person person
                ? person.id().value()
                : null;
    }
}
