package fr.jumelages.registration;

/** Whom a facility wishes to twin with; the programme is for schools. */
public enum PartnerKind {
    SCHOOL,
    ASSOCIATION
}
