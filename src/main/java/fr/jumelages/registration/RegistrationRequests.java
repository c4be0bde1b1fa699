package fr.jumelages.registration;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistrationRequests extends Repository<RegistrationRequest, UUID> {

    /** Also publishes what happened to it. */
    RegistrationRequest saveAndFlush(RegistrationRequest request);

    Optional<RegistrationRequest> findById(UUID id);

    Optional<RegistrationRequest> findByTwinningId(UUID twinning);

    /** Two clicks on the confirmation wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RegistrationRequest r where r.id = :id")
    Optional<RegistrationRequest> lock(UUID id);

    /** Others that are going on or were accepted, with the same number or the same director’s address; oldest first. */
    @Query("""
            select r from RegistrationRequest r where (r.statement.finess = :finess or r.statement.directorEmail = :email) and r.id <> :self
            and r.status in ('CONFIRMED', 'CORRECTION_ASKED', 'ACCEPTED') order by r.submittedAt
            """)
    List<RegistrationRequest> alike(String finess, String email, UUID self, Limit limit);
}
