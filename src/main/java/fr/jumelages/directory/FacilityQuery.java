package fr.jumelages.directory;

/**
 * What a teacher looks for; null or blank means anything.
 *
 * @param text words of the name, town or postal code, accents and capitals ignored; at most six words count
 * @param departement its code
 */
public record FacilityQuery(
        String text, String departement, FacilityKind kind, TwinningType type, SchoolLevel level, Theme theme) {

    public static FacilityQuery everything() {
        return new FacilityQuery(null, null, null, null, null, null);
    }
}
