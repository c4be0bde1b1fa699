package fr.jumelages.directory.web;

import fr.jumelages.directory.Place;
import fr.jumelages.directory.Rurality;
import fr.jumelages.directory.registry.RegisteredSchool;
import java.util.Arrays;
import java.util.List;

/**
 * Where a teacher looks from.
 *
 * @param name of the school, town or département that was understood; null when nothing was asked or understood
 * @param school that was chosen, or null
 * @param place null when it is unknown or a whole département
 * @param departement its code, or null
 * @param rurality how far is near there; null without a place
 * @param choices schools that may be meant
 */
record TeacherPlace(
        String name,
        RegisteredSchool school,
        Place place,
        String departement,
        Rurality rurality,
        List<RegisteredSchool> choices) {

    static final List<Integer> RADII =
            Arrays.stream(Rurality.values()).map(Rurality::radiusKm).toList();

    static final TeacherPlace NOWHERE = new TeacherPlace(null, null, null, null, null, List.of());

    static TeacherPlace among(List<RegisteredSchool> choices) {
        return new TeacherPlace(null, null, null, null, null, choices);
    }

    static TeacherPlace departement(String name, String code) {
        return new TeacherPlace(name, null, null, code, null, List.of());
    }

    public boolean isKnown() {
        return name != null;
    }

    Integer usualRadius() {
        return rurality == null ? null : rurality.radiusKm();
    }

    /** The département to search as a whole, or null. */
    String wholeDepartement() {
        return place == null ? departement : null;
    }
}
