package fr.jumelages.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Schools extends Repository<School, UUID> {

    School save(School school);

    Optional<School> findById(UUID id);

    Optional<School> findByUai(String uai);

    /** The same name in the same place, whatever the capitals and accents. */
    @Query(
            nativeQuery = true,
            value = "select * from school where sort_name = plain_text(:name) and postal_code = :postalCode limit 1")
    Optional<School> findNamesake(String name, String postalCode);

    List<School> findByIdIn(List<UUID> ids);
}
