package fr.jumelages.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.shared.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed for 90 days after the last time; whoever holds the secret finds it again. */
@Component
@Transactional
public class RegistrationDrafts {

    public static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Clock clock;

    RegistrationDrafts(JdbcClient db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** An empty draft. */
    public SecretToken begin() {
        db.sql("delete from registration_draft where expires_at < ?")
                .param(now())
                .update();
        SecretToken token = SecretToken.random();
        db.sql("insert into registration_draft (token_hash, typed, saved_at, expires_at) values (?, ?::jsonb, ?, ?)")
                .params(token.hash(), write(Typed.nothing()), now(), now().plus(KEPT))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(SecretToken token) {
        return db.sql("select typed, saved_at from registration_draft where token_hash = ? and expires_at > ?")
                .params(token.hash(), now())
                .query(this::row)
                .optional();
    }

    /** Lays these answers over the draft’s. */
    public Draft save(SecretToken token, Typed answers) {
        db.sql("""
                        update registration_draft set typed = typed || ?::jsonb, saved_at = ?, expires_at = ?
                        where token_hash = ?
                        """)
                .params(write(answers), now(), now().plus(KEPT), token.hash())
                .update();
        return find(token).orElseThrow();
    }

    /** Takes the draft away, for sending it: of two clicks at once only one gets it. */
    public Optional<Draft> take(SecretToken token) {
        return db.sql("delete from registration_draft where token_hash = ? returning typed, saved_at")
                .param(token.hash())
                .query(this::row)
                .optional();
    }

    private Draft row(ResultSet row, int number) throws SQLException {
        return new Draft(
                read(row.getString("typed")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String write(Typed typed) {
        try {
            return json.writeValueAsString(typed.values());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Typed read(String text) {
        try {
            return new Typed(json.readValue(text, new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
