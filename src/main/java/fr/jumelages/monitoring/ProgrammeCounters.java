package fr.jumelages.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the database’s triggers counted for the statistics, month by month in Paris; folded like {@link Counters}. */
@Component
class ProgrammeCounters {

    private final JdbcClient db;
    private final Folding folding;

    ProgrammeCounters(JdbcClient db, Folding folding) {
        this.db = db;
        this.folding = folding;
    }

    enum Kind {
        STAGE,
        STEP,
        LOST,
        REMINDED
    }

    /** @param what as the kind has it; @param days it took */
    record Count(String what, YearMonth month, int days, long number) {}

    /** @param departements null for the whole country; @param from the first month */
    List<Count> of(Kind kind, Collection<String> departements, YearMonth from) {
        return db.sql("""
                        select what, month, days, sum(number) as number from programme_counter
                        where departement = any(:departements) and kind = :kind and month >= :from
                        group by what, month, days""")
                .param("departements", Counters.places(departements))
                .param("kind", kind.name())
                .param("from", from.atDay(1))
                .query((row, number) -> new Count(
                        row.getString("what"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("days"),
                        row.getLong("number")))
                .list();
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    public void fold() {
        folding.fold("programme_counter");
    }
}
