package fr.jumelages.monitoring;

import java.util.ArrayList;
import java.util.List;

/** Which ranges of which index hold the projects of a filter; the names are those of parameters of {@link BoardQuery}. */
record Ranges(BoardFilter filter, boolean everywhere) {

    private static final String YEARS = "generate_series((select school_year from twinning order by opened_at limit 1),"
            + " (select school_year from twinning order by opened_at desc limit 1)) one_year";

    /** By status and stage: of the projects themselves, or of their entries where they are filtered by what they are. */
    Merge projects() {
        List<String> ranges =
                new ArrayList<>(List.of("unnest(:statuses::text[]) one_status", "unnest(:stages::text[]) one_stage"));
        ranges.addAll(places());
        ranges.addAll(kinds());
        String where = "status = one_status and stage = one_stage" + place("") + kind("") + role() + part();
        return filter.facets().narrows()
                ? new Merge(ranges, "board_entry", where, filter.entryColumn(), "twinning_id", filter.ascending())
                : new Merge(ranges, "twinning", where, filter.order(), "id", filter.ascending());
    }

    /** By the open steps of one form. A project whose step is open for several people stands once, at the earliest. */
    Merge steps() {
        boolean narrow = filter.facets().narrows();
        List<String> ranges = new ArrayList<>(places());
        ranges.addAll(narrow ? List.of("unnest(:roles::text[]) one_role") : List.of());
        ranges.addAll(narrow ? descriptions() : List.of());
        String where = "w.status = 'OPEN' and w.form_id = :step" + place("w.")
                + (narrow ? " and w.role = one_role" + description("w.") : "")
                + (filter.shown() == Shown.LATE ? " and w.due_at < :now" : "") + " and " + AtStep.ONCE;
        return new Merge(ranges, AtStep.TABLE, where, "w.due_at", "w.twinning_id", true);
    }

    private List<String> places() {
        return everywhere ? List.of() : List.of("unnest(:departements::text[]) one_departement");
    }

    private String place(String of) {
        return everywhere ? "" : " and " + of + "departement = one_departement";
    }

    private List<String> kinds() {
        return filter.facets().describes() ? descriptions() : List.of();
    }

    private String kind(String of) {
        return filter.facets().describes() ? description(of) : "";
    }

    private List<String> descriptions() {
        return List.of(
                "unnest(:types::text[]) one_type",
                "unnest(:levels::text[]) one_level",
                filter.facets().year() == null ? YEARS : "(values (:year::int)) this_year (one_year)");
    }

    private static String description(String of) {
        return " and %1$smode = one_type and %1$sschool_level = one_level and %1$sschool_year = one_year".formatted(of);
    }

    private String role() {
        return !filter.facets().narrows()
                ? ""
                : filter.facets().role() == null ? " and role = ''" : " and role = :role and role <> ''";
    }

    /** Some indexes hold a part of the projects only, and the planner must see that these are meant. */
    private String part() {
        String due = filter.facets().narrows() ? "due_at" : "next_due_at";
        return switch (filter.shown()) {
            case LATE -> " and status = 'LIVE' and " + due + " < :now";
            case STALLED -> " and status = 'LIVE' and stalled_since is not null";
            case OPEN, ON_HOLD -> " and status in ('LIVE', 'ON_HOLD')";
            case COMPLETED, CANCELLED -> "";
        };
    }
}
