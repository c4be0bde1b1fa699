package fr.jumelages.health;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.meeting.SuspendableMeetings.Area;
import fr.jumelages.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The suspensions, each read only by who may act on it: directors of the facility, coordinators of the territory. */
@Repository
class Suspensions {

    private static final int MOST = 50;

    private static final String MINE = """
            (exists (select 1 from twinning t join member m on m.twinning_id = t.id and m.role = 'DIRECTOR'
                     where t.facility_id = s.facility_id and m.account_id = :me)
             or :coordinates and (:national or s.departement = any(:departements) or exists (
                     select 1 from twinning t where t.facility_id = s.facility_id and t.departement = any(:departements))))""";

    private final JdbcClient db;

    Suspensions(JdbcClient db) {
        this.db = db;
    }

    void add(Suspension suspension, Person by) {
        db.sql("""
                        insert into health_suspension (id, facility_id, departement, place, from_day, until_day, words,
                                                       declared_by, declared_by_name, declared_at, pending)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SUSPEND')""")
                .param(suspension.id())
                .param(suspension.area().facility())
                .param(suspension.area().departement())
                .param(suspension.place())
                .param(suspension.area().from())
                .param(suspension.area().until())
                .param(suspension.words())
                .param(by.id().value())
                .param(by.name())
                .param(suspension.declaredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when it was lifted before */
    boolean lift(UUID id, Instant now) {
        return db.sql("update health_suspension set lifted_at = ?, pending = 'LIFT', pending_after = null"
                                + " where id = ? and lifted_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    /** @return false when no meeting could turn, or other decisions are still on their way */
    boolean turnRemote(UUID id, Instant now) {
        return db.sql("""
                        update health_suspension set pending = 'TURN_REMOTE', pending_after = null
                        where id = ? and pending is null and exists (
                            select 1 from meeting m where m.suspension_id = health_suspension.id and m.status = 'PLANNED'
                            and m.plan_b = 'REMOTE' and m.starts_at > ?)""").params(id, now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    Suspension get(UUID id) {
        return db.sql("select * from health_suspension where id = ?")
                .param(id)
                .query(Suspensions::row)
                .single();
    }

    /** Newest first, at most fifty. */
    List<Suspension> of(Person person) {
        return asked(
                        "select s.* from health_suspension s where " + MINE + " order by s.declared_at desc limit "
                                + MOST,
                        person)
                .query(Suspensions::row)
                .list();
    }

    /** @throws NotFound when it is not this person’s to act on */
    Suspension get(UUID id, Person person) {
        return asked("select s.* from health_suspension s where s.id = :id and " + MINE, person)
                .param("id", id)
                .query(Suspensions::row)
                .optional()
                .orElseThrow(() -> new NotFound("suspension " + id));
    }

    /** The one in force that a facility lies in, the latest first. */
    Optional<Suspension> inForce(UUID facility, String departement) {
        return db.sql("select * from health_suspension where lifted_at is null and facility_id = :facility"
                        + " union all select * from health_suspension where lifted_at is null and departement = :departement"
                        + " order by declared_at desc limit 1")
                .param("facility", facility)
                .param("departement", departement)
                .query(Suspensions::row)
                .optional();
    }

    private StatementSpec asked(String sql, Person person) {
        return db.sql(sql)
                .param("me", person.id().value())
                .param("coordinates", person.has(Role.COORDINATOR) || person.has(Role.ADMIN))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new));
    }

    private static Suspension row(ResultSet row, int number) throws SQLException {
        OffsetDateTime lifted = row.getObject("lifted_at", OffsetDateTime.class);
        Area area = new Area(
                row.getObject("facility_id", UUID.class),
                row.getString("departement"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
        return new Suspension(
                row.getObject("id", UUID.class),
                area,
                row.getString("place"),
                row.getString("words"),
                row.getString("declared_by_name"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                lifted == null ? null : lifted.toInstant(),
                row.getString("pending") != null);
    }
}
