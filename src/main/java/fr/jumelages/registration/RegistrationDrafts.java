package fr.jumelages.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.shared.PageLanguage;
import fr.jumelages.shared.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed for 90 days after the last time; whoever holds one of its secrets finds it again. */
@Component
@Transactional
public class RegistrationDrafts {

    public static final Duration KEPT = Duration.ofDays(90);

    private static final String OPENED_BY = """
             from registration_draft_key key where key.draft_id = registration_draft.id and key.token_hash = :key
             and registration_draft.expires_at > :now and (key.expires_at is null or key.expires_at > :now)""";

    private final JdbcClient db;
    private final DraftKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    RegistrationDrafts(JdbcClient db, DraftKeys keys, ObjectMapper json, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** An empty draft. @return the secret of the device where it begins */
    public SecretToken begin() {
        UUID id = UUID.randomUUID();
        db.sql("insert into registration_draft (id, typed, saved_at, expires_at) values (?, ?::jsonb, ?, ?)")
                .params(id, write(Typed.nothing()), now(), now().plus(KEPT))
                .update();
        return keys.forDevice(id);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(SecretToken token) {
        return db.sql("select * from registration_draft where exists (select 1 " + OPENED_BY + ")")
                .param("key", token.hash())
                .param("now", now())
                .query(this::row)
                .optional();
    }

    /** Lays these answers over the draft’s, right or wrong; it is kept longer, and its notices begin anew. */
    public Draft save(SecretToken token, Typed answers) {
        return db.sql("""
                        update registration_draft set typed = typed || cast(:typed as jsonb), saved_at = :now,
                          expires_at = :end, notices = 0, language = :language,
                          typed_email = nullif(lower(trim((typed || cast(:typed as jsonb)) -> 'directorEmail' ->> 0)), '')
                        where exists (select 1\s""" + OPENED_BY + ") returning *")
                .param("typed", write(answers))
                .param("end", now().plus(KEPT))
                .param("language", PageLanguage.current().getLanguage())
                .param("key", token.hash())
                .param("now", now())
                .query(this::row)
                .single();
    }

    /** Takes the draft away, for sending it: of two clicks at once only one gets it. */
    public Optional<Draft> take(SecretToken token) {
        return db.sql("delete from registration_draft where exists (select 1 " + OPENED_BY + ") returning *")
                .param("key", token.hash())
                .param("now", now())
                .query(this::row)
                .optional();
    }

    /** Opens the draft behind a mailed link on one more device. @return empty when the link leads nowhere any more */
    public Optional<SecretToken> open(SecretToken link) {
        return find(link).map(Draft::id).map(keys::forDevice);
    }

    private Draft row(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                read(row.getString("typed")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
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
