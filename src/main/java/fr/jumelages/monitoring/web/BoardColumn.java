package fr.jumelages.monitoring.web;

import java.util.List;
import java.util.stream.Stream;

/** What a row of the list can tell besides the project’s name, reference and stage. */
enum BoardColumn {
    WAITING("attente"),
    REMINDERS("rappels"),
    STAGE("etape"),
    DEPARTEMENT("departement");

    static final List<BoardColumn> USUAL = List.of(WAITING, REMINDERS, STAGE);

    private final String slug;

    BoardColumn(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** Those named, in their order; the usual ones when none is. */
    static List<BoardColumn> ofSlugs(List<String> slugs) {
        List<BoardColumn> chosen = slugs == null
                ? List.of()
                : Stream.of(values()).filter(one -> slugs.contains(one.slug)).toList();
        return chosen.isEmpty() ? USUAL : chosen;
    }
}
