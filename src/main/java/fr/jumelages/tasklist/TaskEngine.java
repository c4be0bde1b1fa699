package fr.jumelages.tasklist;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.SubmissionId;
import java.time.Instant;

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

    /** Gives the open task another due date. @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} */
    void reschedule(String taskId, Instant due);

    /** From now on the task is this person’s. @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} */
    void give(String taskId, AccountId doer);

    /** Whether a job is about to take the case to its next step. @param reference the case’s */
    boolean isMovingOn(String reference);
}
