package fr.jumelages.registration;

/** What the check digits say about the FINESS number. */
public enum IdentifierState {
    VALID,
    SUSPICIOUS,
    MISSING
}
