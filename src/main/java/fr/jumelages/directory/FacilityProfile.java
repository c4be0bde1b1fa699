package fr.jumelages.directory;

/** What is published of a facility. @param finess or null; @param siret or null */
public record FacilityProfile(
        FacilityKind kind, String name, Finess finess, Siret siret, Address address, Showcase showcase) {}
