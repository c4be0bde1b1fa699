package fr.jumelages.registration;

/** How the first stage ends; the project’s process gives the case its closing reason by it. */
public enum RegistrationOutcome {
    ACCEPTED,
    OUT_OF_SCOPE,
    DUPLICATE,
    REFUSED,
    EXPIRED;

    static RegistrationOutcome of(RefusalReason reason) {
        return switch (reason) {
            case FACILITY_KIND, ASSOCIATION, SCHOOL_LEVEL -> OUT_OF_SCOPE;
            case DUPLICATE -> DUPLICATE;
            case IDENTITY, OTHER -> REFUSED;
        };
    }
}
