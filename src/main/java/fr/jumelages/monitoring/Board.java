package fr.jumelages.monitoring;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where the projects of a coordinator’s territory stand. Whoever has no territory sees an empty board. */
@Service
public class Board {

    private static final int PAGE = 20;

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
        Territory territory = person.territory();
        if (departement.isEmpty()) {
            return counters.of(territory.national() ? null : territory.departements(), clock.instant());
        }
        return counters.of(territory.covers(departement) ? List.of(departement) : List.of(), clock.instant());
    }

    /** @param after null for the first page */
    public Page page(Person person, BoardFilter filter, BoardPosition after) {
        Instant now = clock.instant();
        BoardPosition start = after == null ? BoardPosition.before(filter) : after;
        var query = BoardQuery.of(filter, person.territory(), start, now, PAGE + 1);
        List<BoardRow> found = projects.page(query, filter.column());
        List<BoardRow> rows = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(
                rows, found.size() > PAGE ? Optional.of(rows.get(PAGE - 1).position()) : Optional.empty(), now);
    }
}
