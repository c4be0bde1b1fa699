package fr.jumelages.casefile;

/** {@code ON_HOLD} keeps the stage and stops the timers; the last two are final. */
public enum TwinningStatus {
    LIVE,
    ON_HOLD,
    COMPLETED,
    CANCELLED
}
