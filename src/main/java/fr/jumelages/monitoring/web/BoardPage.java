package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.Board;
import fr.jumelages.monitoring.BoardCounts;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.shared.Departement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the board shows. @param departements of the territory, to choose from; empty for the whole country, whose
 * hundred would outweigh the page; @param next address of the following page, empty on the last
 */
record BoardPage(
        BoardForm form, List<Station> stations, List<Tab> tabs, List<Departement> departements, Board.Page list) {

    /** A station of the large track, as the fragment {@code stageTrackCounts} wants it. */
    record Station(Stage stage, long count, long late, String url) {}

    /** @param count null beside a search, which no counter knows */
    record Tab(Shown shown, Long count, String url, boolean current) {}

    static BoardPage of(BoardForm form, BoardCounts counts, Board.Page list, Person person) {
        List<Station> stations = counts.stages().stream()
                .map(at -> new Station(at.stage(), at.projects(), at.late(), form.at(at.stage())))
                .toList();
        return new BoardPage(form, stations, tabs(form, counts), departements(person.territory()), list);
    }

    public String next() {
        return list.next().map(form::after).orElse("");
    }

    private static List<Tab> tabs(BoardForm form, BoardCounts counts) {
        boolean countable = !form.filter().searches() && form.tache().isEmpty();
        return Arrays.stream(Shown.values())
                .filter(shown -> form.tache().isEmpty() || shown.knowsSteps())
                .map(shown -> new Tab(
                        shown,
                        countable ? counts.shown(shown, form.stage()) : null,
                        form.showing(shown),
                        form.etat().equals(shown.slug())))
                .toList();
    }

    static List<Departement> departements(Territory territory) {
        Stream<String> codes = territory.national() ? Stream.empty() : territory.departements().stream();
        return codes.sorted().flatMap(code -> Departement.find(code).stream()).toList();
    }
}
