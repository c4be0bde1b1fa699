package fr.jumelages.directory.registry;

import fr.jumelages.directory.Address;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Place;

/**
 * An establishment of the register FINESS.
 *
 * @param address its town may be empty
 * @param categoryCode of the register: {@code 500} EHPAD, {@code 202} résidence autonomie, …
 * @param kind null when it is neither of the two that the programme is for
 * @param siret or null
 * @param place or null when the register doesn’t tell
 */
public record RegisteredFacility(
        Finess finess,
        String name,
        Address address,
        String categoryCode,
        FacilityKind kind,
        String siret,
        Place place) {}
