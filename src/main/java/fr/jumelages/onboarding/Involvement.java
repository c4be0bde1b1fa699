package fr.jumelages.onboarding;

/** How far the residents want to go along: one meeting, several, or a lasting bond. */
public enum Involvement {
    ONCE,
    SERIES,
    LASTING
}
