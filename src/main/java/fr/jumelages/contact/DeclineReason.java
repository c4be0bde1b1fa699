package fr.jumelages.contact;

/** Why a director declines, as the teacher reads it. */
public enum DeclineReason {
    FULL,
    DISTANCE,
    LEVEL,
    DATES,
    OTHER
}
