package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums what a trigger on {@code twinning} counts of what moved, day by day in Paris: the one source of the board and of
 * the letter of the week. Folded like {@link Counters}.
 */
@Component
public class Movements {

    private static final long FOLDING = 0x6A756D_6D6F7665L;
    private static final String[] WHOLE_COUNTRY = {"*"};

    private final JdbcClient db;

    Movements(JdbcClient db) {
        this.db = db;
    }

    /** @param departements null for the whole country; @param before the day after the last */
    public Movement of(Collection<String> departements, LocalDate from, LocalDate before) {
        return new Movement(db.sql("""
                        select stage, kind, sum(projects) as projects from movement_counter
                        where departement = any(:departements) and day >= :from and day < :before
                        group by stage, kind""")
                .param("departements", departements == null ? WHOLE_COUNTRY : departements.toArray(String[]::new))
                .param("from", from)
                .param("before", before)
                .query((row, number) -> new Movement.Cell(
                        Stage.valueOf(row.getString("stage")),
                        Movement.Kind.valueOf(row.getString("kind")),
                        row.getLong("projects")))
                .list());
    }

    /** One node at a time; the others go on. */
    @Scheduled(initialDelayString = "PT100S", fixedDelayString = "PT5M")
    @Transactional
    public void fold() {
        boolean ours = db.sql("select pg_try_advisory_xact_lock(?)")
                .param(FOLDING)
                .query(Boolean.class)
                .single();
        if (ours) {
            db.sql("select fold_movement_counter()")
                    .query((row, number) -> number)
                    .list();
        }
    }
}
