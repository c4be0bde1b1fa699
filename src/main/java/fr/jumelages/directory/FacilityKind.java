package fr.jumelages.directory;

/** The two kinds of facility that the programme is for. */
public enum FacilityKind {
    EHPAD,
    RESIDENCE_AUTONOMIE
}
