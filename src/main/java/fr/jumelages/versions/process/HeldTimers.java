package fr.jumelages.versions.process;

import fr.jumelages.casefile.Casefile;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Timers of a project on hold that only its new version has: the engine counts them from the move, and the project’s
 * resuming gives all of them the whole time on hold. What of it lies before the move is taken off these.
 */
@Component
class HeldTimers {

    private final ManagementService management;
    private final Casefile casefile;
    private final Clock clock;

    HeldTimers(ManagementService management, Casefile casefile, Clock clock) {
        this.management = management;
        this.casefile = casefile;
        this.clock = clock;
    }

    Set<String> of(ProcessInstance instance) {
        return timers(instance).stream().map(Job::getId).collect(Collectors.toSet());
    }

    void putBack(ProcessInstance instance, Set<String> known) {
        Duration held = heldFor(instance);
        timers(instance).stream()
                .filter(timer -> !known.contains(timer.getId()))
                .forEach(timer -> management.setJobDuedate(
                        timer.getId(), Date.from(timer.getDuedate().toInstant().minus(held))));
    }

    private Duration heldFor(ProcessInstance instance) {
        return casefile.byReference(instance.getBusinessKey())
                .map(project -> Duration.between(project.statusSince(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    private Collection<Job> timers(ProcessInstance instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
    }
}
