package fr.jumelages.tasklist;

import fr.jumelages.casefile.SubmissionId;

/** The task list’s port to the running process. */
public interface TaskEngine {

    /**
     * Moves the token on; the record step behind the task runs in the same transaction and may refuse.
     *
     * @throws fr.jumelages.shared.Refusal the record step’s own
     * @throws org.springframework.dao.OptimisticLockingFailureException when another completion of the same case came
     *     between; trying again is right
     */
    void complete(String taskId, SubmissionId submission);

    /** Whether a job is about to take the case to its next step. @param reference the case’s */
    boolean isMovingOn(String reference);
}
