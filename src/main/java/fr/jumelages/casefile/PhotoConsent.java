package fr.jumelages.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether every image right of a project has been answered; onboarding knows, whoever takes photos asks. */
@Component
public class PhotoConsent {

    private final JdbcClient db;
    private final Clock clock;

    PhotoConsent(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param missing whether an answer of somebody is still missing, for any use of the pictures */
    public void missing(TwinningId twinning, boolean missing) {
        db.sql("insert into photo_consent (twinning_id, missing, since) values (?, ?, ?)"
                        + " on conflict (twinning_id) do update set missing = excluded.missing, since = excluded.since"
                        + " where photo_consent.missing <> excluded.missing")
                .params(twinning.value(), missing, OffsetDateTime.now(clock))
                .update();
    }

    /** Pictures from before are hidden until somebody has looked at them; new ones leave that person out. */
    @EventListener
    void withdrawn(ImageRightWithdrawn fact) {
        db.sql("insert into photo_consent (twinning_id, missing, since, withdrawn_at) values (:id, true, :now, :now)"
                        + " on conflict (twinning_id) do update set withdrawn_at = excluded.withdrawn_at")
                .param("id", fact.twinning().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** When somebody last took an image right back, so that what is shown to others can be renewed; empty when nobody did. */
    public Optional<Instant> withdrawnAt(TwinningId twinning) {
        return db.sql("select withdrawn_at from photo_consent where twinning_id = ? and withdrawn_at is not null")
                .param(twinning.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** True also while nobody has counted yet. */
    public boolean isMissing(TwinningId twinning) {
        return db.sql("select missing from photo_consent where twinning_id = ?")
                .param(twinning.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }
}
