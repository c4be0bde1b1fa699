package fr.jumelages.framing;

import java.util.Optional;
import java.util.stream.Stream;

/** The two hands that write a framing, each with its form. */
public enum FramingSide {
    FACILITY("etablissement", ProposalMaterial.FORM),
    SCHOOL("classe", ClassMaterial.FORM);

    private final String slug;
    private final String form;

    FramingSide(String slug, String form) {
        this.slug = slug;
        this.form = form;
    }

    public static Optional<FramingSide> of(String slug) {
        return Stream.of(values()).filter(side -> side.slug.equals(slug)).findFirst();
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    String form() {
        return form;
    }

    FramingSide other() {
        return this == FACILITY ? SCHOOL : FACILITY;
    }

    static FramingSide ofForm(String form) {
        return form.equals(FACILITY.form) ? FACILITY : SCHOOL;
    }
}
