package fr.jumelages.registration;

/** What a registration has in common with another one that is going on or was accepted. */
public enum Duplicate {
    NONE,
    SAME_FACILITY,
    /** One person may direct two establishments, so this is looked at and never refused by rule. */
    SAME_DIRECTOR
}
