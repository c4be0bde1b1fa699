package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.Place;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Schools whose request to a facility came to nothing, or that still wait for one that doesn’t answer, within the last
 * year, and that have no partner: nearest first within sixty kilometres where coordinates are known, else those of the
 * same département. Schools that asked this very facility are not named to it.
 */
@Component
class InterestedSchools {

    private static final int SOME = 5;
    private static final int FARTHEST_KM = 60;

    private static final String NEAREST = """
            select s.id, s.name, s.town, case when s.latitude is null or :unknown then null else
                (spot_on_earth(s.latitude, s.longitude) <-> spot_on_earth(:latitude, :longitude))::integer end kilometres
            from school s
            where exists (select from contact_request r where r.school_id = s.id and r.confirmed_at > :since
                          and (r.status in ('DECLINED', 'CLOSED') or r.overdue_since is not null and r.status = 'OPEN'))
              and not exists (select from contact_request r where r.school_id = s.id
                              and (r.status in ('ACCEPTED', 'JOINED') or r.facility_id = :facility))
              and (s.departement = :departement and (s.latitude is null or :unknown)
                   or spot_on_earth(s.latitude, s.longitude) <-> spot_on_earth(:latitude, :longitude) <= :farthest)
            order by kilometres nulls last, s.name limit :some""";

    private final JdbcClient db;
    private final Clock clock;

    InterestedSchools(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<InterestedSchool> near(Facility facility) {
        Place place = facility.place();
        return db.sql(NEAREST)
                .param("unknown", place == null)
                .param("latitude", place == null ? 0 : place.latitude())
                .param("longitude", place == null ? 0 : place.longitude())
                .param("since", now().minusYears(1))
                .param("facility", facility.id().value())
                .param("departement", facility.address().departement())
                .param("farthest", place == null ? -1 : FARTHEST_KM)
                .param("some", SOME)
                .query((row, n) -> new InterestedSchool(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("town"),
                        row.getObject("kilometres", Integer.class)))
                .list();
    }

    /** So that a coordinator sees later which schools were named. */
    void noteSuggested(TwinningId twinning, List<InterestedSchool> schools) {
        schools.forEach(school -> db.sql("""
                        insert into school_suggestion (twinning_id, school_id, school_name, kilometres, suggested_at)
                        values (?, ?, ?, ?, ?) on conflict (twinning_id, school_id) do nothing""")
                .param(twinning.value())
                .param(school.id())
                .param(school.label())
                .param(school.kilometres())
                .param(now())
                .update());
    }

    /** What was named to a facility, with the day on which it was. */
    record Suggested(String school, Integer kilometres, OffsetDateTime at) {}

    List<Suggested> suggestedTo(TwinningId twinning) {
        return db.sql("select * from school_suggestion where twinning_id = ? order by suggested_at, kilometres")
                .param(twinning.value())
                .query((row, n) -> new Suggested(
                        row.getString("school_name"),
                        row.getObject("kilometres", Integer.class),
                        row.getObject("suggested_at", OffsetDateTime.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
