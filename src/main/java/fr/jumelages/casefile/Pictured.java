package fr.jumelages.casefile;

/** Whose pictures: of which side of a project. Never who. */
public enum Pictured {
    RESIDENTS,
    PUPILS
}
