package fr.jumelages.operations;

import fr.jumelages.operations.EngineJobs.Figures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how things stand: counts that stop at a bound and ends of indexes, so that it costs the same in a flood. */
@Component
public class VitalSigns {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final EngineJobs engine;
    private final JdbcClient db;
    private final Clock clock;
    private final AtomicReference<Vitals> latest = new AtomicReference<>();

    VitalSigns(EngineJobs engine, JdbcClient db, Clock clock) {
        this.engine = engine;
        this.db = db;
        this.clock = clock;
    }

    public Vitals now() {
        Figures jobs = engine.figures();
        Vitals vitals =
                new Vitals(clock.instant(), jobs.failed(), jobs.oldestDue(), outbox(), sweep(jobs.lastSweepEnded()));
        latest.set(vitals);
        return vitals;
    }

    /** As of the last quarter of a minute: metrics ask for each figure by itself. */
    Vitals recent() {
        Vitals known = latest.get();
        boolean fresh = known != null
                && Duration.between(known.at(), clock.instant()).abs().compareTo(FRESH) < 0;
        return fresh ? known : now();
    }

    private Vitals.Outbox outbox() {
        return db.sql("""
                        select (select count(*) from (select 1 from outbox where status = 'QUEUED' limit 10000) q) as waiting,
                               (select min(o.at) from unnest(array['SIGN_IN', 'NORMAL']) l, lateral (
                                   select min(next_at) as at from outbox where status = 'QUEUED' and lane = l) o) as oldest,
                               (select count(*) from (select 1 from outbox where status = 'DEAD' limit 10000) d) as dead""")
                .query((row, n) -> new Vitals.Outbox(row.getInt("waiting"), instant(row, "oldest"), row.getInt("dead")))
                .single();
    }

    private Vitals.Sweep sweep(Instant ended) {
        return db.sql("""
                        select last.at, (select count(*) from reminder r where r.collected_at = last.at) as lines
                        from (select max(collected_at) as at from reminder) last""")
                .query((row, n) -> new Vitals.Sweep(ended, instant(row, "at"), row.getInt("lines")))
                .single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
