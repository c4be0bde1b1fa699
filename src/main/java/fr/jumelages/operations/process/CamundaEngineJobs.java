package fr.jumelages.operations.process;

import fr.jumelages.operations.EngineJobs;
import fr.jumelages.operations.FailedJob;
import fr.jumelages.operations.process.JobRows.JobRow;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

@Component
class CamundaEngineJobs implements EngineJobs {

    private static final String SWEEP = "daily-reminders";

    private final JobRows rows;
    private final Skipping skipping;
    private final ManagementService management;
    private final DrawnModels models;
    private final Clock clock;

    CamundaEngineJobs(JobRows rows, Skipping skipping, ManagementService management, DrawnModels models, Clock clock) {
        this.rows = rows;
        this.skipping = skipping;
        this.management = management;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public List<FailedJob> failed(int most) {
        return rows.failed(most).stream().map(this::job).toList();
    }

    @Override
    public Optional<FailedJob> find(String id) {
        return rows.find(id).stream().findFirst().map(this::job);
    }

    /** Once, so that a second failure is seen at once instead of after the whole ladder. */
    @Override
    public void retry(String id) {
        management
                .setJobRetries(1)
                .jobId(id)
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    @Override
    public void skip(String id, String reason) {
        rows.find(id).forEach(job -> skipping.skip(job, reason));
    }

    @Override
    public Figures figures() {
        return new Figures(rows.failedCount(), rows.oldestDue(), rows.lastEnded(SWEEP));
    }

    private FailedJob job(JobRow row) {
        FlowElement drawn = models.element(row.definition(), row.failedAt());
        return new FailedJob(
                row.id(),
                drawn == null || drawn.getName() == null ? row.failedAt() : drawn.getName(),
                models.name(row.definition()).orElse(null),
                row.businessKey(),
                row.message(),
                row.since(),
                row.suspended(),
                skipping.allows(row));
    }
}
