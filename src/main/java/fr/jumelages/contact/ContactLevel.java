package fr.jumelages.contact;

/** School levels that a teacher may name; the programme is for the first three. */
public enum ContactLevel {
    PRIMARY,
    COLLEGE,
    LYCEE,
    OTHER
}
