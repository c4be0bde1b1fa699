package fr.jumelages.contact;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRequests extends Repository<ContactRequest, UUID> {

    /** Also publishes what happened to it. */
    ContactRequest saveAndFlush(ContactRequest request);

    Optional<ContactRequest> findById(UUID id);

    Optional<ContactRequest> findByTokenHash(byte[] hash);

    /** Two clicks on the confirmation wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ContactRequest r where r.tokenHash = :hash")
    Optional<ContactRequest> lock(byte[] hash);

    List<ContactRequest> findByTwinningIdAndStatusIn(UUID twinning, Collection<ContactStatus> statuses);

    boolean existsByTwinningIdAndStatus(UUID twinning, ContactStatus status);

    boolean existsByFacilityIdAndTeacherEmailAndStatusIn(
            UUID facility, String teacherEmail, Collection<ContactStatus> statuses);

    /** Requests that nobody confirmed hold an address that may be a stranger’s. */
    @Modifying
    @Query("delete from ContactRequest r where r.status = 'UNCONFIRMED' and r.askedAt < :before")
    void forgetUnconfirmed(Instant before);

    /** Schools of a département whose request found no facility, the latest first. */
    @Query(nativeQuery = true, value = """
                    select r.school_name || ' (' || s.town || ')' from contact_request r join school s on s.id = r.school_id
                    where s.departement = :departement and r.status in ('DECLINED', 'CLOSED')
                    group by r.school_name, s.town order by max(r.answered_at) desc limit 5
                    """)
    List<String> interestedSchools(String departement);
}
