package fr.jumelages.registration;

/** What a coordinator decides about a registration. */
public enum CheckOutcome {
    ACCEPTED,
    REFUSED,
    CORRECTION
}
