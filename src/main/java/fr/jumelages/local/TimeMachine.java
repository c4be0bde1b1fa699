package fr.jumelages.local;

import fr.jumelages.local.process.DueJobs;
import fr.jumelages.shared.MovableClock;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the application’s clock and the engine’s, day by day, and lets each day do its work. Kept over restarts. */
@Component
@Profile("local")
class TimeMachine {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AFTER_EIGHT = LocalTime.of(8, 1);

    private final MovableClock clock;
    private final DueJobs jobs;
    private final JdbcClient db;

    TimeMachine(MovableClock clock, DueJobs jobs, JdbcClient db) {
        this.clock = clock;
        this.jobs = jobs;
        this.db = db;
    }

    @PostConstruct
    void remember() {
        db.sql("select offset_seconds from local_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .ifPresent(clock::moveTo);
    }

    void advance(int days) {
        for (int day = 0; day < days; day++) {
            Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
            step(Duration.between(clock.instant(), nextMorning()));
            step(Duration.between(clock.instant(), tomorrow));
        }
    }

    /** For the demo’s past; only before anything happened. */
    void goBack(int days) {
        clock.advance(Duration.ofDays(-days));
    }

    /** Each day has its morning in mainland France, when reminders leave. */
    private Instant nextMorning() {
        ZonedDateTime now = clock.instant().atZone(PARIS);
        ZonedDateTime morning = now.with(AFTER_EIGHT);
        return (morning.isAfter(now) ? morning : morning.plusDays(1)).toInstant();
    }

    private void step(Duration step) {
        clock.advance(step);
        jobs.run();
        db.sql("insert into local_clock (offset_seconds) values (?) on conflict (only_row)"
                        + " do update set offset_seconds = excluded.offset_seconds")
                .param(clock.offset().toSeconds())
                .update();
    }
}
