package fr.jumelages.registration;

/** Where a registration stands. */
public enum RegistrationStatus {
    SUBMITTED,
    CONFIRMED,
    CORRECTION_ASKED,
    ACCEPTED,
    REFUSED,
    EXPIRED
}
