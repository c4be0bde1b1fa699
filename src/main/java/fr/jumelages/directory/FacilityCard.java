package fr.jumelages.directory;

import java.util.List;

/**
 * A facility in a list.
 *
 * @param kilometres from the place that was asked from, or null
 * @param answersWithin days in which it usually answers, or null
 * @param openFrom first calendar year of the school year from which it can receive; null means already
 * @param position where it stands in the list
 */
public record FacilityCard(
        FacilityId id,
        FacilityKind kind,
        String name,
        String postalCode,
        String town,
        String departement,
        List<TwinningType> types,
        List<SchoolLevel> levels,
        List<Theme> themes,
        Double kilometres,
        Standing standing,
        Integer answersWithin,
        Integer openFrom,
        boolean photo,
        FacilityPage.Cursor position) {}
