package fr.jumelages.accounts;

import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links in a first letter that may wait in a mailbox for two weeks. They open nothing by themselves: they only send a
 * fresh sign-in letter to the invited address, so they may be used more than once and forwarded without harm.
 */
@Service
@Transactional
public class Invitations {

    static final Duration LIFETIME = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final StoredAccounts stored;
    private final Outbox outbox;
    private final Clock clock;

    Invitations(JdbcClient jdbc, StoredAccounts stored, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who was invited by this link; empty when it is unknown or older than two weeks, or the account closed. */
    @Transactional(readOnly = true)
    public Optional<Person> invited(String token) {
        return jdbc.sql("select account_id from invitation where token_hash = ? and expires_at > ?")
                .params(new Secret(token).hash(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .flatMap(stored::findById)
                .filter(Account::isActive)
                .map(Account::person);
    }

    void send(Account account) {
        send(account, "invitation:" + account.id());
    }

    void sendAgain(Account account) {
        send(account, "invitation:" + account.id() + ":" + clock.instant().getEpochSecond());
    }

    private void send(Account account, String dedupKey) {
        Secret token = Secret.random();
        Instant expiresAt = clock.instant().plus(LIFETIME);
        jdbc.sql("insert into invitation (token_hash, account_id, expires_at) values (?, ?, ?)")
                .params(token.hash(), account.id().value(), Timestamp.from(expiresAt))
                .update();
        outbox.enqueue(Letter.notice(
                        account.email(), "accounts.invitation", "/connexion/invitation/" + token.text(), account.name())
                .in(account.locale())
                .dedup(dedupKey)
                .expiring(expiresAt));
    }

    void purge(Instant now) {
        jdbc.sql("delete from invitation where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }
}
