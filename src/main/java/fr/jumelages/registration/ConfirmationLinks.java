package fr.jumelages.registration;

import fr.jumelages.shared.SecretToken;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of the confirmation letters. The second letter’s link doesn’t replace the first one’s: both work. */
@Component
class ConfirmationLinks {

    private final JdbcClient db;

    ConfirmationLinks(JdbcClient db) {
        this.db = db;
    }

    /** A new link’s path. */
    String create(UUID request) {
        SecretToken token = SecretToken.random();
        db.sql("insert into registration_link (token_hash, request_id) values (?, ?)")
                .params(token.hash(), request)
                .update();
        return "/inscription/confirmation/" + token.value();
    }

    Optional<UUID> request(SecretToken token) {
        return db.sql("select request_id from registration_link where token_hash = ?")
                .param(token.hash())
                .query(UUID.class)
                .optional();
    }
}
