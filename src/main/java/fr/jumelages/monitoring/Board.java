package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Where the projects of a coordinator’s territory stand. Whoever has no territory sees an empty board. */
@Service
public class Board {

    private static final int PAGE = 20;

    /** Rows of a file that are held at once. */
    private static final int BATCH = 500;

    private final Counters counters;
    private final Projects projects;
    private final Clock clock;

    Board(Counters counters, Projects projects, Clock clock) {
        this.counters = counters;
        this.projects = projects;
        this.clock = clock;
    }

    /** A page of the list. @param next where the following page goes on, empty on the last */
    public record Page(List<BoardRow> rows, Optional<BoardPosition> next, Instant asOf) {}

    /** @param departement a code to narrow to, empty for the whole territory */
    public BoardCounts counts(Person person, String departement) {
        return counters.of(Counters.where(person.territory(), departement), clock.instant());
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
