package fr.jumelages.monitoring.weekly;

import fr.jumelages.shared.Departement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writes to each coordinator once a week, in the first working morning where they are; never an empty letter. */
@Service
public class WeeklyOverviews {

    private final WeeklyPages pages;
    private final Clock clock;

    WeeklyOverviews(WeeklyPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** Page by page, each in a transaction of its own: a node that dies in between leaves the rest to the next try. */
    public void send() {
        Instant now = clock.instant();
        List<Week> weeks = Week.beginning(now, Departement.all());
        while (!weeks.isEmpty() && pages.sendOne(weeks, now)) {}
    }
}
