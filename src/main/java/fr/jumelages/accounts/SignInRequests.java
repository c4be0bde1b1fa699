package fr.jumelages.accounts;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open requests to sign in. In each way to use one up, a single statement elects the winner. */
@Repository
class SignInRequests {

    static final int TRIES = 5;

    private final JdbcClient jdbc;

    SignInRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param account null for an address that nobody has: the same work, but nothing to win */
    void open(UUID account, SignInSecrets secrets, Instant expiresAt) {
        jdbc.sql("""
                        insert into sign_in (id, account_id, request_hash, token_hash, code_hash, tries_left, expires_at)
                        values (:id, :account, :request, :token, :code, :tries, :expiresAt)
                        on conflict (account_id) do update set id = excluded.id, request_hash = excluded.request_hash,
                            token_hash = excluded.token_hash, code_hash = excluded.code_hash,
                            tries_left = excluded.tries_left, expires_at = excluded.expires_at""")
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("request", secrets.request().hash())
                .param("token", secrets.token().hash())
                .param("code", secrets.request().hashWith(secrets.code()))
                .param("tries", TRIES)
                .param("expiresAt", Timestamp.from(expiresAt))
                .update();
    }

    Optional<AccountId> useLink(Secret token, Instant now) {
        return jdbc.sql("delete from sign_in where token_hash = ? and expires_at > ? and account_id is not null"
                        + " returning account_id")
                .params(token.hash(), Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Counts the try before looking at the code; its row lock makes parallel tries wait in line. */
    Optional<AccountId> useCode(Secret request, String code, Instant now) {
        return jdbc.sql("update sign_in set tries_left = tries_left - 1 where request_hash = ? and expires_at > ?"
                        + " and tries_left > 0 returning code_hash")
                .params(request.hash(), Timestamp.from(now))
                .query((row, number) -> row.getBytes(1))
                .optional()
                .filter(expected -> MessageDigest.isEqual(expected, request.hashWith(code)))
                .flatMap(right -> remove(request));
    }

    private Optional<AccountId> remove(Secret request) {
        return jdbc.sql("delete from sign_in where request_hash = ? and account_id is not null returning account_id")
                .param(request.hash())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    void purge(Instant now) {
        jdbc.sql("delete from sign_in where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }
}
