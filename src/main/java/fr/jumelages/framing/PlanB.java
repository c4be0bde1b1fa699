package fr.jumelages.framing;

/** What was agreed for a meeting that can’t take place as planned. */
public enum PlanB {
    REMOTE,
    POSTPONE
}
