package fr.jumelages.feedback;

import fr.jumelages.shared.NotFound;
import java.util.Arrays;
import java.util.Locale;

/** Who answers which questionnaire. */
public enum Audience {
    RESIDENTS,
    PUPILS,
    STAFF,
    TEACHERS,
    FAMILIES;

    /** As it stands in addresses, and at the end of its form’s id. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound for anything else */
    public static Audience ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(audience -> audience.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("audience"));
    }

    String formId() {
        return "questionnaire-" + slug();
    }
}
