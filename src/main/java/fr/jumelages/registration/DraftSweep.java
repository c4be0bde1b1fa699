package fr.jumelages.registration;

import fr.jumelages.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of drafts. A draft lives 90 days after it was last saved ({@link RegistrationDrafts#KEPT}). Thirty days before
 * its end, and again seven, one letter each says so, if an address is known: the one a link was asked for, else the
 * director’s as typed. Who saves again starts anew. Then it is erased with all that opens it.
 */
@Component
class DraftSweep {

    /** Any number of our own: of two nodes one sweeps, the other goes on. */
    private static final long SWEEPING = 0x6A756D_647266L;

    private static final int FIRST_NOTICE_DAYS = 30;
    private static final int LAST_NOTICE_DAYS = 7;

    private final JdbcClient db;
    private final DraftLinks links;
    private final Clock clock;

    DraftSweep(JdbcClient db, DraftLinks links, Clock clock) {
        this.db = db;
        this.links = links;
        this.clock = clock;
    }

    private record Ending(UUID id, String email, Locale language, Instant end) {}

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    @Transactional
    public void sweep() {
        boolean ours = db.sql("select pg_try_advisory_xact_lock(?)")
                .param(SWEEPING)
                .query(Boolean.class)
                .single();
        if (ours) {
            db.sql("delete from registration_draft where expires_at <= ?")
                    .param(now())
                    .update();
            // the last one first: who gets it needs no earlier one
            notice(2, LAST_NOTICE_DAYS).forEach(draft -> write(draft, "registration.draftEndsNow"));
            notice(1, FIRST_NOTICE_DAYS).forEach(draft -> write(draft, "registration.draftEnds"));
        }
    }

    /** Elects in one statement the drafts that get this notice. */
    private List<Ending> notice(int number, int days) {
        return db.sql("update registration_draft set notices = ? where notices < ? and expires_at <= ?"
                        + " and coalesce(link_email, typed_email) is not null"
                        + " returning id, coalesce(link_email, typed_email) as email, language, expires_at")
                .params(number, number, now().plusDays(days))
                .query(DraftSweep::row)
                .list();
    }

    private void write(Ending draft, String key) {
        if (EmailAddress.isValid(draft.email())) {
            links.write(new EmailAddress(draft.email()), key, draft.id(), draft.end(), draft.language());
        }
    }

    private static Ending row(ResultSet row, int number) throws SQLException {
        return new Ending(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
