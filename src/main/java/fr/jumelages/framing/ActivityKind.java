package fr.jumelages.framing;

/** What residents and pupils may do together. */
public enum ActivityKind {
    CREATION,
    MEMORY,
    DEBATE,
    READING,
    GAMES,
    COOKING,
    GARDEN,
    DIGITAL,
    OTHER
}
