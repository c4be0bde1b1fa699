package fr.jumelages.meeting;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    List<Meeting> findByTwinningIdOrderByAppointmentStartsAtAscNumberAsc(UUID twinning);

    /** For changes that several people make at once: whoever comes second waits and sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findLockedByTwinningIdAndNumber(UUID twinning, int number);

    default Meeting get(MeetingId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("meeting " + id));
    }

    default Meeting get(TwinningId twinning, int number) {
        return findByTwinningIdAndNumber(twinning.value(), number)
                .orElseThrow(() -> new NotFound("meeting " + number + " of " + twinning));
    }

    List<Meeting> findBySuspensionIdAndStatusOrderByAppointmentStartsAt(UUID suspension, MeetingStatus status);

    List<Meeting> findByIdInOrderByAppointmentStartsAtAscIdAsc(Collection<UUID> ids);

    Optional<Meeting> findByTwinningIdAndNumber(UUID twinning, int number);

    /** @throws Refusal {@code meeting.sameTime} when another meeting of the project takes place then */
    default void refuseSameTime(Meeting moved, Instant start) {
        if (of(moved.twinning()).stream().anyMatch(other -> other != moved && other.meets(start, moved.duration()))) {
            throw new Refusal("meeting.sameTime");
        }
    }

    /** Earliest first. */
    default List<Meeting> of(TwinningId twinning) {
        return findByTwinningIdOrderByAppointmentStartsAtAscNumberAsc(twinning.value());
    }
}
