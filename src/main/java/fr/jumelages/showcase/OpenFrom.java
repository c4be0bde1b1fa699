package fr.jumelages.showcase;

/** From which school year a facility can receive a class. */
public enum OpenFrom {
    NOW,
    NEXT_YEAR
}
