package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.Board;
import fr.jumelages.monitoring.BoardCounts;
import fr.jumelages.monitoring.SavedViews;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.monitoring.Sort;
import fr.jumelages.shared.Departement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the board shows. @param views the reader’s own; @param list its next page goes on at {@link #next}
 */
record BoardPage(BoardForm form, List<Station> stations, List<Tab> tabs, List<SavedViews.View> views, Board.Page list) {

    /** A station of the large track, as the fragment {@code stageTrackCounts} wants it. */
    record Station(Stage stage, long count, long late, String url) {}

    /** @param count null beside a search, which no counter knows */
    record Tab(Shown shown, Long count, String url, boolean current) {}

    static BoardPage of(BoardForm form, BoardCounts counts, Board.Page list, List<SavedViews.View> views) {
        List<Station> stations = counts.stages().stream()
                .map(at -> new Station(at.stage(), at.projects(), at.late(), form.at(at.stage())))
                .toList();
        return new BoardPage(form, stations, tabs(form, counts), views, list);
    }

    /** The orders to choose from; empty where there is one only. */
    public List<Sort> sorts() {
        List<Sort> sorts = form.tache().isEmpty() ? form.filter().shown().sorts() : List.of();
        return sorts.size() > 1 ? sorts : List.of();
    }

    public BoardColumn[] columns() {
        return BoardColumn.values();
    }

    /** The name of the view that is open, empty for none. */
    public String view() {
        return views.stream()
                .filter(view -> view.address().equals(form.view()))
                .findFirst()
                .map(SavedViews.View::name)
                .orElse("");
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
                        countable && shown.isCounted() ? counts.shown(shown, form.stage()) : null,
                        form.showing(shown),
                        form.etat().equals(shown.slug())))
                .toList();
    }

    /** To choose from; none for the whole country, whose hundred would outweigh the page. */
    static List<Departement> departements(Territory territory) {
        Stream<String> codes = territory.national() ? Stream.empty() : territory.departements().stream();
        return codes.sorted().flatMap(code -> Departement.find(code).stream()).toList();
    }
}
