package fr.jumelages.onboarding;

import fr.jumelages.casefile.Pictured;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The image-rights forms that can be printed, by who signs. */
public enum RightsPaper {
    PUPIL("eleve", Pictured.PUPILS),
    ADULT_PUPIL("eleve-majeur", Pictured.PUPILS),
    RESIDENT("resident", Pictured.RESIDENTS),
    /** The person first, and somebody who signs too. Why is nobody’s business: no paper says it. */
    COSIGNED_RESIDENT("resident-deux-signatures", Pictured.RESIDENTS),
    STAFF("personnel", Pictured.RESIDENTS);

    private final String slug;
    private final Pictured side;

    RightsPaper(String slug, Pictured side) {
        this.slug = slug;
        this.side = side;
    }

    public static Optional<RightsPaper> ofSlug(String slug) {
        return Arrays.stream(values()).filter(paper -> paper.slug.equals(slug)).findFirst();
    }

    /** Those that this side hands out and keeps. */
    static List<RightsPaper> of(Pictured side) {
        return Arrays.stream(values()).filter(paper -> paper.side == side).toList();
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Who keeps the paper: the school those of its pupils, the facility all others. */
    public boolean isKeptAtSchool() {
        return side == Pictured.PUPILS;
    }

    /** Who signs, as the ends of message keys, in order. @param parents how many holders of parental authority */
    List<String> signatures(int parents) {
        return switch (this) {
            case PUPIL -> parents == 1 ? List.of("onlyParent") : List.of("parent", "otherParent");
            case COSIGNED_RESIDENT -> List.of("person", "cosigner");
            default -> List.of("person");
        };
    }
}
