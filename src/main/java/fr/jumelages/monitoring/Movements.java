package fr.jumelages.monitoring;

import fr.jumelages.casefile.Stage;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sums what a trigger on {@code twinning} counts of what moved, day by day in Paris: the one source of the board and of
 * the letter of the week. Folded like {@link Counters}.
 */
@Component
public class Movements {

    private final JdbcClient db;
    private final Folding folding;

    Movements(JdbcClient db, Folding folding) {
        this.db = db;
        this.folding = folding;
    }

    /** @param departements null for the whole country; @param before the day after the last */
    public Movement of(Collection<String> departements, LocalDate from, LocalDate before) {
        return new Movement(db.sql("""
                        select stage, kind, sum(projects) as projects from movement_counter
                        where departement = any(:departements) and day >= :from and day < :before
                        group by stage, kind""")
                .param("departements", Counters.places(departements))
                .param("from", from)
                .param("before", before)
                .query((row, number) -> new Movement.Cell(
                        Stage.valueOf(row.getString("stage")),
                        Movement.Kind.valueOf(row.getString("kind")),
                        row.getLong("projects")))
                .list());
    }

    @Scheduled(initialDelayString = "PT100S", fixedDelayString = "PT5M")
    public void fold() {
        folding.fold("movement_counter");
    }
}
