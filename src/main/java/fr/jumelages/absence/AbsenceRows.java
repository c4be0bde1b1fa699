package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;
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
import org.springframework.stereotype.Component;

/** The absences, as they are kept. Days become midnights of the absent person’s zone here. */
@Component
class AbsenceRows {

    private static final String NOT_OVER = """
            select s.*, a.name as absent, b.name as substitute, s.starts_at <= :now as running
            from absence s join account a on a.id = s.account_id join account b on b.id = s.substitute_id
            where s.ends_at > :now """;

    private final JdbcClient db;

    AbsenceRows(JdbcClient db) {
        this.db = db;
    }

    /** Whoever else decides about the absences of one of the two waits for the end of this transaction. */
    void lock(AccountId one, AccountId other) {
        db.sql("select 1 from account where id in (?, ?) order by id for update")
                .params(one.value(), other.value())
                .query()
                .listOfRows();
    }

    List<Absence> of(AccountId absent, Instant now) {
        return db.sql(NOT_OVER + " and s.account_id = :who order by s.starts_at")
                .param("now", at(now))
                .param("who", absent.value())
                .query(AbsenceRows::row)
                .list();
    }

    List<Absence> coveredBy(AccountId substitute, Instant now) {
        return db.sql(NOT_OVER + " and s.substitute_id = :who order by s.starts_at")
                .param("now", at(now))
                .param("who", substitute.value())
                .query(AbsenceRows::row)
                .list();
    }

    /** An absence that is not over, of one of its two people. */
    Optional<Absence> find(UUID id, AccountId either, Instant now) {
        return db.sql(NOT_OVER + " and s.id = :id and :who in (s.account_id, s.substitute_id)")
                .param("now", at(now))
                .param("id", id)
                .param("who", either.value())
                .query(AbsenceRows::row)
                .optional();
    }

    void add(AccountId absent, AccountId substitute, Days days, Instant now) {
        db.sql("""
                insert into absence
                select gen_random_uuid(), a.id, :substitute, :first, :last,
                       greatest(cast(:first as date)::timestamp at time zone a.zone_id, :now),
                       (cast(:last as date) + 1)::timestamp at time zone a.zone_id, :now
                from account a where a.id = :absent""")
                .param("absent", absent.value())
                .param("substitute", substitute.value())
                .param("first", days.first())
                .param("last", days.last())
                .param("now", at(now))
                .update();
    }

    /** What has begun ends now and stays on record; what has not never was. */
    void end(UUID id, Instant now) {
        db.sql("""
                with ended as (update absence set ends_at = :now where id = :id and starts_at < :now and :now < ends_at)
                delete from absence where id = :id and starts_at >= :now""").param("id", id).param("now", at(now)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Absence row(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("absent"),
                new AccountId(row.getObject("substitute_id", UUID.class)),
                row.getString("substitute"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("running"));
    }
}
