package fr.jumelages.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every node looks for runs that somebody asked for, and asks for one each night. */
@Component
@ConditionalOnProperty(name = "app.invariants.enabled", havingValue = "true", matchIfMissing = true)
class InvariantSchedule {

    private final InvariantChecks checks;

    InvariantSchedule(InvariantChecks checks) {
        this.checks = checks;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT3S")
    void doWhatWasAsked() {
        checks.next();
    }

    /** In UTC; a second node asks for the same run. */
    @Scheduled(cron = "0 20 2 * * *")
    void eachNight() {
        checks.askNightly();
    }
}
