package fr.jumelages.unblocking;

import fr.jumelages.casefile.Intervention;

/** How an unblocking goes on, as the coordinator decided. */
public enum Outcome {
    /** The late step has another due date. */
    MORE_TIME(Intervention.EXTEND),
    /** The stage has no open step: the same question comes back on the new date if it has not moved on. */
    LATER(null),
    REASSIGN(Intervention.REASSIGN),
    ON_HOLD(Intervention.HOLD),
    CANCEL(Intervention.CANCEL),
    /** Nothing has to change: a call was enough. The step’s reminders start afresh. */
    RESOLVED(null);

    private final Intervention intervention;

    Outcome(Intervention intervention) {
        this.intervention = intervention;
    }

    /** What it does to the project, null when nothing that its state could forbid. */
    Intervention intervention() {
        return intervention;
    }
}
