package fr.jumelages.directory.registry;

import fr.jumelages.directory.Place;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Uai;
import fr.jumelages.shared.Departement;

/**
 * A school of the education register, of one of the programme’s three levels.
 *
 * @param town may be empty
 * @param email of the school itself, or null
 * @param place or null when the register doesn’t tell
 */
public record RegisteredSchool(
        Uai uai,
        String name,
        String town,
        String postalCode,
        Departement departement,
        String academie,
        SchoolLevel level,
        String email,
        Place place) {}
