package fr.jumelages.directory;

import java.util.Optional;

/** Where the official registers say that things stand; the registry answers it, so that this package needn’t know it. */
public interface OfficialPlaces {

    Optional<Place> ofFacility(Finess finess);

    Optional<Place> ofSchool(Uai uai);

    /** The middle of the schools that share the postal code: where a town is when its house is in no register. */
    Optional<Place> ofTown(String postalCode);
}
