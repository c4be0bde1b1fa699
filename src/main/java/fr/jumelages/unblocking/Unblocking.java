package fr.jumelages.unblocking;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.TwinningId;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that is stuck. @param taskId the late step, null when a stage stalls without one; @param decision the answer
 * of the coordinator, null before it
 */
record Unblocking(
        UnblockingId id, TwinningId twinning, Stage stage, String taskId, Instant openedAt, SubmissionId decision) {

    boolean isAboutStep() {
        return taskId != null;
    }

    static Unblocking of(UUID id, UUID twinning, String stage, String taskId, Instant openedAt, UUID decision) {
        return new Unblocking(
                new UnblockingId(id),
                new TwinningId(twinning),
                Stage.valueOf(stage),
                taskId,
                openedAt,
                decision == null ? null : new SubmissionId(decision));
    }
}
