package fr.jumelages.registration;

/** What the decision table {@code eligibility} decides from. */
public record EligibilityFacts(
        FacilityNature facilityKind, PartnerKind partnerKind, IdentifierState identifierState, Duplicate duplicate) {}
