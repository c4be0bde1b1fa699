package fr.jumelages.health;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that have not reached all their meetings yet. One a suspension: the lifting overtakes what was going on. */
@Repository
class PendingDecisions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient db;

    PendingDecisions(JdbcClient db) {
        this.db = db;
    }

    /** @param after the place whose meetings it reached last */
    record Pending(UUID suspension, Decision decision, UUID after) {}

    /** Oldest first. */
    List<UUID> all() {
        return db.sql("select id from health_suspension where pending is not null order by declared_at")
                .query(UUID.class)
                .list();
    }

    /** Empty when there is none, or another node carries it at this moment. */
    Optional<Pending> lock(UUID suspension) {
        return db.sql("select pending, pending_after from health_suspension"
                        + " where id = ? and pending is not null for update skip locked")
                .param(suspension)
                .query((row, n) -> new Pending(
                        suspension,
                        Decision.valueOf(row.getString("pending")),
                        Optional.ofNullable(row.getObject("pending_after", UUID.class))
                                .orElse(BEFORE_ALL)))
                .optional();
    }

    void reached(UUID suspension, UUID place) {
        db.sql("update health_suspension set pending_after = ? where id = ?")
                .params(place, suspension)
                .update();
    }

    void finish(UUID suspension) {
        db.sql("update health_suspension set pending = null, pending_after = null where id = ?")
                .param(suspension)
                .update();
    }
}
