package fr.jumelages.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Facilities extends Repository<Facility, UUID> {

    Facility save(Facility facility);

    Optional<Facility> findById(UUID id);

    Optional<Facility> findByFiness(String finess);

    List<Facility> findByIdIn(List<UUID> ids);
}
