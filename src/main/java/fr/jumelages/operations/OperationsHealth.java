package fr.jumelages.operations;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * {@code DEGRADED} when somebody should look at the operations page. It takes no node out of service, because another
 * node would be no better: {@code application.yml} ranks it below {@code UP}.
 */
@Component("operationsHealthIndicator")
class OperationsHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final VitalSigns signs;

    OperationsHealth(VitalSigns signs) {
        this.signs = signs;
    }

    @Override
    public Health health() {
        Vitals vitals = signs.recent();
        return Health.status(vitals.isWell() ? Status.UP : DEGRADED)
                .withDetail("failedJobs", vitals.failedJobs())
                .withDetail("jobsBehindSeconds", vitals.jobsBehind().toSeconds())
                .withDetail("lettersBehindSeconds", vitals.lettersBehind().toSeconds())
                .withDetail("deadLetters", vitals.outbox().dead())
                .build();
    }
}
