package fr.jumelages.registration;

import java.util.Arrays;

/** Why a registration is refused, as the director reads it. */
public enum RefusalReason {
    FACILITY_KIND,
    ASSOCIATION,
    SCHOOL_LEVEL,
    DUPLICATE,
    IDENTITY,
    OTHER;

    /** The reason that a decision table or a form names; anything unknown is {@link #OTHER}. */
    public static RefusalReason named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
