package fr.jumelages.feedback;

import fr.jumelages.shared.SecretToken;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links for one answer each. Only their hashes are kept, so they stand on the paper that was printed and nowhere else. */
@Component
class Tickets {

    private final JdbcClient db;

    Tickets(JdbcClient db) {
        this.db = db;
    }

    record Ticket(UUID questionnaire, boolean used) {}

    List<SecretToken> make(UUID questionnaire, int count) {
        List<SecretToken> made =
                Stream.generate(SecretToken::random).limit(count).toList();
        db.sql("insert into questionnaire_ticket (token_hash, questionnaire_id) select hash, ? from unnest(?) hash")
                .param(questionnaire)
                .param(made.stream().map(SecretToken::hash).toArray(byte[][]::new))
                .update();
        return made;
    }

    int made(UUID questionnaire) {
        return db.sql("select count(*) from questionnaire_ticket where questionnaire_id = ?")
                .param(questionnaire)
                .query(Integer.class)
                .single();
    }

    Optional<Ticket> find(SecretToken token) {
        return db.sql("select questionnaire_id, used from questionnaire_ticket where token_hash = ?")
                .param(token.hash())
                .query((row, n) -> new Ticket(row.getObject(1, UUID.class), row.getBoolean(2)))
                .optional();
    }

    /** @return whether it was this call that used it up, of however many at once */
    boolean use(SecretToken token) {
        return db.sql("update questionnaire_ticket set used = true where token_hash = ? and not used")
                        .param(token.hash())
                        .update()
                == 1;
    }
}
