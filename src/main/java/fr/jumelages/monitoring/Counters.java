package fr.jumelages.monitoring;

import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sums the counters that a trigger on {@code twinning} keeps, and folds them together from time to time. */
@Component
class Counters {

    private final JdbcClient db;
    private final Folding folding;

    Counters(JdbcClient db, Folding folding) {
        this.db = db;
        this.folding = folding;
    }

    /** Which départements to sum: null for the whole country. @param departement a code to narrow to, or empty */
    static Collection<String> where(Territory territory, String departement) {
        if (departement.isEmpty()) {
            return territory.national() ? null : territory.departements();
        }
        return territory.covers(departement) ? List.of(departement) : List.of();
    }

    /** Whose rows to sum: the whole country has its own. @param departements null for the whole country */
    static String[] places(Collection<String> departements) {
        return departements == null ? new String[] {"*"} : departements.toArray(String[]::new);
    }

    /** @param departements null for the whole country */
    BoardCounts of(Collection<String> departements, Instant now) {
        return new BoardCounts(db.sql("""
                        select stage, status, sum(projects) as projects,
                               coalesce(sum(projects) filter (where due_at < :now), 0) as late,
                               coalesce(sum(projects) filter (where stalled), 0) as stalled
                        from twinning_counter where departement = any(:departements)
                        group by stage, status""")
                .param("departements", places(departements))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new BoardCounts.Cell(
                        Stage.valueOf(row.getString("stage")),
                        TwinningStatus.valueOf(row.getString("status")),
                        row.getLong("projects"),
                        row.getLong("late"),
                        row.getLong("stalled")))
                .list());
    }

    /** Open projects by département. @param departements null for the whole country */
    Map<String, Waiting> byDepartement(Collection<String> departements, Instant now) {
        Map<String, Waiting> found = new TreeMap<>();
        db.sql("""
                        select departement, sum(projects) as projects,
                               coalesce(sum(projects) filter (where due_at < :now and status = 'LIVE'), 0) as late
                        from twinning_counter
                        where status in ('LIVE', 'ON_HOLD')
                          and departement <> '*' and (:everywhere or departement = any(:departements))
                        group by departement having sum(projects) > 0""")
                .param("everywhere", departements == null)
                .param("departements", places(departements))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler)
                        row -> found.put(row.getString(1), new Waiting(row.getLong(2), row.getLong(3))));
        return found;
    }

    /** Between two folds each change of a project leaves two rows. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void fold() {
        folding.fold("twinning_counter");
    }
}
