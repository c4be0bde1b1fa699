package fr.jumelages.local.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs what is due now, in order, and waits for it: for the time machine and the demo, where the executor is too late. */
@Component
@Profile("movable-clock")
public class DueJobs {

    private static final Logger log = LoggerFactory.getLogger(DueJobs.class);
    private static final int ROUNDS = 50;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Jobs that fail stay with the engine’s own retries. */
    public void run() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Job> due = management
                    .createJobQuery()
                    .executable()
                    .active()
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 100);
            if (due.stream().filter(job -> ran(job.getId())).count() == 0) {
                return;
            }
        }
    }

    private boolean ran(String job) {
        try {
            management.executeJob(job);
            return true;
        } catch (RuntimeException e) {
            log.debug("Job {} did not run: {}", job, e.getMessage());
            return false;
        }
    }
}
