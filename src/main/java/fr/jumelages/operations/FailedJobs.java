package fr.jumelages.operations;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.operations.Operation.Kind;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed for good, and the two ways on. Each stands in the log of operations and on the project’s timeline. */
@Service
@Transactional
public class FailedJobs {

    /** Once these are dealt with, the others take their place. */
    public static final int SHOWN = 25;

    public static final int LONGEST_REASON = 500;

    private final EngineJobs engine;
    private final OperationLog log;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;

    FailedJobs(EngineJobs engine, OperationLog log, Casefile casefile, ApplicationEventPublisher facts) {
        this.engine = engine;
        this.log = log;
        this.casefile = casefile;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<FailedJob> newest() {
        return engine.failed(SHOWN);
    }

    /** @throws NotFound when it is no failed job, perhaps because it ran meanwhile */
    public FailedJob retry(String id, Person person) {
        FailedJob job = find(id);
        engine.retry(id);
        TwinningId project = project(job);
        log.add(Kind.RETRIED, subject(job), project, null, person);
        if (project != null) {
            facts.publishEvent(new OperationFact.StepTriedAgain(project, subject(job)));
        }
        return job;
    }

    /**
     * @throws NotFound as {@link #retry}
     * @throws Refusal {@code operations.notSkippable}, {@code operations.onHold}, {@code operations.reason},
     *     {@code operations.reasonTooLong}
     */
    public FailedJob skip(String id, String reason, Person person) {
        FailedJob job = find(id);
        requireSkippable(job, reason);
        engine.skip(id, reason);
        TwinningId project = project(job);
        log.add(Kind.SKIPPED, subject(job), project, reason, person);
        if (project != null) {
            facts.publishEvent(new OperationFact.StepSkipped(project, subject(job), reason));
        }
        return job;
    }

    private static void requireSkippable(FailedJob job, String reason) {
        if (!job.skippable()) {
            throw new Refusal("operations.notSkippable", subject(job));
        }
        if (job.onHold()) {
            throw new Refusal("operations.onHold", job.reference());
        }
        if (reason.isBlank()) {
            throw new Refusal("operations.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("operations.reasonTooLong", LONGEST_REASON);
        }
    }

    private FailedJob find(String id) {
        return engine.find(id).orElseThrow(() -> new NotFound("failed job " + id));
    }

    /** Null when it is about none. */
    private TwinningId project(FailedJob job) {
        return Optional.ofNullable(job.reference())
                .flatMap(casefile::byReference)
                .map(TwinningSummary::id)
                .orElse(null);
    }

    private static String subject(FailedJob job) {
        return job.step() == null ? job.id() : job.step();
    }
}
