package fr.jumelages.registration;

import fr.jumelages.shared.SecretToken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets that open a draft; only their hashes are kept, and they go with it. */
@Component
class DraftKeys {

    private final JdbcClient db;

    DraftKeys(JdbcClient db) {
        this.db = db;
    }

    /** For the cookie of a device: as long as the draft. */
    SecretToken forDevice(UUID draft) {
        return create(draft, null);
    }

    /** For a link in a letter. */
    SecretToken until(UUID draft, Instant end) {
        return create(draft, end);
    }

    private SecretToken create(UUID draft, Instant end) {
        SecretToken token = SecretToken.random();
        db.sql("insert into registration_draft_key (token_hash, draft_id, expires_at) values (?, ?, ?)")
                .param(token.hash())
                .param(draft)
                .param(end == null ? null : end.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }
}
