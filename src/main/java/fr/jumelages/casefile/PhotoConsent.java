package fr.jumelages.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which uses every image right of a project has been answered; onboarding knows, whoever takes or shows photos asks. */
@Component
public class PhotoConsent {

    private final JdbcClient db;
    private final Clock clock;

    PhotoConsent(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param uses for which somebody’s answer is still missing */
    public void missing(TwinningId twinning, Set<PictureUse> uses) {
        db.sql("""
                        insert into photo_consent as known
                            (twinning_id, taking_missing, sharing_missing, publishing_missing, since)
                        values (?, ?, ?, ?, ?)
                        on conflict (twinning_id) do update
                        set (taking_missing, sharing_missing, publishing_missing, since) = (excluded.taking_missing,
                            excluded.sharing_missing, excluded.publishing_missing, excluded.since)
                        where (known.taking_missing, known.sharing_missing, known.publishing_missing)
                            is distinct from (excluded.taking_missing, excluded.sharing_missing, excluded.publishing_missing)""")
                .params(
                        twinning.value(),
                        uses.contains(PictureUse.TAKING),
                        uses.contains(PictureUse.SHARING),
                        uses.contains(PictureUse.PUBLISHING),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** Pictures from before are hidden until somebody has looked at them; new ones leave that person out. */
    @EventListener
    void withdrawn(ImageRightWithdrawn fact) {
        db.sql("insert into photo_consent (twinning_id, since, withdrawn_at) values (:id, :now, :now)"
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

    /** For which uses somebody’s answer is missing; all while nobody has counted yet. */
    public Set<PictureUse> missing(TwinningId twinning) {
        return db.sql("select taking_missing, sharing_missing, publishing_missing from photo_consent"
                        + " where twinning_id = ?")
                .param(twinning.value())
                .query((row, n) -> uses(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)))
                .optional()
                .orElseGet(() -> EnumSet.allOf(PictureUse.class));
    }

    public boolean isMissing(TwinningId twinning, PictureUse use) {
        return missing(twinning).contains(use);
    }

    private static Set<PictureUse> uses(boolean... missing) {
        Set<PictureUse> uses = EnumSet.noneOf(PictureUse.class);
        for (PictureUse use : PictureUse.values()) {
            if (missing[use.ordinal()]) {
                uses.add(use);
            }
        }
        return uses;
    }
}
