package fr.jumelages.directory;

/** How often a facility can take part. */
public enum Rhythm {
    ONCE,
    SERIES,
    LASTING
}
