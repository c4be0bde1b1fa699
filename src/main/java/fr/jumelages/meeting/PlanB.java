package fr.jumelages.meeting;

/** What was agreed for the day when people can’t meet as planned. */
public enum PlanB {
    REMOTE,
    POSTPONE
}
