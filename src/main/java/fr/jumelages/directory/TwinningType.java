package fr.jumelages.directory;

/** How residents and pupils meet. */
public enum TwinningType {
    IN_PERSON,
    REMOTE,
    HYBRID
}
