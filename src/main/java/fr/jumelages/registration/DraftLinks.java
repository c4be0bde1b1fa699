package fr.jumelages.registration;

import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.PageLanguage;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails the links that take a draft up again, on whatever device the letter is read. */
@Component
@Transactional
public class DraftLinks {

    public static final Duration VALID = Duration.ofDays(14);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final RegistrationDrafts drafts;
    private final DraftKeys keys;
    private final JdbcClient db;
    private final Outbox outbox;
    private final Clock clock;

    DraftLinks(RegistrationDrafts drafts, DraftKeys keys, JdbcClient db, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.keys = keys;
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * To the draft of this device, which remembers the address; without one, to the newest draft of that address. Says
     * nothing about what it found, so that nobody learns who has begun to register.
     *
     * @param device the secret in the cookie, or null
     */
    public void send(EmailAddress email, SecretToken device) {
        Optional<UUID> draft = device == null
                ? newestOf(email)
                : drafts.find(device).map(Draft::id).map(id -> remember(id, email));
        draft.ifPresent(
                id -> write(email, "registration.draftLink", id, clock.instant().plus(VALID), locale()));
    }

    /** @param validUntil is told in the letter too */
    void write(EmailAddress email, String key, UUID draft, Instant validUntil, Locale language) {
        String path = "/inscription/reprendre/" + keys.until(draft, validUntil).value();
        String day = validUntil.atZone(PARIS).toLocalDate().toString();
        outbox.enqueue(Letter.notice(email, key, path, day).in(language).expiring(validUntil));
    }

    private UUID remember(UUID draft, EmailAddress email) {
        db.sql("update registration_draft set link_email = ?, language = ? where id = ?")
                .params(email.value(), locale().getLanguage(), draft)
                .update();
        return draft;
    }

    private Optional<UUID> newestOf(EmailAddress email) {
        return db.sql("""
                        select id from registration_draft where coalesce(link_email, typed_email) = ? and expires_at > ?
                        order by saved_at desc limit 1""")
                .params(email.value(), OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional();
    }

    private static Locale locale() {
        return PageLanguage.current();
    }
}
