package fr.jumelages.registration;

import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The copy of what was sent, for the device that sent it, for a day: the address isn’t confirmed yet. */
@Service
@Transactional
public class Receipts {

    public static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final RegistrationRequests requests;
    private final Clock clock;

    Receipts(JdbcClient db, RegistrationRequests requests, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
    }

    /** What left. */
    public record Receipt(String reference, Instant sentAt, RegistrationContent content) {}

    SecretToken issue(String reference) {
        SecretToken token = SecretToken.random();
        db.sql("delete from registration_receipt where expires_at <= ?")
                .param(now())
                .update();
        db.sql("insert into registration_receipt select ?, id, ? from registration_request where reference = ?")
                .params(token.hash(), now().plus(KEPT), reference)
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    public Optional<Receipt> find(SecretToken token) {
        return db.sql("select request_id from registration_receipt where token_hash = ? and expires_at > ?")
                .params(token.hash(), now())
                .query(UUID.class)
                .optional()
                .flatMap(requests::findById)
                .filter(request -> request.content() != null)
                .map(request -> new Receipt(request.reference(), request.submittedAt(), request.content()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
