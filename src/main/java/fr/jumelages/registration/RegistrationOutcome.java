package fr.jumelages.registration;

/** How the first stage ends. */
public enum RegistrationOutcome {
    ACCEPTED,
    REFUSED,
    EXPIRED
}
