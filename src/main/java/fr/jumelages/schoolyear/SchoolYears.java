package fr.jumelages.schoolyear;

import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds school years to the calendar and lets every node know: the one that was asked at once, the others within five
 * seconds, for the price of reading one number.
 */
@Service
public class SchoolYears {

    /** Who keyed in a year, and when. @param startsIn calendar year of its September */
    public record Entry(SchoolZone zone, int startsIn, String keyedBy, Instant keyedAt) {}

    private final SchoolYearTable table;
    private final TransactionTemplate transaction;
    private final AtomicLong known = new AtomicLong();

    SchoolYears(SchoolYearTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    /** Adds a year, or replaces the one that was known for the zone. @param by name of who did it */
    public void add(KeyedYear year, String by) {
        transaction.executeWithoutResult(status -> table.add(year, by));
        refresh();
    }

    /** Years that were added, the latest word on each. */
    public List<Entry> entries() {
        return table.entries();
    }

    @Scheduled(fixedDelayString = "PT5S")
    void refresh() {
        long latest = table.latestRevision();
        if (known.getAndSet(latest) != latest) {
            SchoolCalendar.complete(table.holidays(latest));
        }
    }
}
