package fr.jumelages.schoolyear;

import fr.jumelages.schoolyear.SchoolYears.Entry;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolCalendar.Holiday;
import fr.jumelages.shared.SchoolZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of added school years; nothing in it is ever changed, the latest revision of a year is the one that holds. */
@Component
class SchoolYearTable {

    private static final String LATEST = """
            with latest as (select distinct on (zone, starts_in) * from school_year
                            where revision <= :revision order by zone, starts_in, revision desc)""";

    private final JdbcClient db;
    private final Clock clock;

    SchoolYearTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Writers wait for each other, so that revisions become visible in their order and no node overlooks one. */
    void add(KeyedYear year, String by) {
        db.sql("lock table school_year in exclusive mode").update();
        long revision = db.sql("""
                        insert into school_year (zone, starts_in, source, keyed_by, keyed_at)
                        values (:zone, :year, :source, :by, :now) returning revision""")
                .param("zone", year.zone().name())
                .param("year", year.startsIn())
                .param("source", year.source())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        year.breaks().forEach(one -> add(revision, one));
    }

    long latestRevision() {
        return db.sql("select coalesce(max(revision), 0) from school_year")
                .query(Long.class)
                .single();
    }

    List<Holiday> holidays(long revision) {
        return db.sql(LATEST + """
                        select l.zone, l.starts_in, l.source, b.label, b.last_class, b.back_to_class
                        from latest l join school_break b using (revision) order by b.last_class""")
                .param("revision", revision)
                .query(SchoolYearTable::holiday)
                .list();
    }

    List<Entry> entries() {
        return db.sql(LATEST + " select zone, starts_in, keyed_by, keyed_at from latest order by zone, starts_in")
                .param("revision", Long.MAX_VALUE)
                .query((row, number) -> new Entry(
                        SchoolZone.valueOf(row.getString("zone")),
                        row.getInt("starts_in"),
                        row.getString("keyed_by"),
                        row.getTimestamp("keyed_at").toInstant()))
                .list();
    }

    private void add(long revision, KeyedYear.Break one) {
        db.sql("insert into school_break values (:revision, :label, :last, :back)")
                .param("revision", revision)
                .param("label", one.label())
                .param("last", one.lastClass())
                .param("back", one.backToClass())
                .update();
    }

    private static Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(
                SchoolCalendar.name(row.getInt("starts_in")),
                SchoolZone.valueOf(row.getString("zone")),
                row.getString("label"),
                row.getObject("last_class", LocalDate.class),
                row.getObject("back_to_class", LocalDate.class),
                row.getString("source"));
    }
}
