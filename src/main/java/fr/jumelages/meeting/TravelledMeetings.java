package fr.jumelages.meeting;

import fr.jumelages.meeting.SuspendableMeetings.Area;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Planned meetings that somebody would travel to, by place and time. Earliest first. */
@Component
class TravelledMeetings {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** At least so many a page, where there are as many. */
    private static final int MEETINGS = 40;

    private static final String PAGE = """
            select m.id, coalesce(t.facility_id, t.id) as place from meeting m join twinning t on t.id = m.twinning_id
            where m.status = 'PLANNED' and coalesce(t.facility_id, t.id) > :after and %s
            order by coalesce(t.facility_id, t.id) fetch first :most rows with ties""";

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

    /** Meetings of some facilities, earliest first. @param last the last facility, after which the next page begins; null when there is none */
    record Page(List<Meeting> meetings, UUID last) {}

    /** Those of live projects in the days of the area, in the zone of each, that are not over and not suspended yet. */
    List<Meeting> in(Area area) {
        return within(area, BEFORE_ALL, Integer.MAX_VALUE).meetings();
    }

    /** The same for some facilities, all of each. */
    Page in(Area area, UUID after) {
        return within(area, after, MEETINGS);
    }

    private Page within(Area area, UUID after, int most) {
        entities.flush();
        LocalDate last = Objects.requireNonNullElse(area.until(), area.from().plusYears(10));
        Page page = page(db.sql(PAGE.formatted("""
                        m.mode <> 'REMOTE' and m.suspension_id is null and t.status = 'LIVE'
                        and (t.facility_id = :facility or t.departement = :departement)
                        and m.starts_at > :now and m.starts_at >= :from and m.starts_at < :until"""))
                .param("facility", area.facility())
                .param("departement", area.departement())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("from", area.from().minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("until", last.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most));
        return new Page(
                page.meetings().stream()
                        .filter(meeting -> isWithin(meeting, area.from(), last))
                        .toList(),
                page.last());
    }

    /** Those that wait by it and lie ahead, of some facilities. */
    Page aheadOf(UUID suspension, UUID after) {
        return page(db.sql(PAGE.formatted("m.suspension_id = :suspension and m.starts_at > :now"))
                .param("suspension", suspension)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", MEETINGS));
    }

    private Page page(StatementSpec asked) {
        List<UUID> places = new ArrayList<>();
        List<UUID> found = new ArrayList<>();
        asked.query(row -> {
            places.add(row.getObject("place", UUID.class));
            found.add(row.getObject("id", UUID.class));
        });
        return new Page(
                found.isEmpty() ? List.of() : meetings.findByIdInOrderByAppointmentStartsAtAscIdAsc(found),
                found.isEmpty() ? null : places.get(places.size() - 1));
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
