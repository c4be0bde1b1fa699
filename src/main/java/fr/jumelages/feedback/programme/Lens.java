package fr.jumelages.feedback.programme;

import java.util.Arrays;

/** By what the programme’s satisfaction is looked at. */
public enum Lens {
    AUDIENCE("audience", "public"),
    TERRITORY("departement", "territoire"),
    TYPE("meeting_mode", "forme"),
    LEVEL("school_level", "niveau"),
    KIND("facility_kind", "etablissement"),
    YEAR("school_year", "annee");

    private final String column;
    private final String slug;

    Lens(String column, String slug) {
        this.column = column;
        this.slug = slug;
    }

    /** As it stands in addresses. */
    public String slug() {
        return slug;
    }

    /** Never from outside: one of the columns above. */
    String column() {
        return column;
    }

    /** The first one for anything else. */
    public static Lens ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(lens -> lens.slug.equals(slug))
                .findFirst()
                .orElse(AUDIENCE);
    }
}
