package fr.jumelages.framing;

/** Levels of the French school, nursery to lycée; {@code MIXED} for a group of several. */
public enum ClassLevel {
    MATERNELLE,
    CP,
    CE1,
    CE2,
    CM1,
    CM2,
    SIXIEME,
    CINQUIEME,
    QUATRIEME,
    TROISIEME,
    SECONDE,
    PREMIERE,
    TERMINALE,
    CAP,
    MIXED
}
