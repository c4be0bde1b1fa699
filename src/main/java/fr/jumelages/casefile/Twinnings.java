package fr.jumelages.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Twinnings extends JpaRepository<Twinning, UUID> {

    @Query(nativeQuery = true, value = """
            insert into twinning_reference (year, last_number) values (:year, 1)
            on conflict (year) do update set last_number = twinning_reference.last_number + 1 returning last_number""")
    int nextNumber(int year);

    Optional<Twinning> findByReference(String reference);

    List<Twinning> findByFacilityIdOrderByOpenedAtDesc(UUID facility);
}
