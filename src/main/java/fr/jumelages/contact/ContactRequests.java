package fr.jumelages.contact;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Query("select r from ContactRequest r where r.call.tokenHash = :hash")
    Optional<ContactRequest> findByCall(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ContactRequest r where r.call.tokenHash = :hash")
    Optional<ContactRequest> lockByCall(byte[] hash);

    /** Confirmations from one mailbox wait for each other, so that they are counted one by one. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(hashtext(:teacherEmail))) held")
    Integer oneByOne(String teacherEmail);

    List<ContactRequest> findByTwinningIdAndStatusIn(UUID twinning, Collection<ContactStatus> statuses);

    List<ContactRequest> findByTwinningIdOrderByConfirmedAt(UUID twinning);

    List<ContactRequest> findByTeacherEmailAndStatusInOrderByConfirmedAt(
            String teacherEmail, Collection<ContactStatus> statuses);

    List<ContactRequest> findFirst50ByTeacherEmailAndStatusNotOrderByAskedAtDesc(
            String teacherEmail, ContactStatus status);

    boolean existsByTwinningIdAndStatus(UUID twinning, ContactStatus status);

    boolean existsByTwinningIdAndStatusIn(UUID twinning, Collection<ContactStatus> statuses);

    boolean existsByTwinningIdAndOpenedTwinningTrue(UUID twinning);

    Optional<ContactRequest> findFirstByTwinningIdOrderByAnsweredAtDesc(UUID twinning);

    /** The last two requests of a project end one after the other, so that one of them sees that nobody is left. */
    @Query(
            nativeQuery = true,
            value = "select 1 from contact_request where twinning_id = :twinning and opened_twinning for update")
    Optional<Integer> lockOpening(UUID twinning);

    /** Whether the project was opened by a school’s request and nobody waits for its answer after this one. */
    default boolean nothingLeft(ContactRequest ended) {
        UUID twinning = ended.twinning().value();
        return lockOpening(twinning).isPresent() && !existsByTwinningIdAndStatusIn(twinning, ContactStatus.UNANSWERED);
    }

    /** The facilities that somebody wrote to, whatever came of it. */
    @Query("select r.facilityId from ContactRequest r where r.teacherEmail = :teacherEmail")
    Set<UUID> askedBy(String teacherEmail);

    /** Requests that nobody confirmed hold an address that may be a stranger’s. */
    @Modifying
    @Query("delete from ContactRequest r where r.status = 'UNCONFIRMED' and r.askedAt < :before")
    void forgetUnconfirmed(Instant before);
}
