package fr.jumelages.registration;

/** School levels that may be asked for; the programme is for the first three. */
public enum WishedLevel {
    PRIMARY,
    COLLEGE,
    LYCEE,
    OTHER
}
