package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles of a facility, which may have earned one in several projects. */
@Component
public class AmbassadorTitles {

    private final JdbcClient db;

    AmbassadorTitles(JdbcClient db) {
        this.db = db;
    }

    /** The last day of the longest title that a facility has from other projects than this one. */
    public Optional<LocalDate> besides(TwinningId twinning, UUID facility) {
        return db.sql("""
                        select f.ambassador_until from twinning t join feedback f on f.twinning_id = t.id
                        where t.facility_id = ? and t.id <> ? and f.ambassador_until is not null
                        order by f.ambassador_until desc limit 1""")
                .params(facility, twinning.value())
                .query(LocalDate.class)
                .optional();
    }
}
