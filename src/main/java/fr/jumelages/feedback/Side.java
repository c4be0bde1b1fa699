package fr.jumelages.feedback;

import java.util.Set;

/** The two organisations; each reads how the other’s people lived the same meetings. Families are on both sides, so on none. */
public enum Side {
    FACILITY(Set.of(Audience.RESIDENTS, Audience.STAFF)),
    SCHOOL(Set.of(Audience.PUPILS, Audience.TEACHERS));

    private final Set<Audience> audiences;

    Side(Set<Audience> audiences) {
        this.audiences = audiences;
    }

    boolean holds(Audience audience) {
        return audiences.contains(audience);
    }

    /** All grades of its shown audiences together; without answers when none is shown. */
    Grades grades(Figures figures, String question) {
        return Grades.together(figures.shown()
                .filter(of -> holds(of.audience()))
                .map(of -> of.questions().get(question))
                .filter(java.util.Objects::nonNull)
                .map(Grades::distribution));
    }
}
