package fr.jumelages.monitoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sums what a trigger on {@code work_item} counts, step by step; folded like {@link Counters}. */
@Component
class StepCounters {

    private final JdbcClient db;
    private final Folding folding;

    StepCounters(JdbcClient db, Folding folding) {
        this.db = db;
        this.folding = folding;
    }

    /** Open steps by form. @param departements null for the whole country */
    Map<String, Waiting> of(Collection<String> departements, Instant now) {
        return db
                .sql("""
                        select form_id, sum(steps) as steps, coalesce(sum(steps) filter (where due_at < :now), 0) as late
                        from step_counter where :everywhere or departement = any(:departements) group by form_id""")
                .param("everywhere", departements == null)
                .param("departements", departements == null ? new String[0] : departements.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        Map.entry(row.getString("form_id"), new Waiting(row.getLong("steps"), row.getLong("late"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Scheduled(initialDelayString = "PT90S", fixedDelayString = "PT1M")
    public void fold() {
        folding.fold("step_counter");
    }
}
