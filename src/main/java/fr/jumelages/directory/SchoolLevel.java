package fr.jumelages.directory;

/** The three levels of school that the programme is for. */
public enum SchoolLevel {
    PRIMARY,
    COLLEGE,
    LYCEE
}
