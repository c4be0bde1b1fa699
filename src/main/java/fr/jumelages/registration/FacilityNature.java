package fr.jumelages.registration;

/** What a registering facility says it is; the programme is for the first two. */
public enum FacilityNature {
    EHPAD,
    RESIDENCE_AUTONOMIE,
    OTHER
}
