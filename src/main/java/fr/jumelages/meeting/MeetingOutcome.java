package fr.jumelages.meeting;

/** What is told of a meeting’s day; the values that the process reads. */
public enum MeetingOutcome {
    HELD,
    POSTPONED,
    CANCELLED
}
