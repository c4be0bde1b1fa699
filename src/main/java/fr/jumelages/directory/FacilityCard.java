package fr.jumelages.directory;

import java.util.List;

/** A facility in a list. */
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
        String sortName) {}
