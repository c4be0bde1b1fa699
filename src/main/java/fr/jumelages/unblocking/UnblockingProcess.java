package fr.jumelages.unblocking;

/** The port to the running process; inside the caller’s transaction. @see fr.jumelages.unblocking.process */
public interface UnblockingProcess {

    /** A coordinator gets the task. */
    void requested(Stuck stuck);

    /** The task goes away, or the wait for a date; nothing when neither is there any more. */
    void settled(Stuck stuck);

    /** @param reference the project’s */
    record Stuck(UnblockingId id, fr.jumelages.casefile.TwinningId twinning, String reference) {}
}
