package fr.jumelages.meeting.web;

import fr.jumelages.shared.NotFound;
import java.util.Arrays;

/** What somebody does to a meeting; {@code slug} is its word in the address. */
enum Change {
    POSTPONE("reporter"),
    PLAN_B("plan-b"),
    CANCEL("annuler"),
    FORM("forme"),
    LINK("lien");

    private final String slug;

    Change(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    static Change of(String slug) {
        return Arrays.stream(values())
                .filter(change -> change.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("change " + slug));
    }

    public boolean hasReason() {
        return this != LINK;
    }

    public boolean hasLink() {
        return this == LINK || this == PLAN_B || this == FORM;
    }

    /** Whether it is shown once more before it is done. Plan B is one step: it was agreed before. */
    public boolean isConfirmed() {
        return this == POSTPONE || this == CANCEL;
    }
}
