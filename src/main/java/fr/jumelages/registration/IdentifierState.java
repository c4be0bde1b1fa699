package fr.jumelages.registration;

/** What the check digits and the register of facilities, once it was imported, say about the FINESS number. */
public enum IdentifierState {
    VALID,
    SUSPICIOUS,
    MISSING,
    /** Well formed, but not in the register: perhaps the managing body’s number. */
    UNKNOWN,
    /** In the register as something else than what was declared. */
    OTHER_KIND
}
