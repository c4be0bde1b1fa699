package fr.jumelages.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The operations page for machines; names and alerts are in {@code docs/operations.md}. */
@Component
class OperationsMetrics implements MeterBinder {

    private final VitalSigns signs;
    private final InvariantRuns runs;
    private final Clock clock;

    OperationsMetrics(VitalSigns signs, InvariantRuns runs, Clock clock) {
        this.signs = signs;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "jumelages.jobs.failed", vitals -> vitals.failedJobs());
        gauge(
                registry,
                "jumelages.jobs.behind.seconds",
                vitals -> vitals.jobsBehind().toSeconds());
        gauge(registry, "jumelages.outbox.waiting", vitals -> vitals.outbox().waiting());
        gauge(
                registry,
                "jumelages.outbox.behind.seconds",
                vitals -> vitals.lettersBehind().toSeconds());
        gauge(registry, "jumelages.outbox.dead", vitals -> vitals.outbox().dead());
        gauge(
                registry,
                "jumelages.reminders.sweep.age.seconds",
                vitals -> age(vitals.sweep().ended()));
        Gauge.builder(
                        "jumelages.invariants.findings",
                        runs,
                        known -> known.lastTotal().orElse(-1))
                .description("of the last run of the checker, -1 before the first")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Vitals> figure) {
        Gauge.builder(name, signs, known -> figure.applyAsDouble(known.recent()))
                .register(registry);
    }

    private double age(Instant since) {
        return since == null ? -1 : Duration.between(since, clock.instant()).toSeconds();
    }
}
