package fr.jumelages.monitoring.weekly;

import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Some coordinators at once: taken, and their letters queued, or nothing of it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class WeeklyPages {

    private static final int READERS = 50;

    private final WeeklyReaders readers;
    private final WeekFigures figures;
    private final StuckProjects stuck;
    private final WeeklyLetter letter;
    private final Outbox outbox;

    WeeklyPages(WeeklyReaders readers, WeekFigures figures, StuckProjects stuck, WeeklyLetter letter, Outbox outbox) {
        this.readers = readers;
        this.figures = figures;
        this.stuck = stuck;
        this.letter = letter;
        this.outbox = outbox;
    }

    /** @return false when nobody waits any more */
    public boolean sendOne(List<Week> weeks, Instant now) {
        List<WeeklyReader> taken = readers.take(weeks, READERS);
        List<Letter> letters =
                taken.stream().flatMap(reader -> letter(reader, now).stream()).toList();
        outbox.enqueueAll(letters);
        return !taken.isEmpty();
    }

    private Optional<Letter> letter(WeeklyReader reader, Instant now) {
        TerritoryWeek week = figures.of(reader, now, stuck.of(reader, now));
        return week.isSilent() ? Optional.empty() : Optional.of(letter.of(reader, week));
    }
}
