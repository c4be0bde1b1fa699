package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.shared.SchoolYear;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Where the projects of a coordinator’s territory stand. Whoever has no territory sees an empty board. */
@Service
public class Board {

    private static final int PAGE = 20;

    /** Rows of a file that are held at once. */
    private static final int BATCH = 500;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Counters counters;
    private final Movements movements;
    private final Projects projects;
    private final Clock clock;

    Board(Counters counters, Movements movements, Projects projects, Clock clock) {
        this.counters = counters;
        this.movements = movements;
        this.projects = projects;
        this.clock = clock;
    }

    /** A page of the list. @param next where the following page goes on, empty on the last */
    public record Page(List<BoardRow> rows, Optional<BoardPosition> next, Instant asOf) {}

    /** @param departement a code to narrow to, empty for the whole territory */
    public BoardCounts counts(Person person, String departement) {
        return counters.of(Counters.where(person.territory(), departement), clock.instant());
    }

    /** What moved in the last seven days in Paris, today among them. @param departement as above */
    public Movement movement(Person person, String departement) {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), PARIS).plusDays(1);
        return movements.of(Counters.where(person.territory(), departement), tomorrow.minusWeeks(1), tomorrow);
    }

    /** The school years in which projects were opened, the newest first, by the calendar year in which they begin. */
    public List<Integer> years() {
        int newest = SchoolYear.of(clock.instant());
        int oldest = projects.firstOpened().map(SchoolYear::of).orElse(newest);
        return IntStream.rangeClosed(0, newest - oldest)
                .mapToObj(back -> newest - back)
                .toList();
    }

    /** @param after null for the first page */
    public Page page(Person person, BoardFilter filter, BoardPosition after) {
        return page(person, filter, after, PAGE);
    }

    /** The whole list, however long, a few hundred rows at a time: a project that moves meanwhile may be missed or met twice. */
    public void each(Person person, BoardFilter filter, Consumer<BoardRow> reader) {
        Optional<BoardPosition> after = Optional.empty();
        do {
            Page page = page(person, filter, after.orElse(null), BATCH);
            page.rows().forEach(reader);
            after = page.next();
        } while (after.isPresent());
    }

    private Page page(Person person, BoardFilter filter, BoardPosition after, int size) {
        Instant now = clock.instant();
        BoardPosition start = after == null ? BoardPosition.before(filter) : after;
        var query = BoardQuery.of(filter, person.territory(), start, now, size + 1);
        List<BoardRow> found = projects.page(query, filter);
        List<BoardRow> rows = found.subList(0, Math.min(size, found.size()));
        return new Page(
                rows, found.size() > size ? Optional.of(rows.get(size - 1).position()) : Optional.empty(), now);
    }
}
