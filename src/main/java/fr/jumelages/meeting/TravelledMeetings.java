package fr.jumelages.meeting;

import fr.jumelages.meeting.SuspendableMeetings.Area;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Planned meetings that somebody would travel to, by place and time. Earliest first. */
@Component
class TravelledMeetings {

    private final JdbcClient db;
    private final Meetings meetings;
    private final MeetingTime time;
    private final EntityManager entities;

    TravelledMeetings(JdbcClient db, Meetings meetings, MeetingTime time, EntityManager entities) {
        this.db = db;
        this.meetings = meetings;
        this.time = time;
        this.entities = entities;
    }

    /** Those of live projects in the days of the area, in the zone of each, that are not over and not suspended yet. */
    List<Meeting> in(Area area) {
        entities.flush();
        LocalDate last = Objects.requireNonNullElse(area.until(), area.from().plusYears(10));
        return db
                .sql("""
                        select m.id from meeting m join twinning t on t.id = m.twinning_id
                        where m.status = 'PLANNED' and m.mode <> 'REMOTE' and m.suspension_id is null and t.status = 'LIVE'
                          and (t.facility_id = :facility or t.departement = :departement)
                          and m.starts_at > :now and m.starts_at >= :from and m.starts_at < :until
                        order by m.starts_at, m.id""")
                .param("facility", area.facility())
                .param("departement", area.departement())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("from", area.from().minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("until", last.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> meetings.get(new MeetingId(id)))
                .filter(meeting -> isWithin(meeting, area.from(), last))
                .toList();
    }

    List<Meeting> suspendedBy(UUID suspension) {
        return meetings.findBySuspensionIdAndStatusOrderByAppointmentStartsAt(suspension, MeetingStatus.PLANNED);
    }

    /** The engine reads what was written by the same transaction. */
    void flush() {
        entities.flush();
    }

    private boolean isWithin(Meeting meeting, LocalDate first, LocalDate last) {
        LocalDate day = time.day(meeting.twinning(), meeting.startsAt());
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
