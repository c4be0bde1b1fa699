package fr.jumelages.directory;

import java.util.Set;

/**
 * What a teacher looks for; null, blank or empty means anything.
 *
 * @param text words of the name, town or postal code, accents and capitals ignored; at most six words count
 * @param departement its code
 * @param themes one of them is enough; facilities with all of them come first
 * @param slots half-days, likewise
 * @param schoolYear the calendar year in which it begins
 * @param around where from, which also gives the order
 * @param full whether facilities that are full are wanted too
 */
public record FacilityQuery(
        String text,
        String departement,
        FacilityKind kind,
        TwinningType type,
        SchoolLevel level,
        Set<Theme> themes,
        Set<WeekSlot> slots,
        Integer schoolYear,
        Around around,
        boolean full) {

    /**
     * Around a place. @param departement the place’s own: facilities of it whose own place is unknown follow last
     * @param radiusKm as the crow flies, or null for no limit
     */
    public record Around(Place place, String departement, Integer radiusKm) {}

    public FacilityQuery {
        themes = Set.copyOf(themes);
        slots = Set.copyOf(slots);
    }

    public static FacilityQuery everything() {
        return matching(null);
    }

    public static FacilityQuery matching(String text) {
        return new FacilityQuery(text, null, null, null, null, Set.of(), Set.of(), null, null, false);
    }

    /** Whether facilities can fit partly: whoever names one theme gets only facilities that have it. */
    boolean isGraded() {
        return themes.size() > 1 || slots.size() > 1;
    }
}
