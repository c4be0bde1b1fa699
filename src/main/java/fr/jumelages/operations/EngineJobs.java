package fr.jumelages.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The port to the engine’s jobs. */
public interface EngineJobs {

    /** Those that failed for good, at most as many. */
    List<FailedJob> failed(int most);

    Optional<FailedJob> find(String id);

    /** One more try, as soon as a node is free. */
    void retry(String id);

    /**
     * The process goes on behind the step as if it had been done.
     *
     * @throws fr.jumelages.shared.Refusal {@code operations.notSkippable} when the model forbids it
     */
    void skip(String id, String reason);

    /** @param failed counted up to a thousand; @param oldestDue since when the job waits that should have run first, or null */
    record Figures(int failed, Instant oldestDue, Instant lastSweepEnded) {}

    Figures figures();
}
