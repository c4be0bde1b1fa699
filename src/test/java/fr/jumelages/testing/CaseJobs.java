package fr.jumelages.testing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** Runs the jobs of one project only, because all tests share a database: steps that wait for the executor, and timers by name. */
public record CaseJobs(RuntimeService runtime, ManagementService management) {

    /** Everything that could run at once, until nothing is left. */
    public void run(String reference) {
        List<Job> due = jobs(reference).filter(job -> job.getDuedate() == null).toList();
        due.forEach(job -> management.executeJob(job.getId()));
        if (!due.isEmpty()) {
            run(reference);
        }
    }

    /** Lets the timer of this element ring. */
    public void ring(String reference, String elementId) {
        Job timer = jobs(reference)
                .filter(job -> elementId.equals(management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer waits at " + elementId));
        management.executeJob(timer.getId());
        run(reference);
    }

    /** Lets every timer ring whose hour has come at this moment, and none else. */
    public void runDue(String reference, Instant now) {
        jobs(reference)
                .filter(job -> job.getDuedate() != null
                        && !job.getDuedate().toInstant().isAfter(now))
                .toList()
                .forEach(job -> management.executeJob(job.getId()));
        run(reference);
    }

    /** Ids of the elements where the project’s processes wait. */
    public List<String> waitingAt(String reference) {
        return instances(reference)
                .flatMap(id -> runtime.getActiveActivityIds(id).stream())
                .toList();
    }

    private Stream<Job> jobs(String reference) {
        return instances(reference)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).active().list().stream());
    }

    private Stream<String> instances(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .map(instance -> instance.getId());
    }
}
